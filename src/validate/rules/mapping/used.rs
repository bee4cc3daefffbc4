use std::collections::HashSet;

use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, Target};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W7001: every mapping is used

## What it checks

The name of each mapping stands in an `Fn::FindInMap` somewhere in the template. Nothing is told where a function gives the name in one of them, or where a macro brings all mappings.

## Why it matters

A mapping that nothing looks into changes nothing, and who reads it is led astray. Often its name was misspelled where it should be used.

## Fails

```yaml
Mappings:
  Sizes:
    test: { Delay: 0 }
  Names:
    test: { Name: orders }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [Sizes, test, Delay]
```

## Passes

```yaml
Mappings:
  Sizes:
    test: { Delay: 0 }
    prod: { Delay: 60 }
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !FindInMap [Sizes, test, Delay]
```

## References

- [Mappings section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let references = scope.engine.written_references();
    let used: HashSet<&str> = references
        .iter()
        .filter_map(|reference| match reference.target {
            Target::Mapping(name) => Some(name),
            _ => None,
        })
        .collect();
    // A function gives the name of a mapping: it may be any.
    if used.contains("") {
        return;
    }
    let mappings = template.get("Mappings").and_then(Node::as_map);
    for name in mappings.into_iter().flat_map(Map::keys) {
        if !used.contains(name) && name != "Fn::Transform" {
            let path = ["Mappings", name].map(|key| Segment::Key(key.into()));
            let message = format!("nothing uses the mapping `{name}`");
            out.push(Issue::new(path.into(), message));
        }
    }
}
