use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_ec2_securitygroup/all_to_and_from_ports").at(&[
            "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupEgress/*",
            "Resources/AWS::EC2::SecurityGroup/Properties/SecurityGroupIngress/*",
            "Resources/AWS::EC2::SecurityGroupEgress/Properties",
            "Resources/AWS::EC2::SecurityGroupIngress/Properties",
        ]),
    ],
};

const PAGE: &str = r#"# E3688: -1 stands for all ports and holds for both ends of the range

## What it checks

Where `FromPort` or `ToPort` of a security group's rule is -1, the other one must be -1 too. For ICMP, where they are
a type and a code, only the code must follow the type.

## Why it matters

-1 is no number of a port but stands for all of them, so it cannot begin or end a range. Amazon EC2 refuses such a
rule, or opens more than the reader of the template would think.

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
        FromPort: -1
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
        IpProtocol: tcp
        FromPort: 443
        ToPort: 443
```

## References

- [AWS::EC2::SecurityGroup Ingress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html)
- [AWS::EC2::SecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupingress.html)
"#;
