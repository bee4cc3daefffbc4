use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1018: `Fn::Split` takes a delimiter and a text

## What it checks

`Fn::Split` takes a list of two items. The delimiter is text, the source is text or a function that gives it. A dynamic reference cannot be split. The function gives a list, and may stand only where a list is expected.

## Why it matters

CloudFormation refuses other arguments. A dynamic reference is replaced after functions were called, so that the reference itself would be split.

## Fails

```yaml
Resources:
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: "1"
      MaxSize: "2"
      LaunchConfigurationName: orders
      VPCZoneIdentifier: !Split [",", "{{resolve:ssm:subnets}}"]
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
      VPCZoneIdentifier: !Split [",", !ImportValue subnets]
```

## References

- AWS CloudFormation User Guide, `Fn::Split`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-split.html>
- AWS CloudFormation User Guide, dynamic references: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
"#;
