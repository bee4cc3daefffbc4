use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_autoscaling_autoscalinggroup/min_max_size")
        .at(&["Resources/AWS::AutoScaling::AutoScalingGroup/Properties"])],
};

const PAGE: &str = r#"# E3706: a group cannot be smaller than its minimum

## What it checks

The `MaxSize` of an Auto Scaling group is not smaller than its `MinSize`.

## Why it matters

No number of instances would fit both. The service refuses the group, and the deployment fails.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '4'
      MaxSize: '2'
      AvailabilityZones:
      - us-east-1a
      LaunchTemplate:
        LaunchTemplateName: worker
        Version: '1'
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '2'
      MaxSize: '4'
      AvailabilityZones:
      - us-east-1a
      LaunchTemplate:
        LaunchTemplateName: worker
        Version: '1'
```

## References

- [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
"#;
