use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_given, is_set, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Logs::LogGroup/Properties"], check)],
};

const PAGE: &str = r#"# S0902: a log group is encrypted with a key of its owner, where that is required

## What it checks

Every log group names a key in `KmsKeyId`. Nothing is checked unless the setting is switched on: CloudWatch Logs encrypts all log groups with a key of
its own anyway.

## Why it matters

A key of your own has a policy of its own. Who may read logs then needs the key, too, every use of it is recorded, and switching it off makes the
logs unreadable at once.

## Settings

- `require_customer_key`: whether every log group must be encrypted with a key of your own; false by default.

## Fails

```yaml S0902.require_customer_key=true
Resources:
  Events:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 365
```

## Passes

```yaml
Resources:
  Events:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 365
```

```yaml S0902.require_customer_key=true
Parameters:
  KeyArn:
    Type: String
Resources:
  Events:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 365
      KmsKeyId: !Ref KeyArn
```

## References

- [Encrypt log data in CloudWatch Logs using AWS Key Management Service](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if !is_set(scope, "S0902", "require_customer_key") {
        return;
    }
    let path = ["KmsKeyId"];
    unless(scope, properties, &path, is_given, &mut |scope, _| {
        let message = "this log group is not encrypted with a key of your own";
        out.push(Issue::new(scope.path(), message).help("name a key in `KmsKeyId`"));
    });
}
