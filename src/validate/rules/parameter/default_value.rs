use super::kind::is_known_list;
use crate::facts::matches_text;
use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters/*"], check)],
};

const PAGE: &str = r#"# E2015: the default of a parameter keeps the limits of the parameter

## What it checks

`Default` is compared with `AllowedValues`, `AllowedPattern`, `MinValue`, `MaxValue`, `MinLength` and `MaxLength` of the same parameter. Text and number are told apart in `AllowedValues`, and the pattern must match at the start of the value. The items of a list are looked at one by one, unless the list as a whole keeps the limits.

## Why it matters

CloudFormation refuses a default that breaks the limits, so that the stack can be created only by those who give a value of their own.

## Fails

```yaml
Parameters:
  Stage:
    Type: String
    Default: production
    AllowedValues: [test, prod]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref Stage
```

## Passes

```yaml
Parameters:
  Stage:
    Type: String
    Default: prod
    AllowedValues: [test, prod]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref Stage
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let (Some(kind), Some(default)) = (
        node.get("Type").and_then(Node::as_str),
        node.get("Default").filter(|default| !default.is_null()),
    ) else {
        return;
    };
    let mut broken = Vec::new();
    limits_broken(node, default, &mut broken);
    if broken.is_empty() {
        return;
    }
    if is_known_list(kind) {
        // The limits are meant for the items of a list; that the whole keeps them is enough, too.
        let Some(text) = written(default) else { return };
        broken.clear();
        for item in text.split(',') {
            limits_broken(node, &Node::from(item.trim()), &mut broken);
        }
    }
    for (limit, message) in broken {
        let path = scope.path_to("Default");
        out.push(Issue::new(path, message).related(scope.path_to(limit), "the limit"));
    }
}

/// The limits of a parameter that a value does not keep.
fn limits_broken(parameter: &Node, value: &Node, broken: &mut Vec<(&'static str, String)>) {
    let text = written(value);
    let length = text.as_ref().map(|text| text.chars().count());
    let mut limit = |name, is_broken: &dyn Fn(&Node) -> bool, says: &str| {
        if let Some(limit) = parameter.get(name).filter(|limit| is_broken(limit)) {
            let message = format!("the default {} {says} {}", shown(value), shown(limit));
            broken.push((name, message));
        }
    };
    limit(
        "AllowedPattern",
        &|pattern| {
            let (Some(pattern), Some(text)) = (pattern.as_str(), &text) else {
                return false;
            };
            // The reference looks for the pattern at the start of the value only.
            !pattern.is_empty() && matches_text(&format!("^(?:{pattern})"), text) == Some(false)
        },
        "does not match the allowed pattern",
    );
    let is_number = |limit: &Node, is_broken: fn(i64, i64) -> bool| matches!((whole(value), whole(limit)), (Some(value), Some(limit)) if is_broken(value, limit));
    limit(
        "MinValue",
        &|limit| whole(limit) != Some(0) && is_number(limit, |value, limit| value < limit),
        "is below the smallest value",
    );
    limit(
        "MaxValue",
        &|limit| is_number(limit, |value, limit| value > limit),
        "is above the largest value",
    );
    limit(
        "AllowedValues",
        &|allowed| {
            let allowed = allowed.as_list().unwrap_or_default();
            !allowed.is_empty() && !allowed.iter().any(|allowed| is_same(allowed, value))
        },
        "is not one of the allowed values",
    );
    let is_length = |limit: &Node, is_broken: fn(i64, i64) -> bool| {
        let length = length.and_then(|length| i64::try_from(length).ok());
        matches!((length, whole(limit)), (Some(length), Some(limit)) if is_broken(length, limit))
    };
    limit(
        "MinLength",
        &|limit| is_length(limit, |length, limit| length < limit),
        "is shorter than the least length",
    );
    limit(
        "MaxLength",
        &|limit| is_length(limit, |length, limit| length > limit),
        "is longer than the greatest length",
    );
}

/// A whole number that is written as a number.
fn whole(node: &Node) -> Option<i64> {
    match &node.kind {
        NodeKind::Number(number) => number.as_i64(),
        _ => None,
    }
}

/// The text of a scalar as the reference writes it; of everything else, nothing is said.
fn written(node: &Node) -> Option<String> {
    Some(match &node.kind {
        NodeKind::String(text) => text.clone(),
        NodeKind::Number(number) => number.to_string(),
        NodeKind::Bool(true) => "True".to_owned(),
        NodeKind::Bool(false) => "False".to_owned(),
        _ => return None,
    })
}

/// Whether two values are the same, text and number told apart.
fn is_same(left: &Node, right: &Node) -> bool {
    match (&left.kind, &right.kind) {
        (NodeKind::Number(left), NodeKind::Number(right)) => left.as_f64() == right.as_f64(),
        _ => left == right,
    }
}
