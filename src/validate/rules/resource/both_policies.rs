use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*"], check)],
};

const PAGE: &str = r#"# W3011: a resource that is kept in one case is kept in the other

## What it checks

Where a resource has one of `DeletionPolicy` and `UpdateReplacePolicy`, and that is not `Delete`, the other should be
written, too. Versions of Lambda functions and layers are left out: they are never replaced.

## Why it matters

`DeletionPolicy` counts when the resource leaves the stack, `UpdateReplacePolicy` when an update puts a new one in its
place. With one of them alone the data that should be kept is deleted in the other case.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    DeletionPolicy: Retain
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
```

## References

- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html)
- [UpdateReplacePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    // What is published of Lambda is never replaced: a new version has a new name.
    let kind = node.get("Type").and_then(Node::as_str);
    if let Some("AWS::Lambda::Version" | "AWS::Lambda::LayerVersion") = kind {
        return;
    }
    let (written, value, other) =
        match (node.get("DeletionPolicy"), node.get("UpdateReplacePolicy")) {
            (Some(value), None) => ("DeletionPolicy", value, "UpdateReplacePolicy"),
            (None, Some(value)) => ("UpdateReplacePolicy", value, "DeletionPolicy"),
            _ => return,
        };
    // Without a word a resource is deleted in both cases.
    if value.as_str() == Some("Delete") {
        return;
    }
    let message = format!("`{written}` keeps the data, and `{other}` is missing");
    out.push(
        Issue::new(scope.path(), message)
            .related(scope.path_to(written), "the policy that is written")
            .help(format!("write `{other}`, too")),
    );
}
