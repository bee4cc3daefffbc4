use super::each_container;
use crate::validate::engine::{Issue, Reference, Scope, Seen, look, text_of, truth_of_node};
use crate::validate::rules::security::secret::{is_resolved, is_secret};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1205: a container gets secrets in `Secrets`, and not in its environment

## What it checks

No variable in `Environment` of a container holds a secret: a parameter with `NoEcho`, a dynamic reference to a secret, or a text under a name such as
`DB_PASSWORD`, `API_KEY` or `AWS_SECRET_ACCESS_KEY`. Texts that are the ARN of a secret only say where it is, and are fine.

## Why it matters

The environment is part of the task definition, which everybody reads who may describe tasks, and which stays in all its revisions. What stands in
`Secrets` is fetched when the container starts, and neither shown nor kept; and it can be renewed without a new definition.

## Fails

```yaml
Parameters:
  Password:
    Type: String
    NoEcho: true
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: orders
          Image: orders
          Memory: 512
          Environment:
            - Name: DB_PASSWORD
              Value: !Ref Password
```

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: orders
          Image: orders
          Memory: 512
          Environment:
            - Name: PAYMENT_API_KEY
              Value: 8c1f52a09be34d
```

## Passes

```yaml
Parameters:
  PasswordArn:
    Type: String
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: orders
          Image: orders
          Memory: 512
          Environment:
            - Name: DB_NAME
              Value: orders
          Secrets:
            - Name: DB_PASSWORD
              ValueFrom: !Ref PasswordArn
```

## References

- [Pass sensitive data to an Amazon ECS container](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html)
- AWS Security Hub control ECS.8
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_container(scope, properties, &mut |scope, container| {
        let path = ["Environment", "*"];
        look(scope, container, &path, &mut |scope, seen| {
            if let Some(variable) = seen.value() {
                check_variable(scope, variable, out);
            }
        });
    });
}

fn check_variable(scope: &Scope<'_>, variable: &Node, out: &mut Vec<Issue>) {
    let name = variable.get("Name").and_then(Node::as_str);
    look(scope, variable, &["Value"], &mut |scope, seen| {
        if comes_with_secret(scope, name, seen) {
            // The value is not repeated: it would go into the logs of the build.
            let message = match name {
                Some(name) => format!("everybody who may describe the task reads `{name}`"),
                None => "everybody who may describe the task reads this secret".to_owned(),
            };
            let help = "put it into Secrets Manager, and name it in `Secrets`";
            out.push(Issue::new(scope.path(), message).help(help));
        }
    });
}

fn comes_with_secret(scope: &Scope<'_>, name: Option<&str>, seen: Seen<'_>) -> bool {
    match seen {
        Seen::Missing => false,
        Seen::Is(value) => {
            let text = text_of(value).unwrap_or_default();
            is_resolved(value) || is_secret(name.unwrap_or_default(), &text)
        }
        Seen::Open(value) => names_hidden_parameter(scope) || is_resolved(value),
    }
}

/// Whether what stands at the place of a scope names a parameter whose value is hidden.
fn names_hidden_parameter(scope: &Scope<'_>) -> bool {
    let engine = scope.engine;
    let parameters = engine.model.parameters.iter();
    let hidden: Vec<&str> = parameters
        .filter(|(_, parameter)| parameter.node.get("NoEcho").and_then(truth_of_node) == Some(true))
        .map(|(name, _)| *name)
        .collect();
    let place = scope.path();
    let is_here = |reference: &Reference<'_>| reference.path().starts_with(&place);
    engine
        .references
        .iter()
        .any(|reference| hidden.iter().any(|name| reference.is_to(name)) && is_here(reference))
}
