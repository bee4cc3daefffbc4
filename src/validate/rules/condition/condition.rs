use crate::diagnostic::Code;
use crate::validate::engine::{At, Function, Issue, Scope, Target};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E8007: a condition that names another names one that is declared

## What it checks

The name in each `Condition: Name` in the section `Conditions` is an entry of that section. E8001, and within functions E8004, E8005 and E8006, say the same; this rule speaks where rules are selected and those four are not among them.

## Why it matters

CloudFormation refuses the template otherwise. A misspelled name is the usual reason.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
  IsOther: !Not [!Condition IsFrist]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsOther
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
  IsOther: !Not [!Condition IsFirst]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsOther
```

## References

- [Conditions section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html)
"#;

/// The rules of the section and of the functions in it.
const NEARER: [Code; 4] = [
    Code::new("E8001"),
    Code::new("E8004"),
    Code::new("E8005"),
    Code::new("E8006"),
];

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let engine = scope.engine;
    if !NEARER
        .iter()
        .all(|code| engine.selection.is_left_out(*code))
    {
        return;
    }
    for reference in &engine.references {
        let is_in_section = reference.at.first() == Some(&At::Key("Conditions"))
            && reference.at.last() == Some(&At::Key(Function::Condition.name()));
        if let Target::Condition(name) = reference.target
            && is_in_section
            && engine.model.conditions.position(name).is_none()
        {
            out.push(super::unknown(scope, name, reference.path()));
        }
    }
}
