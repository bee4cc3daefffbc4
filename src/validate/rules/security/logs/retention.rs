use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Logs::LogGroup/Properties"], check)],
};

const PAGE: &str = r#"# S0901: a log group says how long it keeps its events

## What it checks

Every log group has `RetentionInDays`. Log groups of the class `DELIVERY` are left out, because they keep their events for a short time that nobody can
change.

## Why it matters

Without a retention the events stay for ever. Logs name people and addresses, which laws allow to be kept for a while only, and they cost more every
month; and a time that was decided on tells everyone how far back an incident can be looked into.

## Fails

```yaml
Resources:
  Events:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /orders/events
```

## Passes

```yaml
Resources:
  Events:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /orders/events
      RetentionInDays: 365
```

## References

- [Working with log groups and log streams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html)
- AWS Security Hub control CloudWatch.16
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let class = properties.get("LogGroupClass").and_then(Node::as_str);
    if class == Some("DELIVERY") {
        return;
    }
    let path = ["RetentionInDays"];
    unless(scope, properties, &path, is_given, &mut |scope, _| {
        let message = "this log group keeps its events for ever";
        out.push(Issue::new(scope.path(), message).help("set `RetentionInDays`"));
    });
}
