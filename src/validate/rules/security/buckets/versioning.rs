use super::takes_logs;
use crate::validate::engine::{Issue, Scope, Seen, look, shown};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::security::property::{is_true, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::S3::Bucket/Properties"], check)],
};

const PAGE: &str = r#"# S0704: a bucket that holds state keeps the versions of its objects

## What it checks

The status of `VersioningConfiguration` is `Enabled`. Three kinds of buckets need no versions: those into which the template has logs written, those in
which a rule of the lifecycle lets every object expire, and those with `ObjectLockEnabled`, for which S3 keeps versions anyway.

## Why it matters

Without versions, overwriting or deleting an object destroys it: one wrong script, one faulty release or one attacker who asks for ransom is enough. With
versions the earlier content is still there, and deleting it takes a permission of its own.

## Fails

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
```

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration: { Status: Suspended }
```

## Passes

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration: { Status: Enabled }
```

```yaml
Resources:
  Uploads:
    Type: AWS::S3::Bucket
    Properties:
      LifecycleConfiguration:
        Rules:
          - Status: Enabled
            ExpirationInDays: 2
```

## References

- [Retaining multiple versions of objects with S3 Versioning](https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html)
- AWS Security Hub control S3.14
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if needs_no_versions(scope, properties) {
        return;
    }
    let path = ["VersioningConfiguration", "Status"];
    let is_enabled = |status: &Node| status.as_str() == Some("Enabled");
    unless(
        scope,
        properties,
        &path,
        is_enabled,
        &mut |scope, status| {
            let message = match status {
                Some(status) => format!("the versions of this bucket are {}", shown(status)),
                None => "this bucket keeps no versions: what is overwritten is lost".to_owned(),
            };
            let help = "set `VersioningConfiguration` to the status `Enabled`";
            out.push(Issue::new(scope.path(), message).help(help));
        },
    );
}

fn needs_no_versions(scope: &Scope<'_>, properties: &Node) -> bool {
    let mut needs_none = id_of(scope).is_some_and(|id| takes_logs(scope, &id));
    let path = ["ObjectLockEnabled"];
    look(scope, properties, &path, &mut |_, seen| {
        needs_none |= seen.value().is_some_and(is_true);
    });
    let path = ["LifecycleConfiguration", "Rules", "*"];
    look(scope, properties, &path, &mut |_, seen| {
        needs_none |= match seen {
            Seen::Missing => false,
            Seen::Is(rule) => lets_all_expire(rule),
            Seen::Open(_) => true,
        };
    });
    needs_none
}

fn lets_all_expire(rule: &Node) -> bool {
    let has = |key: &str| rule.get(key).is_some();
    let is_for_all = !has("TagFilters")
        && !has("ObjectSizeGreaterThan")
        && !has("ObjectSizeLessThan")
        && rule
            .get("Prefix")
            .is_none_or(|prefix| prefix.as_str() == Some(""));
    let is_on = rule.get("Status").and_then(Node::as_str) != Some("Disabled");
    is_on && is_for_all && (has("ExpirationInDays") || has("ExpirationDate"))
}
