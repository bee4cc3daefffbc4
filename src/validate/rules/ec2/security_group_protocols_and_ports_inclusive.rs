use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_ec2_securitygroup/protocols_and_port_ranges_include").at(&[
            "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupEgress/*",
            "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupIngress/*",
            "Resources/AWS::EC2::SecurityGroupEgress/Properties",
            "Resources/AWS::EC2::SecurityGroupIngress/Properties",
        ]),
    ],
};

const PAGE: &str = r#"# E3687: TCP, UDP and ICMP need a range of ports or types

## What it checks

A security group's rule for TCP, UDP or ICMP, by name or by number, must have both `FromPort` and `ToPort`. For ICMP
they are the type and the code.

## Why it matters

These protocols have no default range. Amazon EC2 refuses a rule without one, and the stack is rolled back.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: app
      SecurityGroupIngress:
      - CidrIp: 10.0.0.0/8
        IpProtocol: tcp
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
        IpProtocol: tcp
        FromPort: 443
        ToPort: 443
```

## References

- [AWS::EC2::SecurityGroup Ingress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html)
- [AWS::EC2::SecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupingress.html)
"#;
