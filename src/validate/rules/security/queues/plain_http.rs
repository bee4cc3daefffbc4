use super::GUARD;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::policy::where_without_tls;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::SQS::Queue/Properties"], check)],
};

const PAGE: &str = r#"# S0102: the policy of a queue denies requests without TLS

## What it checks

A queue has a policy with a statement that denies sending and receiving to everyone while `aws:SecureTransport` is false. A finding stands at
the queue where no policy of the template is for it, and at the statements of its policy where none of them says so. Statements with
further conditions do not count, because they leave requests out.

## Why it matters

SQS has endpoints that take plain HTTP, and permissions of IAM do not look at the protocol. Only a statement that denies makes sure that no
client, however it is set up, sends messages that anybody on the way can read or change.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
  OrdersPolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [ !Ref Orders ]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: events.amazonaws.com }
            Action: sqs:SendMessage
            Resource: !GetAtt Orders.Arn
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
  OrdersPolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [ !Ref Orders ]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: sqs:*
            Resource: !GetAtt Orders.Arn
            Condition: { Bool: { aws:SecureTransport: "false" } }
```

## References

- [Amazon SQS security best practices](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html)
"#;

fn check(scope: &Scope<'_>, _: &Node, out: &mut Vec<Issue>) {
    where_without_tls(scope, &GUARD, &mut |scope, has_policy| {
        let message = match has_policy {
            true => "no statement of this policy denies requests without TLS",
            false => "no policy denies requests without TLS to this queue",
        };
        let help = "deny `sqs:*` to everyone where `aws:SecureTransport` is false";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
