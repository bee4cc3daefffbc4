use crate::validate::engine::{At, Issue, Scope};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::SQS::Queue/Properties"], check)],
};

const PAGE: &str = r#"# S0104: a queue hands messages that fail again and again to a dead-letter queue

## What it checks

Every queue has a `RedrivePolicy`, except queues that are made for dead letters: those with a `RedriveAllowPolicy` that does not deny all, and those that the template names
as the dead-letter queue or failure destination of something. That both queues are of the same kind is the matter of E3502.

## Why it matters

A message that no consumer can handle comes back after every visibility timeout until it expires, and is then lost without a trace. It costs
calls meanwhile, in a FIFO queue it holds up all messages behind it, and an attacker can stop the work with one malformed message.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt FailedOrders.Arn
        maxReceiveCount: 5
  FailedOrders:
    Type: AWS::SQS::Queue
    Properties:
      MessageRetentionPeriod: 1209600
```

## References

- [Using dead-letter queues in Amazon SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html)
"#;

/// Where a template names a queue for what failed elsewhere.
const FAILURES: [&str; 6] = [
    "DeadLetterArn",
    "DeadLetterConfig",
    "DeadLetterQueue",
    "OnFailure",
    "RedrivePolicy",
    "deadLetterTargetArn",
];

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let allows = properties.get("RedriveAllowPolicy");
    let allows = allows.filter(|policy| {
        let permission = policy.get("redrivePermission").and_then(Node::as_str);
        permission != Some("denyAll")
    });
    if allows.is_some() || id_of(scope).is_some_and(|id| takes_failures(scope, &id)) {
        return;
    }
    unless(
        scope,
        properties,
        &["RedrivePolicy"],
        is_given,
        &mut |scope, _| {
            let message =
                "messages that nobody can handle are lost: the queue has no dead-letter queue";
            let help = "name one in `RedrivePolicy`, with a `maxReceiveCount`";
            out.push(Issue::new(scope.path(), message).help(help));
        },
    );
}

/// Whether something of the template sends what failed to a queue.
fn takes_failures(scope: &Scope<'_>, id: &str) -> bool {
    let mut references = scope.engine.references.iter();
    references.any(|reference| {
        let mut steps = reference.at.iter();
        reference.is_to(id)
            && steps.any(|step| matches!(step, At::Key(key) if FAILURES.contains(key)))
    })
}
