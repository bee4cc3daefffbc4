use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_ec2_launchtemplate/launch_template_sg_subnet_vpc")
            .every()
            .at(&["Resources/AWS::EC2::LaunchTemplate/Properties"]),
    ],
};

const PAGE: &str = r#"# E3714: a security group protects interfaces of its own VPC

## What it checks

A launch template names security groups in `SecurityGroupIds` and subnets in `NetworkInterfaces`. Where both are
resources of the same template, they must name the same `VpcId`.

## Why it matters

A security group belongs to a VPC and cannot protect an interface in another one. The launch template is created all
the same; only the launch of an instance fails.

## Fails

```yaml
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        SecurityGroupIds:
        - Ref: Group
        NetworkInterfaces:
        - DeviceIndex: 0
          SubnetId:
            Ref: Subnet
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: app
      VpcId:
        Ref: Other
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.0.0.0/24
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Other:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16
```

## Passes

```yaml
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        SecurityGroupIds:
        - Ref: Group
        NetworkInterfaces:
        - DeviceIndex: 0
          SubnetId:
            Ref: Subnet
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: app
      VpcId:
        Ref: Vpc
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.0.0.0/24
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Other:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.1.0.0/16
```

## References

- [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html)
- [Amazon VPC User Guide, Control traffic to your AWS resources using security groups](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html)
"#;
