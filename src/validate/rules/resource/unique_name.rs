use crate::validate::engine::{At, Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E3007: a resource does not have the name of a parameter

## What it checks

The logical id of a resource must not be the name of a parameter of the same template.

## Why it matters

`Ref` names resources and parameters alike, so a name can belong to one of them only. CloudFormation refuses the
template.

## Fails

```yaml
Parameters:
  Orders:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref Orders
```

## Passes

```yaml
Parameters:
  QueueName:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref QueueName
```

## References

- [Resources section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)
- [Parameters section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let Some(parameters) = template.get("Parameters").and_then(Node::as_map) else {
        return;
    };
    let resources = template.get("Resources").and_then(Node::as_map);
    for (id, resource) in resources.into_iter().flat_map(Map::iter) {
        if resource.get("Type").is_some() && parameters.contains(id) {
            let path = |section| scope.path_below(&[At::Key(section), At::Key(id)]);
            out.push(
                Issue::new(
                    path("Resources"),
                    format!("`{id}` is the name of a parameter, too"),
                )
                .related(path("Parameters"), "the parameter")
                .help("give one of them another name"),
            );
        }
    }
}
