use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::security::property::{unless, wherever};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ElasticLoadBalancingV2::Listener/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1102: a listener with TLS takes no version before 1.2

## What it checks

A listener with the protocol `HTTPS` or `TLS` names an `SslPolicy` that takes TLS 1.2 and 1.3 only. Where the template names none, AWS takes
`ELBSecurityPolicy-2016-08`, which still takes TLS 1.0 and 1.1.

## Why it matters

TLS 1.0 and 1.1 are broken in several ways, and withdrawn since 2021. No browser needs them; as long as a listener takes them, somebody on the way can
talk both sides down to them.

## Fails

```yaml
Parameters:
  BalancerArn: { Type: String }
  CertificateArn: { Type: String }
  TargetsArn: { Type: String }
Resources:
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref BalancerArn
      Port: 443
      Protocol: HTTPS
      Certificates:
        - CertificateArn: !Ref CertificateArn
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref TargetsArn
```

## Passes

```yaml
Parameters:
  BalancerArn: { Type: String }
  CertificateArn: { Type: String }
  TargetsArn: { Type: String }
Resources:
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref BalancerArn
      Port: 443
      Protocol: HTTPS
      SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06
      Certificates:
        - CertificateArn: !Ref CertificateArn
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref TargetsArn
```

## References

- [Security policies for your Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html)
- [Security policies for your Network Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html)
- AWS Security Hub control ELB.17
"#;

/// How the names of policies go on that take TLS 1.0 or 1.1. Source: the tables of the two pages on security policies.
const OLD: [&str; 7] = [
    "20",
    "FS-1-1-",
    "FS-20",
    "TLS-1-0-",
    "TLS-1-1-",
    "TLS13-1-0-",
    "TLS13-1-1-",
];

fn is_current(policy: &Node) -> bool {
    let name = policy
        .as_str()
        .and_then(|name| name.strip_prefix("ELBSecurityPolicy-"));
    !name.is_some_and(|name| OLD.iter().any(|old| name.starts_with(old)))
}

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_tls = |protocol: &Node| matches!(protocol.as_str(), Some("HTTPS" | "TLS"));
    wherever(scope, properties, &["Protocol"], is_tls, &mut |found, _| {
        let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
        let path = ["SslPolicy"];
        unless(
            &scope,
            properties,
            &path,
            is_current,
            &mut |scope, policy| {
                let message = match policy {
                    Some(policy) => format!("{} takes versions of TLS before 1.2", shown(policy)),
                    None => "without an `SslPolicy` this listener takes TLS 1.0 and 1.1".to_owned(),
                };
                let help =
                    "set `SslPolicy` to `ELBSecurityPolicy-TLS13-1-2-2021-06` or a newer one";
                out.push(Issue::new(scope.path(), message).help(help));
            },
        );
    });
}
