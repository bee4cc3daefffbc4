use super::{each_container, may_be_windows};
use crate::validate::engine::{Issue, Scope, shown, text_of};
use crate::validate::rules::security::property::unless;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1203: no container runs as root

## What it checks

Every container names a `User`, and that is neither `root` nor the number 0, with or without a group. Without the property the image decides, and images
that say nothing run as root. Tasks for Windows are left out.

## Why it matters

Root within a container is root for the kernel below, held back by a few settings. Most ways out of a container need it; a process with a user of its own
can neither install what an attacker needs nor change the program that runs.

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
          User: "0"
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
          User: "1000:1000"
```

## References

- [Amazon ECS task and container security best practices](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html)
- AWS Security Hub control ECS.20
"#;

fn is_someone(user: &Node) -> bool {
    let text = text_of(user).unwrap_or_default();
    !matches!(text.split(':').next(), None | Some("" | "0" | "root"))
}

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if may_be_windows(scope, properties) {
        return;
    }
    each_container(scope, properties, &mut |scope, container| {
        unless(
            scope,
            container,
            &["User"],
            is_someone,
            &mut |scope, user| {
                let message = match user {
                    Some(user) => format!("{} is root in this container", shown(user)),
                    None => {
                        "this container runs as root unless its image says otherwise".to_owned()
                    }
                };
                let help = "name another user of the image in `User`, such as `1000:1000`";
                out.push(Issue::new(scope.path(), message).help(help));
            },
        );
    });
}
