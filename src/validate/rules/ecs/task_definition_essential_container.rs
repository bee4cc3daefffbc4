use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_ecs_taskdefinition/containerdefinitions_essential")
            .at(&["Resources/AWS::ECS::TaskDefinition/Properties/ContainerDefinitions"]),
    ],
};

const PAGE: &str = r#"# E3042: a task ends when its essential containers end, so it needs one

## What it checks

Of the containers of a task definition one at least must be essential. Containers are, unless `Essential` is `false`.

## Why it matters

A task lives as long as its essential containers. Amazon ECS refuses a task definition that has none.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
      - Name: app
        Image: app
        Essential: false
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
        Essential: true
```

## References

- [AWS::ECS::TaskDefinition ContainerDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-containerdefinition.html)
"#;
