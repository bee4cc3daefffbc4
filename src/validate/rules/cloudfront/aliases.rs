use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::function::dynamic_reference::is_reference;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig/Aliases/*"],
        check,
    )],
};

const PAGE: &str = r#"# E3013: an alias of a distribution is a domain name

## What it checks

Each of the `Aliases` of a distribution is a domain name in small letters. A `*` stands for the first label only, as in `*.example.com`.

## Why it matters

CloudFront refuses other names, and the deployment fails after some minutes of waiting for the distribution.

## Fails

```yaml
Resources:
  Site:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Aliases:
        - shop.*.example.com
        Origins:
        - Id: site
          DomainName: origin.example.com
          CustomOriginConfig:
            OriginProtocolPolicy: https-only
        DefaultCacheBehavior:
          TargetOriginId: site
          ViewerProtocolPolicy: https-only
          CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6
```

## Passes

```yaml
Resources:
  Site:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Aliases:
        - shop.example.com
        Origins:
        - Id: site
          DomainName: origin.example.com
          CustomOriginConfig:
            OriginProtocolPolicy: https-only
        DefaultCacheBehavior:
          TargetOriginId: site
          ViewerProtocolPolicy: https-only
          CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6
```

## References

- [Using custom URLs by adding alternate domain names (CNAMEs)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(alias) = node.as_str().filter(|text| !is_reference(text)) else {
        return;
    };
    let message = if alias.contains(".*.") {
        format!("`{alias}` has a wildcard behind a dot: it can only stand first")
    } else if !is_domain(alias) {
        format!(
            "`{alias}` is not a domain name in small letters such as `www.example.com` or `*.example.com`"
        )
    } else {
        return;
    };
    out.push(Issue::new(scope.path(), message));
}

fn is_domain(name: &str) -> bool {
    let Some((labels, last)) = name.rsplit_once('.') else {
        return false;
    };
    labels.split('.').all(|label| is_label(label, true)) && last.len() > 1 && is_label(last, false)
}

fn is_label(label: &str, may_be_wild: bool) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = label.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return false;
    };
    let is_wild = may_be_wild && *first == b'*';
    bytes.len() <= 63
        && (is_wild || is_plain(*first))
        && (is_plain(*last) || (is_wild && bytes.len() == 1))
        && bytes
            .iter()
            .skip(1)
            .all(|byte| is_plain(*byte) || *byte == b'-')
}
