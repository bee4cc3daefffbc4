use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3021: a property that needs others does not stand without them

## What it checks

Some properties have a meaning only together with others, which must then be given, too. Conditions are decided first.

## Why it matters

The service refuses the resource, or the property has no effect.

## Fails

```yaml
Parameters:
  Pool:
    Type: String
  Vpc:
    Type: AWS::EC2::VPC::Id
Resources:
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      Ipv4IpamPoolId: !Ref Pool
```

## Passes

```yaml
Parameters:
  Pool:
    Type: String
  Vpc:
    Type: AWS::EC2::VPC::Id
Resources:
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      Ipv4IpamPoolId: !Ref Pool
      Ipv4NetmaskLength: 24
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;
