use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::policy::{each_statement, where_open};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::SNS::TopicInlinePolicy/Properties",
            "Resources/AWS::SNS::TopicPolicy/Properties",
        ],
        check,
    )],
};

const PAGE: &str = r#"# S0203: the policy of a topic lets nobody in whom no condition binds

## What it checks

No statement of a topic's policy allows something to the principal `*`, or to everyone but some, unless a condition binds who asks or from where:
by `aws:SourceArn`, `aws:SourceOwner`, `aws:PrincipalOrgID` and the like. Conditions that are met when the key is absent, or that take any value, bind nobody.

## Why it matters

The principal `*` is everyone with or without an account. Anyone could subscribe to such a topic and read what it sends, or publish
forged messages to everything behind it.

## Fails

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
            Principal: { AWS: "*" }
            Action: [ "sns:Publish", "sns:Subscribe" ]
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
          - Effect: Allow
            Principal: { AWS: "*" }
            Action: sns:Publish
            Resource: !Ref Orders
            Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }
```

## References

- [Amazon SNS security best practices](https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html)
- AWS Security Hub control SNS.4
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_statement(
        scope,
        properties,
        &["PolicyDocument"],
        &mut |scope, statement| {
            where_open(scope, statement, &mut |scope| {
                let message =
                    "this lets everyone reach the topic, and no condition says from where";
                let help = "name accounts or services, or add a condition on `aws:SourceArn`";
                out.push(Issue::new(scope.path(), message).help(help));
            });
        },
    );
}
