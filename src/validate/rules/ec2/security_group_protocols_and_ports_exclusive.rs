use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_ec2_securitygroup/protocols_and_port_ranges_exclude").at(&[
            "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupEgress/*",
            "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupIngress/*",
            "Resources/AWS::EC2::SecurityGroupEgress/Properties",
            "Resources/AWS::EC2::SecurityGroupIngress/Properties",
        ]),
    ],
};

const PAGE: &str = r#"# W3687: only TCP, UDP and ICMP have ports or types

## What it checks

A security group's rule for a protocol other than TCP, UDP, ICMP and ICMPv6 should not have `FromPort` or `ToPort`.
The protocol -1, all protocols, is one of those.

## Why it matters

Such a rule is for all ports, whatever the range says. A reader of the template believes that a few ports are open,
and all of them are.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: app
      SecurityGroupIngress:
      - CidrIp: 10.0.0.0/8
        IpProtocol: '-1'
        FromPort: 0
        ToPort: 443
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: app
      SecurityGroupIngress:
      - CidrIp: 10.0.0.0/8
        IpProtocol: '-1'
```

## References

- [AWS::EC2::SecurityGroup Ingress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html)
- [AWS::EC2::SecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupingress.html)
"#;
