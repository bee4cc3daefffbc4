use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Events::Rule/Properties"], check)],
};

const PAGE: &str = r#"# S0502: a rule keeps the events that its targets do not take

## What it checks

Every target of an `AWS::Events::Rule` has a `DeadLetterConfig` with the ARN of a queue.

## Why it matters

EventBridge drops an event at once when a target is gone or refuses it for want of a permission, and after a day of tries otherwise. Nothing
but a counter tells of it. With a dead-letter queue the event is kept together with the reason.

## Fails

```yaml
Resources:
  Work:
    Type: AWS::SQS::Queue
  Orders:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [ shop ] }
      Targets:
        - Id: work
          Arn: !GetAtt Work.Arn
```

## Passes

```yaml
Resources:
  Work:
    Type: AWS::SQS::Queue
  Lost:
    Type: AWS::SQS::Queue
  Orders:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [ shop ] }
      Targets:
        - Id: work
          Arn: !GetAtt Work.Arn
          DeadLetterConfig: { Arn: !GetAtt Lost.Arn }
```

## References

- [Using dead-letter queues to process undelivered events in EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if properties.get("Targets").is_none() {
        return;
    }
    let path = ["Targets", "*", "DeadLetterConfig", "Arn"];
    unless(scope, properties, &path, is_given, &mut |scope, _| {
        let message = "events that this target does not take are lost";
        let help = "name a queue for them in `DeadLetterConfig`";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
