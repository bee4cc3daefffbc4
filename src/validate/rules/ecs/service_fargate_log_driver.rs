use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ecs_service/service_fargate_log_driver")
        .every()
        .at(&["Resources/AWS::ECS::Service/Properties"])],
};

const PAGE: &str = r#"# E3713: Fargate knows the log drivers `awslogs`, `splunk` and `awsfirelens`

## What it checks

A service with the `LaunchType` `FARGATE` is looked at together with its task definition, where that is a resource of
the same template. Its containers must log by `awslogs`, `splunk` or `awsfirelens`.

## Why it matters

Fargate has no other log drivers. The tasks of such a service cannot be started.

## Fails

```yaml
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition:
        Ref: Task
      LaunchType: FARGATE
      NetworkConfiguration:
        AwsvpcConfiguration:
          Subnets:
          - subnet-12345678
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      RequiresCompatibilities:
      - FARGATE
      NetworkMode: awsvpc
      Cpu: '256'
      Memory: '512'
      ContainerDefinitions:
      - Name: app
        Image: app
        LogConfiguration:
          LogDriver: syslog
```

## Passes

```yaml
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition:
        Ref: Task
      LaunchType: FARGATE
      NetworkConfiguration:
        AwsvpcConfiguration:
          Subnets:
          - subnet-12345678
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      RequiresCompatibilities:
      - FARGATE
      NetworkMode: awsvpc
      Cpu: '256'
      Memory: '512'
      ContainerDefinitions:
      - Name: app
        Image: app
        LogConfiguration:
          LogDriver: splunk
```

## References

- [Amazon ECS Developer Guide, Amazon ECS task definition differences for Fargate](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html)
- [AWS::ECS::TaskDefinition LogConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-logconfiguration.html)
"#;
