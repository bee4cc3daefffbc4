use std::collections::HashSet;

use super::owners;
use crate::validate::Segment;
use crate::validate::engine::{At, Function, Issue, Scope, Target};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W8001: every condition is used

## What it checks

The name of each condition stands in an `Fn::If`, at a resource, at an output, or in another condition.

## Why it matters

A condition that nothing depends on changes nothing, and who reads it is led astray. Often it was forgotten where it should be named.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## References

- [Conditions section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let conditions = template.get("Conditions").and_then(Node::as_map);
    if conditions.is_none_or(Map::is_empty) {
        return;
    }
    let references = scope.engine.written_references();
    let mut used: HashSet<&str> = references
        .iter()
        .filter_map(|reference| match reference.target {
            Target::Condition(name) => is_use(&reference.at).then_some(name),
            _ => None,
        })
        .collect();
    let named = owners(template)
        .into_iter()
        .filter_map(|(_, _, owner)| owner.get("Condition")?.as_str());
    used.extend(named);
    for name in conditions.into_iter().flat_map(Map::keys) {
        if !used.contains(name) && !name.starts_with("Fn::") {
            let path = ["Conditions", name].map(|key| Segment::Key(key.into()));
            let message = format!("nothing depends on the condition `{name}`");
            out.push(Issue::new(path.into(), message));
        }
    }
}

/// Whether a place that names a condition depends on it: `Fn::If` anywhere, and other conditions. Elsewhere the key
/// `Condition` may mean anything, such as the condition of a statement in a policy.
fn is_use(at: &[At<'_>]) -> bool {
    at.last() == Some(&At::Key(Function::If.name())) || at.first() == Some(&At::Key("Conditions"))
}
