use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::AutoScaling::AutoScalingGroup/Properties/HealthCheckType"],
        check,
    )],
};

const PAGE: &str = r#"# E3056: health checks of EC2 stand alone

## What it checks

A `HealthCheckType` that lists several types does not have `EC2` among them.

## Why it matters

The checks of EC2 are always made, and the list tells what is checked besides. The service refuses `EC2` in it, and the deployment
fails.

## Fails

```yaml
Resources:
  Workers:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: "1"
      MaxSize: "4"
      AvailabilityZones:
      - us-east-1a
      LaunchTemplate:
        LaunchTemplateName: worker
        Version: "1"
      HealthCheckGracePeriod: 60
      HealthCheckType: EC2,ELB
```

## Passes

```yaml
Resources:
  Workers:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: "1"
      MaxSize: "4"
      AvailabilityZones:
      - us-east-1a
      LaunchTemplate:
        LaunchTemplateName: worker
        Version: "1"
      HealthCheckGracePeriod: 60
      HealthCheckType: ELB,EBS
```

## References

- [About the health checks for your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html)
- [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(text) = node.as_str() else { return };
    if text.contains(',') && text.split(',').any(|kind| kind.trim() == "EC2") {
        let message =
            format!("`EC2` cannot stand beside other types of health checks, as in `{text}`");
        out.push(
            Issue::new(scope.path(), message).help("leave `EC2` out: its checks are always made"),
        );
    }
}
