use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::wherever;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::SNS::Subscription/Properties"],
            check_subscription,
        ),
        at(&["Resources/AWS::SNS::Topic/Properties"], check_topic),
    ],
};

const PAGE: &str = r#"# S0204: a subscription does not deliver over plain HTTP

## What it checks

The `Protocol` of a subscription is not `http`, in an `AWS::SNS::Subscription` and in the `Subscription` list of a topic.

## Why it matters

Over `http` every message travels in the clear, together with the address at which one can unsubscribe. Anybody on the way can read it, change it
or keep it back; the receiver sees no difference unless it checks the signature. `https` takes the same endpoint with a certificate.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  Partner:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref Orders
      Protocol: http
      Endpoint: http://example.com/orders
```

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      Subscription:
        - Protocol: http
          Endpoint: http://example.com/orders
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  Partner:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref Orders
      Protocol: https
      Endpoint: https://example.com/orders
```

## References

- [Amazon SNS security best practices](https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html)
"#;

fn check_subscription(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(scope, properties, &["Protocol"], out);
}

fn check_topic(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(scope, properties, &["Subscription", "*", "Protocol"], out);
}

fn check(scope: &Scope<'_>, properties: &Node, path: &[&str], out: &mut Vec<Issue>) {
    let is_plain = |protocol: &Node| protocol.as_str() == Some("http");
    wherever(scope, properties, path, is_plain, &mut |scope, _| {
        let message = "this subscription delivers over plain HTTP";
        out.push(Issue::new(scope.path(), message).help("use `https`"));
    });
}
