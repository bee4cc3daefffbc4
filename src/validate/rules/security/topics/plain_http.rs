use super::GUARD;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::policy::where_without_tls;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::SNS::Topic/Properties"], check)],
};

const PAGE: &str = r#"# S0202: the policy of a topic denies publishing without TLS

## What it checks

A topic has a policy with a statement that denies `sns:Publish` to everyone while `aws:SecureTransport` is false. A finding stands at the topic
where no policy of the template is for it, and at the statements of its policy where none of them says so. Statements with further
conditions do not count, because they leave requests out.

## Why it matters

SNS takes requests over plain HTTP, and permissions of IAM do not look at the protocol. What is published that way can be read and
changed by anybody on the way, and goes on to every subscriber.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  OrdersPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [ !Ref Orders ]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: events.amazonaws.com }
            Action: sns:Publish
            Resource: !Ref Orders
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  OrdersPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [ !Ref Orders ]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: sns:Publish
            Resource: !Ref Orders
            Condition: { Bool: { aws:SecureTransport: "false" } }
```

## References

- [Amazon SNS security best practices](https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html)
"#;

fn check(scope: &Scope<'_>, _: &Node, out: &mut Vec<Issue>) {
    where_without_tls(scope, &GUARD, &mut |scope, has_policy| {
        let message = match has_policy {
            true => "no statement of this policy denies publishing without TLS",
            false => "no policy denies publishing to this topic without TLS",
        };
        let help = "deny `sns:Publish` to everyone where `aws:SecureTransport` is false";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
