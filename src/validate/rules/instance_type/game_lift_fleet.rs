use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_gamelift_fleet/ec2instancetype_enum")
        .at(&["Resources/AWS::GameLift::Fleet/Properties/EC2InstanceType"])],
};

const PAGE: &str = r#"# E3641: the instance type of a GameLift fleet is one that GameLift offers in the region

## What it checks

The `EC2InstanceType` of a GameLift fleet is one of those that GameLift has a price for in each region of the run.

## Why it matters

GameLift hosts games on a part of the types of EC2. A fleet with another type is refused, and so is one whose type the
region of the fleet does not have.

## Fails

```yaml
Resources:
  Servers:
    Type: AWS::GameLift::Fleet
    Properties:
      Name: servers
      EC2InstanceType: t3.nano
```

## Passes

```yaml
Resources:
  Servers:
    Type: AWS::GameLift::Fleet
    Properties:
      Name: servers
      EC2InstanceType: c5.large
```

## References

- [AWS::GameLift::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-gamelift-fleet.html)
- Choose computing resources for a managed fleet (Amazon GameLift Servers Hosting Guide)
"#;
