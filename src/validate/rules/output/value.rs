use crate::diagnostic::Code;
use crate::validate::engine::{At, Functions, Issue, Profile, Schema, Scope};
use crate::validate::rules::own_schema::own;
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Outputs/*"], check)],
};

const PAGE: &str = r#"# E6101: the value of an output is a text

## What it checks

`Value` of an output is a text, a number or a truth value, or a function that gives one. What the functions in it take is checked, too, under the condition of the output. A list must be joined first.

## Why it matters

CloudFormation refuses an output whose value is a list or a mapping.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Zones:
    Value: !GetAZs ''
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Zones:
    Value: !Join [',', !GetAZs '']
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E6101"),
    codes: &[],
};

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let (Some(value), Some(schema)) = (node.get("Value"), own("text")) else {
        return;
    };
    if is_nothing(value) {
        return;
    }
    let Some(scope) = scope.where_exists(node) else {
        return;
    };
    let scope = scope.with(|scope| {
        scope.functions = Functions::ALL;
        scope.flags.strict_types = false;
    });
    let scope = scope.under(schema, &PROFILE);
    let mut issues = Vec::new();
    scope.below(
        At::Key("Value"),
        Some("Value"),
        (value, Schema::whole(schema)),
        &mut issues,
    );
    issues.retain(|issue| !issue.unknown);
    // What functions say of the value is said of the output, too.
    for issue in &mut issues {
        issue.code = issue.code.or(Some(PROFILE.owner));
    }
    PROFILE.claim(&mut issues);
    out.extend(issues);
}

/// Whether there is no value, which other rules say, or an empty one.
fn is_nothing(value: &Node) -> bool {
    match &value.kind {
        NodeKind::Null => true,
        NodeKind::List(list) => list.is_empty(),
        NodeKind::Map(map) => Map::len(map) == 0,
        _ => false,
    }
}
