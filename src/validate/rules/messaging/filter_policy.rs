//! D502: filter policies of subscriptions.

use super::flaw::tell;
use crate::grammar::filter_policy::{self, Scope as Looks};
use crate::validate::engine::{Issue, Scope, look};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(&["Resources/AWS::SNS::Subscription/Properties"], check),
        at(
            &["Resources/AWS::Serverless::Function/Properties"],
            check_events,
        ),
    ],
};

const PAGE: &str = r#"# D502: a filter policy holds lists of values and of matchers that SNS knows, within its limits

## What it checks

The `FilterPolicy` of a subscription, also of an event of the Serverless Application Model. Each key is a list that is not empty; a matcher
is one of `anything-but`, `cidr`, `equals-ignore-case`, `exists`, `numeric`, `prefix`, `suffix` and `wildcard`, and compares with what it can
compare with, numbers from -1,000,000,000 to 1,000,000,000. There are at most five keys with values, and these combine in at most 150 ways.
Keys have fields of their own only with `FilterPolicyScope: MessageBody`. Functions are taken on trust.

## Why it matters

CloudFormation takes a policy as it is, and SNS refuses it when the subscription is made: `Invalid parameter: FilterPolicy`.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: sqs
      TopicArn: arn:aws:sns:us-east-1:123456789012:orders
      Endpoint: arn:aws:sqs:us-east-1:123456789012:orders
      FilterPolicy:
        kind: []
```

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: sqs
      TopicArn: arn:aws:sns:us-east-1:123456789012:orders
      Endpoint: arn:aws:sqs:us-east-1:123456789012:orders
      FilterPolicy:
        customer:
          country:
            - de
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: sqs
      TopicArn: arn:aws:sns:us-east-1:123456789012:orders
      Endpoint: arn:aws:sqs:us-east-1:123456789012:orders
      FilterPolicyScope: MessageBody
      FilterPolicy:
        kind:
          - placed
          - prefix: changed.
        customer:
          country:
            - anything-but: [de, at]
```

## References

- [Amazon SNS subscription filter policies](https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html)
- [Filter policy constraints in Amazon SNS](https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html)
- [String value matching in Amazon SNS](https://docs.aws.amazon.com/sns/latest/dg/string-value-matching.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let looks = match properties.get("FilterPolicyScope").map(Node::as_str) {
        None | Some(Some("MessageAttributes")) => Looks::Attributes,
        Some(Some("MessageBody")) => Looks::Body,
        _ => Looks::Open,
    };
    look(scope, properties, &["FilterPolicy"], &mut |scope, seen| {
        if let Some(policy) = seen.value() {
            let check = |policy: &Node| filter_policy::check(policy, looks);
            // What is no JSON is the business of the property's type.
            let _is_json = tell(scope, policy, &check, out);
        }
    });
}

fn check_events(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["Events", "*"], &mut |scope, seen| {
        let Some(event) = seen.value() else { return };
        if event.get("Type").and_then(Node::as_str) == Some("SNS") {
            look(scope, event, &["Properties"], &mut |scope, seen| {
                if let Some(properties) = seen.value() {
                    check(scope, properties, out);
                }
            });
        }
    });
}
