use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_ec2_instance/instancetype_enum").at(&[
            "Resources/AWS::EC2::CapacityReservationFleet/Properties/InstanceTypeSpecifications/*/InstanceType",
            "Resources/AWS::EC2::EC2Fleet/Properties/LaunchTemplateConfigs/*/Overrides/*/InstanceType",
            "Resources/AWS::EC2::Instance/Properties/InstanceType",
            "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/InstanceType",
            "Resources/AWS::GameLift::GameServerGroup/Properties/InstanceDefinitions/*/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3628: the instance type is one that EC2 offers in the region

## What it checks

Instance types of EC2 instances, launch templates, fleets, reservations of capacity and groups of game servers are among
those that EC2 has a price for in each region of the run. What a parameter or a mapping can give is checked as well.

## Why it matters

A mistyped type, or one that a region does not have, fails the deployment when the instance is launched. In a launch
template it shows later still: when the group grows.

## Fails

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: t3.mikro
```

## Passes

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: t3.micro
```

## References

- [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html)
- [Amazon EC2 instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html)
"#;
