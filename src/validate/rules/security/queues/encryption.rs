use crate::validate::engine::{Issue, Scope, Seen, look, shown, values_of};
use crate::validate::rules::security::property::{is_false, is_given, is_set, unless, wherever};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::SQS::Queue/Properties"], check)],
};

const PAGE: &str = r#"# S0101: a queue encrypts the messages that it holds

## What it checks

A queue does not switch its encryption off: `SqsManagedSseEnabled` is not false while there is no `KmsMasterKeyId`. SQS encrypts a new queue
with a key of its own where the template says nothing, so a queue without these properties is fine.

## Why it matters

Messages carry orders, names and tokens, and a queue holds them for up to two weeks. Encryption at rest costs nothing and needs no
change in the code that sends and receives.

## Settings

- `require_customer_key`: whether every queue must have a `KmsMasterKeyId` that is not the key `alias/aws/sqs` of AWS; false by default.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
```

```yaml S0101.require_customer_key=true
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: alias/aws/sqs
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

```yaml S0101.require_customer_key=true
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: alias/orders
```

## References

- [Encryption at rest in Amazon SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html)
- AWS Security Hub control SQS.1
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if is_set(scope, "S0101", "require_customer_key") {
        check_key(scope, properties, out);
        return;
    }
    let path = ["SqsManagedSseEnabled"];
    wherever(scope, properties, &path, is_false, &mut |found, _| {
        let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
        let mut has_key = false;
        look(
            &scope,
            properties,
            &["KmsMasterKeyId"],
            &mut |scope, seen| {
                has_key |= match seen {
                    Seen::Missing => false,
                    seen => values_of(scope, seen).is_none_or(|keys| keys.iter().any(is_given)),
                };
            },
        );
        if !has_key {
            let message = "the encryption of this queue is switched off";
            let help = "leave `SqsManagedSseEnabled` out, or name a key in `KmsMasterKeyId`";
            out.push(Issue::new(found.path(), message).help(help));
        }
    });
}

fn check_key(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_good = |key: &Node| is_given(key) && key.as_str() != Some("alias/aws/sqs");
    let path = ["KmsMasterKeyId"];
    unless(scope, properties, &path, is_good, &mut |scope, key| {
        let message = match key.filter(|key| is_given(key)) {
            Some(key) => format!("the key {} is not one of your own", shown(key)),
            None => "this queue is not encrypted with a key of your own".to_owned(),
        };
        out.push(Issue::new(scope.path(), message).help("name a key in `KmsMasterKeyId`"));
    });
}
