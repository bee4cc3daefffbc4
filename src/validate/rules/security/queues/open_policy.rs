use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::policy::{each_statement, where_open};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::SQS::QueueInlinePolicy/Properties",
            "Resources/AWS::SQS::QueuePolicy/Properties",
        ],
        check,
    )],
};

const PAGE: &str = r#"# S0103: the policy of a queue lets nobody in whom no condition binds

## What it checks

No statement of a queue's policy allows something to the principal `*`, or to everyone but some, unless a condition binds who asks or from where:
by `aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID` and the like. Conditions that are met when the key is absent, or that take any value, bind nobody.

## Why it matters

The principal `*` is everyone with or without an account. Such a queue can be filled with forged messages or read empty by anyone who learns its URL,
which has nothing secret in it.

## Fails

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
            Principal: "*"
            Action: sqs:SendMessage
            Resource: !GetAtt Orders.Arn
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
  News:
    Type: AWS::SNS::Topic
  OrdersPolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [ !Ref Orders ]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: "*"
            Action: sqs:SendMessage
            Resource: !GetAtt Orders.Arn
            Condition: { ArnEquals: { aws:SourceArn: !Ref News } }
```

## References

- [Amazon SQS security best practices](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html)
- [AWS Config rule sqs-queue-no-public-access](https://docs.aws.amazon.com/config/latest/developerguide/sqs-queue-no-public-access.html), AWS Security Hub control SQS.3
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["PolicyDocument"];
    each_statement(scope, properties, &path, &mut |scope, statement| {
        where_open(scope, statement, &mut |scope| {
            let message = "this lets everyone reach the queue, and no condition says from where";
            let help = "name accounts or services, or add a condition on `aws:SourceArn`";
            out.push(Issue::new(scope.path(), message).help(help));
        });
    });
}
