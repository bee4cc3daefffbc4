use super::attribute;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*/DeletionPolicy"], check)],
};

static DELETION: Profile = Profile {
    owner: Code::new("E3035"),
    codes: &[],
};

const PAGE: &str = r#"# E3035: `DeletionPolicy` is one of the policies that the type of the resource knows

## What it checks

`DeletionPolicy` must be `Delete`, `Retain` or `RetainExceptOnCreate`, and `Snapshot` only where the type of the
resource can make one: volumes, clusters of caches, and databases.

## Why it matters

CloudFormation refuses other words, and `Snapshot` for a type that knows none. The policy decides what becomes of the
data when the resource leaves the stack.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    DeletionPolicy: Snapshot
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
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let schemas = ("deletion_policy", "deletion_policy_with_snapshot");
    attribute::policy(scope, schemas, &DELETION, node, out);
}
