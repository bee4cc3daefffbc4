use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ecs_service/service_network_configuration")
        .every()
        .at(&["Resources/AWS::ECS::Service/Properties"])],
};

const PAGE: &str = r#"# E3052: tasks with the network mode `awsvpc` take subnets from the service

## What it checks

A service whose task definition, a resource of the same template, has the `NetworkMode` `awsvpc` must have
`NetworkConfiguration`.

## Why it matters

Every task gets a network interface of its own, and the service says in which subnets. Without them Amazon ECS refuses
the service, and the stack is rolled back.

## Fails

```yaml
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition:
        Ref: Task
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: awsvpc
      ContainerDefinitions:
      - Name: app
        Image: app
```

## Passes

```yaml
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition:
        Ref: Task
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
```

## References

- [AWS::ECS::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-service.html)
- [Amazon ECS Developer Guide, Amazon ECS task networking options](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html)
"#;
