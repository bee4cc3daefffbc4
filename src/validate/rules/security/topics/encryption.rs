use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::security::property::{is_given, is_set, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::SNS::Topic/Properties"], check)],
};

const PAGE: &str = r#"# S0201: a topic encrypts its messages with a key of KMS

## What it checks

A topic names a key in `KmsMasterKeyId`. The key `alias/aws/sns`, which AWS manages, counts too. Without a key SNS relies on the encryption of
its disks, which no permission on a key guards.

## Why it matters

A topic keeps messages while it delivers them and tries again. With a key in KMS, reading them takes a permission on the key, every use of
the key is in the trail, and the key can be switched off.

## Settings

- `require_customer_key`: whether the key must be another one than `alias/aws/sns`; false by default. Only keys of one's own let alarms and other services publish.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

```yaml S0201.require_customer_key=true
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      KmsMasterKeyId: alias/aws/sns
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      KmsMasterKeyId: alias/aws/sns
```

## References

- [Securing Amazon SNS data with server-side encryption](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html)
- AWS Security Hub control SNS.1
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_own = |key: &Node| is_given(key) && key.as_str() != Some("alias/aws/sns");
    let is_good = match is_set(scope, "S0201", "require_customer_key") {
        true => is_own,
        false => is_given,
    };
    let path = ["KmsMasterKeyId"];
    unless(scope, properties, &path, is_good, &mut |scope, key| {
        let message = match key.filter(|key| is_given(key)) {
            Some(key) => format!("the key {} is not one of your own", shown(key)),
            None => "this topic is not encrypted with a key".to_owned(),
        };
        out.push(Issue::new(scope.path(), message).help("name a key in `KmsMasterKeyId`"));
    });
}
