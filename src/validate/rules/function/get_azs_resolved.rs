use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1036: the names that `Fn::GetAZs` gives fit the property

## What it checks

The list of availability zones that a call gives is checked as if it stood in the property itself. Which zones an account sees is not known: three zones are taken, named after the region.

## Why it matters

The function gives nothing but names of zones. In a property that expects something else it can never be right.

## Fails

```yaml
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Orders
      SecurityGroupIngress: !GetAZs ""
```

## Passes

```yaml
Resources:
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: "1"
      MaxSize: "2"
      LaunchConfigurationName: orders
      AvailabilityZones: !GetAZs ""
```

## References

- AWS CloudFormation User Guide, `Fn::GetAZs`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html>
"#;
