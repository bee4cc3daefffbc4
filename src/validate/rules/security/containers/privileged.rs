use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_true, wherever};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1201: no container is privileged

## What it checks

`Privileged` of a container is not true. It is false where the template says nothing.

## Why it matters

A privileged container has every right of root on the machine below it: it can mount its disks, load modules into its kernel, and reach all other
containers. Whoever gets into such a container is out of it again within a minute.

## Fails

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: orders
          Image: orders
          Memory: 512
          Privileged: true
```

## Passes

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: orders
          Image: orders
          Memory: 512
```

## References

- [Amazon ECS task and container security best practices](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html)
- AWS Security Hub control ECS.4
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["ContainerDefinitions", "*", "Privileged"];
    wherever(scope, properties, &path, is_true, &mut |scope, _| {
        let message = "this container has every right on the machine below it";
        let help = "leave `Privileged` out, and add single capabilities in `LinuxParameters`";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
