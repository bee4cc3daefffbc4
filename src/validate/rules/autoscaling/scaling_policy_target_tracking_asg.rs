use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_autoscaling_scalingpolicy/policy_target_tracking_asg")
            .every()
            .at(&["Resources/AWS::AutoScaling::ScalingPolicy/Properties"]),
    ],
};

const PAGE: &str = r#"# E3712: a group whose maximum is its minimum has no room to scale

## What it checks

Where a policy of the type `TargetTrackingScaling` belongs to a group of the same template, the `MaxSize` of that group is larger than its
`MinSize`.

## Why it matters

The policy can neither add nor take away an instance, so it never does anything. Either the bounds are wrong, or the policy is not
needed.

## Fails

```yaml
Resources:
  Policy:
    Type: AWS::AutoScaling::ScalingPolicy
    Properties:
      PolicyType: TargetTrackingScaling
      AutoScalingGroupName:
        Ref: Group
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '2'
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
  Policy:
    Type: AWS::AutoScaling::ScalingPolicy
    Properties:
      PolicyType: TargetTrackingScaling
      AutoScalingGroupName:
        Ref: Group
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      AvailabilityZones:
      - us-east-1a
      LaunchTemplate:
        LaunchTemplateName: worker
        Version: '1'
```

## References

- [Target tracking scaling policies for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html)
"#;
