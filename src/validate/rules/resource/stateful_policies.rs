use crate::facts::Fact;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*"], check)],
};

const PAGE: &str = r#"# I3011: a resource that holds data says what becomes of it

## What it checks

Resources of types that hold data (databases, tables, queues, keys, secrets, log groups, nested stacks and others)
should have both `DeletionPolicy` and `UpdateReplacePolicy`, whatever these say. Buckets are left out: one that holds
something is not deleted.

## Why it matters

Without a policy the data goes with the resource: when it is taken out of the template, when the stack is deleted, and
when an update puts a new resource in its place. Most types lose it without a way back.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      MessageRetentionPeriod: 1209600
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    DeletionPolicy: Delete
    UpdateReplacePolicy: Retain
    Properties:
      MessageRetentionPeriod: 1209600
```

## References

- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html)
- [UpdateReplacePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(kind) = node.get("Type").and_then(Node::as_str) else {
        return;
    };
    let types = scope.engine.facts.part("stateful");
    let Some(known) = types.and_then(|types| types.get("ResourceTypes")?.get(kind)) else {
        return;
    };
    // What the service deletes only when it is empty is not lost by an oversight.
    let must_be_empty = known.get("DeleteRequiresEmptyResource");
    if must_be_empty.and_then(Fact::as_bool) == Some(true) {
        return;
    }
    for (name, when) in [
        ("DeletionPolicy", "leaves the stack"),
        ("UpdateReplacePolicy", "is replaced"),
    ] {
        if node.get(name).is_none() {
            let message = format!(
                "`{name}` is missing: the data of `{kind}` is deleted when the resource {when}"
            );
            out.push(Issue::new(scope.path(), message).help(format!(
                "write `{name}: Retain`, or `Delete` where the data may go"
            )));
        }
    }
}
