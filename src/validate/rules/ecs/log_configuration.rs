use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ecs_taskdefinition/logging_configuration")
        .every()
        .resolved()
        .at(&[
            "Resources/AWS::ECS::TaskDefinition/Properties/ContainerDefinitions/*/LogConfiguration",
        ])],
};

const PAGE: &str = r#"# E3046: the driver `awslogs` needs to know the group and the region, and takes only options of its own

## What it checks

A container's log configuration with the driver `awslogs` must have the options `awslogs-group` and `awslogs-region`,
and no option that the driver does not know. The group must be a possible name of a log group.

## Why it matters

Without a group and a region the driver does not know where to write. The container cannot start, and the service
starts tasks over and over.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
      - Name: app
        Image: app
        LogConfiguration:
          LogDriver: awslogs
          Options:
            awslogs-group: app
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
      - Name: app
        Image: app
        LogConfiguration:
          LogDriver: awslogs
          Options:
            awslogs-group: app
            awslogs-region:
              Ref: AWS::Region
```

## References

- [Amazon ECS Developer Guide, Send Amazon ECS logs to CloudWatch](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html)
- [AWS::ECS::TaskDefinition LogConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-logconfiguration.html)
"#;
