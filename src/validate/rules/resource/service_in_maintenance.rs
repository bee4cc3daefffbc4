use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W3697: a resource is not of a service that gets nothing new

## What it checks

The facts say of each type whether its service is only maintained any more. A resource of such a type is reported.

## Why it matters

A service in maintenance gets no new features, and often no new customers. It is where a service stands before its end
is announced.

## Fails

```yaml
Resources:
  Servers:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: m7i.large
```

## Passes

```yaml
Resources:
  Servers:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        ImageId: ami-0123456789abcdef0
        InstanceType: m7i.large
```

## References

- [Services in maintenance](https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html)
"#;
