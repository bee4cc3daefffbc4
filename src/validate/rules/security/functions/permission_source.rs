use crate::validate::engine::{Issue, Scope, look, values_of};
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Lambda::Permission/Properties"], check)],
};

const PAGE: &str = r#"# S0405: a service may call a function on behalf of one source only

## What it checks

A permission whose `Principal` is a service of AWS has a `SourceArn` that is not `*`. Alexa skills are told apart by `EventSourceToken` instead. For AWS Config
`SourceAccount` is enough, and load balancers are left out, because a Config rule and a target group can only be made after the permission.

## Why it matters

A service acts for every account. Without `SourceArn` anybody can let EventBridge, SNS or S3 in their own account call the function with
whatever event they like: the service is a confused deputy.

## Fails

```yaml
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      Action: lambda:InvokeFunction
      Principal: events.amazonaws.com
```

## Passes

```yaml
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      Action: lambda:InvokeFunction
      Principal: events.amazonaws.com
      SourceArn: arn:aws:events:us-east-1:123456789012:rule/orders
```

## References

- [Granting Lambda function access to AWS services](https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html)
- [The confused deputy problem](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html)
- AWS Security Hub control Lambda.1
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_pinned = |arn: &Node| is_given(arn) && arn.as_str() != Some("*");
    each_service(scope, properties, &mut |scope, service| {
        let tell = |scope: &Scope<'_>, key: &str, out: &mut Vec<Issue>| {
            let message = format!("anybody can let the service `{service}` call this function");
            let help = format!("say in `{key}` for whom it may");
            out.push(Issue::new(scope.path(), message).help(help));
        };
        let key = match service {
            "elasticloadbalancing" => return,
            "alexa-appkit" => "EventSourceToken",
            _ => "SourceArn",
        };
        unless(scope, properties, &[key], is_pinned, &mut |found, _| {
            if service != "config" {
                tell(found, key, out);
                return;
            }
            let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
            let key = "SourceAccount";
            unless(&scope, properties, &[key], is_pinned, &mut |_, _| {
                tell(found, key, out);
            });
        });
    });
}

/// Calls `then` with the service that a permission is for, under the conditions that lead to it.
pub(super) fn each_service(
    scope: &Scope<'_>,
    properties: &Node,
    then: &mut dyn FnMut(&Scope<'_>, &str),
) {
    look(scope, properties, &["Principal"], &mut |found, seen| {
        let principals = values_of(found, seen).unwrap_or_default();
        let Some(principal) = principals.first().and_then(Node::as_str) else {
            return;
        };
        let china = principal.strip_suffix(".amazonaws.com.cn");
        if let Some(service) = china.or_else(|| principal.strip_suffix(".amazonaws.com")) {
            let service = service.split('.').next().unwrap_or_default();
            then(
                &scope.with(|scope| scope.assumptions = found.assumptions.clone()),
                service,
            );
        }
    });
}
