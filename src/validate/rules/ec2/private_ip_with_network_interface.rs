use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ec2_instance/privateipaddress").at(&[
        "Resources/AWS::EC2::Instance/Properties",
        "Resources/AWS::EC2::NetworkInterface/Properties",
    ])],
};

const PAGE: &str = r#"# E3674: an interface has one primary private address, and it is given already

## What it checks

An instance or a network interface that has `PrivateIpAddress` must not call another address of `PrivateIpAddresses`
the primary one. An instance must not have `PrivateIpAddress` in its `NetworkInterfaces` either.

## Why it matters

`PrivateIpAddress` is the primary address already, and an interface has only one. Amazon EC2 refuses a second one.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::EC2::NetworkInterface
    Properties:
      SubnetId: subnet-12345678
      PrivateIpAddress: 10.0.0.4
      PrivateIpAddresses:
      - Primary: true
        PrivateIpAddress: 10.0.0.5
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::EC2::NetworkInterface
    Properties:
      SubnetId: subnet-12345678
      PrivateIpAddress: 10.0.0.4
      PrivateIpAddresses:
      - Primary: false
        PrivateIpAddress: 10.0.0.5
```

## References

- [AWS::EC2::NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkinterface.html)
- [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html)
"#;
