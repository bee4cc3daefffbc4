use crate::validate::engine::{Issue, Scope, Seen, at_resource, look, named, values_of};
use crate::validate::rules::security::property::wherever;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::ElasticLoadBalancing::LoadBalancer/Properties"],
            check_classic,
        ),
        at(
            &["Resources/AWS::ElasticLoadBalancingV2::Listener/Properties"],
            check_listener,
        ),
        at(
            &["Resources/AWS::ElasticLoadBalancingV2::ListenerRule/Properties"],
            check_rule,
        ),
    ],
};

const PAGE: &str = r#"# S1101: a listener without TLS only redirects

## What it checks

The actions of a listener with the protocol `HTTP`, and of its rules, are redirects to `HTTPS` or fixed responses. A listener of a classic load balancer, which
cannot redirect, does not have the protocol `HTTP` at all. Listeners for TCP are left alone: they may pass on what is encrypted already.

## Why it matters

What a client sends over HTTP can be read and changed by everybody on the way: passwords, session cookies, the pages themselves. Redirecting brings people
with an old link to the encrypted side, and nothing else is served in the open.

## Fails

```yaml
Parameters:
  BalancerArn: { Type: String }
  TargetsArn: { Type: String }
Resources:
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref BalancerArn
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref TargetsArn
```

```yaml
Parameters:
  BalancerArn: { Type: String }
  TargetsArn: { Type: String }
Resources:
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref BalancerArn
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: fixed-response
          FixedResponseConfig: { StatusCode: "403" }
  Orders:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Listener
      Priority: 1
      Conditions:
        - Field: path-pattern
          Values: [ /orders/* ]
      Actions:
        - Type: forward
          TargetGroupArn: !Ref TargetsArn
```

## Passes

```yaml
Parameters:
  BalancerArn: { Type: String }
Resources:
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref BalancerArn
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: redirect
          RedirectConfig:
            Protocol: HTTPS
            Port: "443"
            StatusCode: HTTP_301
```

## References

- [Listeners for your Application Load Balancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html)
- AWS Security Hub controls ELB.1 and ELB.3
"#;

const HELP: &str =
    "redirect to `HTTPS` here, and forward from a listener with the protocol `HTTPS`";

fn is_http(protocol: &Node) -> bool {
    let text = protocol.as_str();
    text.is_some_and(|text| text.eq_ignore_ascii_case("HTTP"))
}

fn check_classic(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["Listeners", "*", "Protocol"];
    wherever(scope, properties, &path, is_http, &mut |scope, _| {
        let message = "clients speak with this listener without TLS";
        let help = "use the protocol `HTTPS`, or an application load balancer that redirects";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}

fn check_listener(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    wherever(
        scope,
        properties,
        &["Protocol"],
        is_http,
        &mut |found, _| {
            let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
            check_actions(&scope, properties, "DefaultActions", out);
        },
    );
}

fn check_rule(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["ListenerArn"], &mut |found, seen| {
        let Seen::Open(node) = seen else { return };
        let is_without_tls = named(node).and_then(|id| {
            at_resource(found, id, |scope, listener| {
                listener
                    .node
                    .is_some_and(|listener| is_surely_http(scope, listener))
            })
        });
        if is_without_tls == Some(true) {
            let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
            check_actions(&scope, properties, "Actions", out);
        }
    });
}

fn is_surely_http(scope: &Scope<'_>, listener: &Node) -> bool {
    let mut is_surely = true;
    look(
        scope,
        listener,
        &["Properties", "Protocol"],
        &mut |scope, seen| {
            let values = values_of(scope, seen).unwrap_or_default();
            is_surely &= !values.is_empty() && values.iter().all(is_http);
        },
    );
    is_surely
}

fn check_actions(scope: &Scope<'_>, properties: &Node, property: &str, out: &mut Vec<Issue>) {
    look(scope, properties, &[property, "*"], &mut |scope, seen| {
        let Some(action) = seen.value() else { return };
        if serves(scope, action) {
            let message = "this is served to clients that speak without TLS";
            out.push(Issue::new(scope.path(), message).help(HELP));
        }
    });
}

/// Whether an action surely does more than turning a client away, or over to TLS.
fn serves(scope: &Scope<'_>, action: &Node) -> bool {
    let text_at = |path: &[&str]| {
        let mut texts = Vec::new();
        look(
            scope,
            action,
            path,
            &mut |scope, seen| match values_of(scope, seen) {
                Some(values) if values.is_empty() => texts.push(Some(String::new())),
                Some(values) => {
                    texts.extend(values.iter().map(|value| value.as_str().map(str::to_owned)));
                }
                None => texts.push(None),
            },
        );
        texts
    };
    let all = |path: &[&str], is: fn(&str) -> bool| {
        let texts = text_at(path);
        !texts.is_empty() && texts.iter().all(|text| text.as_deref().is_some_and(is))
    };
    match text_at(&["Type"]).as_slice() {
        [Some(kind)] if kind == "redirect" => all(&["RedirectConfig", "Protocol"], |protocol| {
            protocol != "HTTPS"
        }),
        _ => all(&["Type"], |kind| {
            !matches!(kind, "" | "fixed-response" | "redirect")
        }),
    }
}
