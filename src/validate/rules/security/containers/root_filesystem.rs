use super::{each_container, may_be_windows};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_true, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1204: a container cannot write to its root file system

## What it checks

`ReadonlyRootFilesystem` of every container is true. It is false where the template says nothing. Tasks for Windows, which do not know it, are left out.

## Why it matters

An attacker who gets into a container brings tools and changes the program, so that the next request runs something else. With a root file system that
cannot be written, what was built is what runs; temporary files go to a volume.

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
          ReadonlyRootFilesystem: true
```

## References

- [Amazon ECS task and container security best practices](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html)
- AWS Security Hub control ECS.5
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if may_be_windows(scope, properties) {
        return;
    }
    each_container(scope, properties, &mut |scope, container| {
        let path = ["ReadonlyRootFilesystem"];
        unless(scope, container, &path, is_true, &mut |scope, _| {
            let message = "this container can change the programs that it runs";
            let help =
                "set `ReadonlyRootFilesystem` to true, and mount volumes for temporary files";
            out.push(Issue::new(scope.path(), message).help(help));
        });
    });
}
