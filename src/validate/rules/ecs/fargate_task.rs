use crate::validate::Segment;
use crate::validate::engine::{Issue, Keyword};
use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ecs_taskdefinition/fargate_properties")
        .every()
        .retold(name_what_may_not_stand)
        .at(&["Resources/AWS::ECS::TaskDefinition/Properties"])],
};

const PAGE: &str = r#"# E3048: Fargate runs tasks with a network of their own and fixed sizes, wherever it likes

## What it checks

A task definition that requires the compatibility `FARGATE` must have the `NetworkMode` `awsvpc`, `Cpu` of a size that
Fargate has, and `Memory`. It must not have `PlacementConstraints`, and its containers may log by `awslogs`, `splunk`
and `awsfirelens` only.

## Why it matters

Fargate chooses the machine by the size of the task and gives it a network of its own, so it needs to know the one and
takes no wishes about the other. Amazon ECS refuses the task definition otherwise.

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
      Memory: '512'
      ContainerDefinitions:
      - Name: app
        Image: app
      PlacementConstraints:
      - Type: memberOf
        Expression: 'true'
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

/// The schema tells at the properties that one of them may not be there.
fn name_what_may_not_stand(_properties: &Node, issue: &mut Issue) {
    const PLACEMENT: &str = "PlacementConstraints";
    if issue.keyword == Keyword::Not {
        issue.path.push(Segment::Key(PLACEMENT.into()));
        issue.message = format!("`{PLACEMENT}` may not stand here");
    }
}
