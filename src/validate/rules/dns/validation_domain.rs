use crate::validate::engine::{Issue, Scope, each_along, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::CertificateManager::Certificate/Properties/DomainValidationOptions/*"],
        check,
    )],
};

const PAGE: &str = r#"# E3503: the validation domain is the domain of the certificate or one above it

## What it checks

In the validation options of a certificate, `ValidationDomain` must be the same as `DomainName`, or `DomainName` must
end with it behind a dot. Values with `Fn::If` are looked at under each condition.

## Why it matters

AWS Certificate Manager sends the validation mail to addresses of that domain, whose owner is asked for consent. It
refuses a domain that has no say over the certificate's.

## Fails

```yaml
Resources:
  Certificate:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: api.example.com
      DomainValidationOptions:
      - DomainName: api.example.com
        ValidationDomain: example.org
```

## Passes

```yaml
Resources:
  Certificate:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: api.example.com
      DomainValidationOptions:
      - DomainName: api.example.com
        ValidationDomain: example.com
```

## References

- [AWS::CertificateManager::Certificate DomainValidationOption](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-certificatemanager-certificate-domainvalidationoption.html)
"#;

fn check(scope: &Scope<'_>, option: &Node, out: &mut Vec<Issue>) {
    each_along(scope, option, &["DomainName"], &mut |inner, domain| {
        let Some((domain_node, domain)) = domain.and_then(|node| Some((node, node.as_str()?)))
        else {
            return true;
        };
        each_along(inner, option, &["ValidationDomain"], &mut |_, above| {
            let Some((node, above)) = above.and_then(|node| Some((node, node.as_str()?))) else {
                return true;
            };
            let before = domain.strip_suffix(above);
            if !before.is_some_and(|before| before.is_empty() || before.ends_with('.')) {
                let message = format!(
                    "the validation domain {} is not above {}",
                    shown(node),
                    shown(domain_node)
                );
                let issue = Issue::new(scope.path_to("DomainName"), message);
                out.push(issue.related(scope.path_to("ValidationDomain"), "validated here"));
            }
            true
        })
    });
}
