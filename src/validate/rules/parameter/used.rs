use std::collections::HashSet;

use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, Target};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W2001: every parameter is used

## What it checks

The name of each parameter stands in a `Ref` or in the text of an `Fn::Sub` somewhere in the template: resources, outputs, conditions, rules, metadata. A template with `Transform` is not looked at, because a macro may use what nothing else does.

## Why it matters

Who deploys is asked for a value that changes nothing. Often the name was misspelled where the parameter should be used, or what used it is gone.

## Fails

```yaml
Parameters:
  Name:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
```

## Passes

```yaml
Parameters:
  Stage:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub orders-${Stage}
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    // A transform may use what nothing else does.
    if template.get("Transform").is_some() {
        return;
    }
    let references = scope.engine.references.iter();
    let used: HashSet<&str> = references
        .filter_map(|reference| match reference.target {
            Target::Name(name) => Some(name),
            _ => None,
        })
        .collect();
    let parameters = template.get("Parameters").and_then(Node::as_map);
    for name in parameters.into_iter().flat_map(Map::keys) {
        if !used.contains(name) {
            let path = ["Parameters", name].map(|key| Segment::Key(key.into()));
            let message = format!("nothing uses the parameter `{name}`");
            out.push(Issue::new(path.into(), message));
        }
    }
}
