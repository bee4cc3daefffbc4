use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ec2_vpngateway/type_enum")
        .every()
        .at(&["Resources/AWS::EC2::VPNGateway/Properties/Type"])],
};

const PAGE: &str = r#"# W3703: VPN gateways are of the type `ipsec.1`

## What it checks

The `Type` of a VPN gateway should be `ipsec.1`.

## Why it matters

It is the only type that there is. Another text does not give another gateway, but it makes readers think so.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::EC2::VPNGateway
    Properties:
      Type: ipsec.2
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::EC2::VPNGateway
    Properties:
      Type: ipsec.1
```

## References

- [AWS::EC2::VPNGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpngateway.html)
"#;
