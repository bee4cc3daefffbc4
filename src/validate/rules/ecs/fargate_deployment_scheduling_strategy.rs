use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ecs_service/fargate")
        .every()
        .at(&["Resources/AWS::ECS::Service/Properties"])],
};

const PAGE: &str = r#"# E3044: Fargate and external deployments know the strategy `REPLICA` only

## What it checks

A service with the `LaunchType` `FARGATE`, or with the deployment controller `CODE_DEPLOY` or `EXTERNAL`, must not
have a `SchedulingStrategy` other than `REPLICA`.

## Why it matters

The strategy `DAEMON` starts one task on every container instance. Fargate has no such instances, and these
controllers do not know the strategy, so Amazon ECS refuses the service.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: FARGATE
      SchedulingStrategy: DAEMON
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: FARGATE
      SchedulingStrategy: REPLICA
```

## References

- [AWS::ECS::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-service.html)
"#;
