use super::attribute;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*/UpdateReplacePolicy"], check)],
};

static REPLACE: Profile = Profile {
    owner: Code::new("E3036"),
    codes: &[],
};

const PAGE: &str = r#"# E3036: `UpdateReplacePolicy` is one of the policies that the type of the resource knows

## What it checks

`UpdateReplacePolicy` must be `Delete` or `Retain`, and `Snapshot` only where the type of the resource can make one:
volumes, clusters of caches, and databases.

## Why it matters

CloudFormation refuses other words, and `Snapshot` for a type that knows none. The policy decides what becomes of the
old resource when an update puts a new one in its place.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    DeletionPolicy: Retain
    UpdateReplacePolicy: RetainExceptOnCreate
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
```

## References

- [UpdateReplacePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let schemas = (
        "update_replace_policy",
        "update_replace_policy_with_snapshot",
    );
    attribute::policy(scope, schemas, &REPLACE, node, out);
}
