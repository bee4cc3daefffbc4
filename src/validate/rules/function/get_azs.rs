use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1015: `Fn::GetAZs` takes a region or an empty text

## What it checks

The argument is the name of a region, an empty text for the region of the stack, or a function that gives one of these. The function gives a list, and may stand only where a list is expected.

## Why it matters

CloudFormation refuses a region that it does not know, and a list where one value is expected.

## Fails

```yaml
Resources:
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: "1"
      MaxSize: "2"
      LaunchConfigurationName: orders
      AvailabilityZones: !GetAZs eu-west-9
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
