use super::owners;
use crate::diagnostic::Code;
use crate::validate::Segment;
use crate::validate::engine::{At, Function, Issue, Scope, Target};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E8002: a condition that is named anywhere is declared

## What it checks

Every name of a condition, in `Fn::If`, at a resource or an output, or in another condition, is an entry of `Conditions`. E1028, E3015, E6005 and E8001 say the same of one place each; this rule speaks of all places where rules are selected and those four are not among them.

## Why it matters

CloudFormation refuses the template otherwise. A misspelled name is the usual reason.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFrist
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

/// The rules that say it at the place where a condition is named.
const NEARER: [Code; 4] = [
    Code::new("E1028"),
    Code::new("E3015"),
    Code::new("E6005"),
    Code::new("E8001"),
];

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let engine = scope.engine;
    if !NEARER
        .iter()
        .all(|code| engine.selection.is_left_out(*code))
    {
        return;
    }
    let mut named: Vec<(&str, Vec<Segment>)> = Vec::new();
    for reference in &engine.references {
        let depends = matches!(reference.at.last(), Some(At::Key(key)) if *key == Function::If.name())
            || matches!(reference.at.first(), Some(At::Key("Conditions" | "Rules")));
        if let Target::Condition(name) = reference.target
            && depends
        {
            named.push((name, reference.path()));
        }
    }
    for (section, id, owner) in owners(template) {
        if let Some(name) = owner.get("Condition").and_then(Node::as_str) {
            let path = [section, id, "Condition"].map(|key| Segment::Key(key.into()));
            named.push((name, path.into()));
        }
    }
    for (name, path) in named {
        if engine.model.conditions.position(name).is_none() {
            out.push(super::unknown(scope, name, path));
        }
    }
}
