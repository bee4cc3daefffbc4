use crate::validate::engine::{Issue, Keyword, shown};
use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ecs_taskdefinition/fargate_cpu_memory")
        .retold(name_the_pair)
        .at(&["Resources/AWS::ECS::TaskDefinition/Properties"])],
};

const PAGE: &str = r#"# E3047: Fargate offers fixed pairs of CPU and memory

## What it checks

In a task definition that requires the compatibility `FARGATE`, `Cpu` and `Memory` must be a pair that Fargate offers,
such as 256 CPU units with 512 to 2,048 MiB. Both may be written as numbers or with `vCPU` and `GB`.

## Why it matters

Fargate has a fixed list of sizes. Amazon ECS refuses to register a task definition with any other pair.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ECS::TaskDefinition
    Properties:
      RequiresCompatibilities:
      - FARGATE
      NetworkMode: awsvpc
      Cpu: '256'
      Memory: '8192'
      ContainerDefinitions:
      - Name: app
        Image: app
```

## Passes

```yaml
Resources:
  Subject:
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
```

## References

- [Amazon ECS Developer Guide, Amazon ECS task definition differences for Fargate](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html)
- [AWS::ECS::TaskDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-taskdefinition.html)
"#;

/// The schema lists the pairs, and only says that none of them is this one.
fn name_the_pair(properties: &Node, issue: &mut Issue) {
    if let (Some(cpu), Some(memory)) = (properties.get("Cpu"), properties.get("Memory"))
        && issue.keyword == Keyword::AnyOf
    {
        issue.message = format!(
            "a CPU of {} does not go with a memory of {}",
            shown(cpu),
            shown(memory)
        );
    }
}
