use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::wherever;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::ECS::Cluster/Properties"], check)],
};

const PAGE: &str = r#"# S1206: a cluster logs what is run in its containers by hand

## What it checks

`Logging` in the `ExecuteCommandConfiguration` of a cluster is not `NONE`. Where the template says nothing, ECS logs where the container itself does.

## Why it matters

ECS Exec gives a person a shell in a running container, with the rights of the task. Without a log of what was typed and shown there, nobody can tell what
happened in it.

## Fails

```yaml
Resources:
  Cluster:
    Type: AWS::ECS::Cluster
    Properties:
      Configuration:
        ExecuteCommandConfiguration: { Logging: NONE }
```

## Passes

```yaml
Resources:
  Cluster:
    Type: AWS::ECS::Cluster
    Properties:
      Configuration:
        ExecuteCommandConfiguration:
          Logging: OVERRIDE
          LogConfiguration:
            CloudWatchLogGroupName: /orders/exec
            CloudWatchEncryptionEnabled: true
```

## References

- [Monitor Amazon ECS containers with ECS Exec](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["Configuration", "ExecuteCommandConfiguration", "Logging"];
    let is_none = |logging: &Node| logging.as_str() == Some("NONE");
    wherever(scope, properties, &path, is_none, &mut |scope, _| {
        let message = "nothing records the commands that are run in containers of this cluster";
        let help = "use `DEFAULT`, or `OVERRIDE` with a `LogConfiguration`";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
