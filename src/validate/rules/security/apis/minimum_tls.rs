use crate::validate::engine::{Issue, Scope, look};
use crate::validate::rules::security::property::{unless, wherever};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::ApiGateway::DomainName/Properties"],
            check_domain,
        ),
        at(
            &["Resources/AWS::ApiGateway::DomainNameV2/Properties"],
            check_private_domain,
        ),
        at(
            &["Resources/AWS::ApiGatewayV2::DomainName/Properties"],
            check_v2,
        ),
        at(
            &["Resources/AWS::Serverless::Api/Properties"],
            check_serverless,
        ),
    ],
};

const PAGE: &str = r#"# S0607: the domain of an API takes TLS 1.2 at least

## What it checks

The `SecurityPolicy` of a custom domain is not `TLS_1_0`, and for domains of REST APIs it is written down, so that nothing depends on what API Gateway
takes by itself. Policies that begin with `SecurityPolicy_` are all at TLS 1.2 or above.

## Why it matters

TLS 1.0 has flaws that let an attacker on the way read parts of what is sent; standards for payments and for health data forbid it.
No client of today needs it.

## Fails

```yaml
Resources:
  Domain:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: api.example.com
      RegionalCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012
      EndpointConfiguration: { Types: [ REGIONAL ] }
      SecurityPolicy: TLS_1_0
```

## Passes

```yaml
Resources:
  Domain:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: api.example.com
      RegionalCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012
      EndpointConfiguration: { Types: [ REGIONAL ] }
      SecurityPolicy: TLS_1_2
```

## References

- [Choose a security policy for your custom domain in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html)
- [AWS Config rule apigateway-domain-name-tls-check](https://docs.aws.amazon.com/config/latest/developerguide/apigateway-domain-name-tls-check.html)
"#;

fn is_old(policy: &Node) -> bool {
    policy.as_str() == Some("TLS_1_0")
}

fn check_domain(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let is_new = |policy: &Node| !is_old(policy);
    unless(
        scope,
        properties,
        &["SecurityPolicy"],
        is_new,
        &mut |scope, policy| {
            let message = match policy {
                Some(_) => "this domain takes TLS 1.0",
                None => "the template does not say which versions of TLS this domain takes",
            };
            out.push(Issue::new(scope.path(), message).help("set `SecurityPolicy` to `TLS_1_2`"));
        },
    );
}

fn check_serverless(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["Domain"], &mut |scope, seen| {
        if let Some(domain) = seen.value() {
            check_domain(scope, domain, out);
        }
    });
}

fn check_private_domain(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check_old(scope, properties, &["SecurityPolicy"], out);
}

fn check_v2(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["DomainNameConfigurations", "*", "SecurityPolicy"];
    check_old(scope, properties, &path, out);
}

fn check_old(scope: &Scope<'_>, properties: &Node, path: &[&str], out: &mut Vec<Issue>) {
    wherever(scope, properties, path, is_old, &mut |scope, _| {
        let message = "this domain takes TLS 1.0";
        out.push(Issue::new(scope.path(), message).help("set `SecurityPolicy` to `TLS_1_2`"));
    });
}
