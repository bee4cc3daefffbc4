use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::wherever;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1202: no task shares the network, the processes or the memory of its machine

## What it checks

`NetworkMode`, `PidMode` and `IpcMode` of a task are not `host`.

## Why it matters

With the host's processes a container sees and stops those of all others, and reads their environment. With its network it reaches what listens for the
machine alone, such as the agent and the metadata with its credentials. With its memory it reads what others share.

## Fails

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: host
      ContainerDefinitions:
        - Name: orders
          Image: orders
          Memory: 512
```

## Passes

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: awsvpc
      ContainerDefinitions:
        - Name: orders
          Image: orders
          Memory: 512
```

## References

- [Amazon ECS task definition parameters](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html)
- AWS Security Hub controls ECS.3 and ECS.17
"#;

const SHARED: [(&str, &str); 3] = [
    ("IpcMode", "memory"),
    ("NetworkMode", "network"),
    ("PidMode", "processes"),
];

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_host = |mode: &Node| mode.as_str() == Some("host");
    for (property, what) in SHARED {
        wherever(scope, properties, &[property], is_host, &mut |scope, _| {
            let message = format!("this task shares the {what} of its machine");
            let help = match property {
                "NetworkMode" => "use `awsvpc`",
                _ => "leave it out, or use `task`",
            };
            out.push(Issue::new(scope.path(), message).help(help));
        });
    }
}
