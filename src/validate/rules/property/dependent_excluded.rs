use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3020: properties that exclude each other do not stand together

## What it checks

Some properties may not stand beside certain others. Conditions are decided first: two properties of which only one is
there in any deployment are no contradiction.

## Why it matters

The service refuses the resource, or ignores one of the properties.

## Fails

```yaml
Resources:
  Shop:
    Type: AWS::ServiceDiscovery::Service
    Properties:
      Name: shop
      HealthCheckCustomConfig:
        FailureThreshold: 1
      HealthCheckConfig:
        Type: HTTP
```

## Passes

```yaml
Resources:
  Shop:
    Type: AWS::ServiceDiscovery::Service
    Properties:
      Name: shop
      HealthCheckCustomConfig:
        FailureThreshold: 1
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;
