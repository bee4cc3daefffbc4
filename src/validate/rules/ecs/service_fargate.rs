use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ecs_service/service_fargate")
        .every()
        .at(&["Resources/AWS::ECS::Service/Properties"])],
};

const PAGE: &str = r#"# E3054: a service on Fargate runs only tasks that are compatible with it

## What it checks

A service with the `LaunchType` `FARGATE` is looked at together with its task definition, where that is a resource of
the same template. If the task definition does not have the network mode `awsvpc`, its `RequiresCompatibilities` must
be given and have `FARGATE`.

## Why it matters

Amazon ECS refuses a service whose tasks are not made for its launch type. The task definition alone is valid, so the
mistake shows only when the service is created.

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
      NetworkMode: bridge
      ContainerDefinitions:
      - Name: app
        Image: app
      RequiresCompatibilities:
      - EC2
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
      NetworkMode: awsvpc
      ContainerDefinitions:
      - Name: app
        Image: app
      RequiresCompatibilities:
      - FARGATE
      Cpu: '256'
      Memory: '512'
```

## References

- [AWS::ECS::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-service.html)
- [AWS::ECS::TaskDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-taskdefinition.html)
"#;
