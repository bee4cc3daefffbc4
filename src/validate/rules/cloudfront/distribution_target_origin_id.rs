use crate::validate::engine::{Issue, Scope, each_along, listed};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig"],
        check,
    )],
};

const PAGE: &str = r#"# E3057: the default cache behavior leads to an origin of the distribution

## What it checks

`DefaultCacheBehavior.TargetOriginId` is the `Id` of one of the `Origins` or of one of the `OriginGroups` of the same distribution.

## Why it matters

CloudFront would not know where to take the content from. It refuses the distribution, and the deployment fails.

## Fails

```yaml
Resources:
  Site:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
        - Id: site
          DomainName: origin.example.com
          CustomOriginConfig:
            OriginProtocolPolicy: https-only
        DefaultCacheBehavior:
          TargetOriginId: website
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

- [AWS::CloudFront::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudfront-distribution.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let path = ["DefaultCacheBehavior", "TargetOriginId"];
    each_along(scope, node, &path, &mut |scope, target| {
        if let Some(target) = target.and_then(Node::as_str)
            && let Some(known) = others(scope, node, target)
        {
            let known = listed(known.iter().map(String::as_str));
            let known = if known.is_empty() {
                "none".to_owned()
            } else {
                known
            };
            let message = format!("no origin has the id `{target}`; there is {known}");
            out.push(Issue::new(scope.path(), message));
        }
        true
    });
}

/// The ids of the origins and their groups, where `target` is certainly not among them.
fn others(scope: &Scope<'_>, distribution: &Node, target: &str) -> Option<Vec<String>> {
    let mut known = Vec::new();
    let mut is_other = |id: Option<&Node>| match id.and_then(Node::as_str) {
        Some(id) if id != target => {
            known.push(id.to_owned());
            true
        }
        _ => false,
    };
    let origins = each_along(
        scope,
        distribution,
        &["Origins", "*", "Id"],
        &mut |_, id| is_other(id),
    );
    let groups = ["OriginGroups", "Items", "*", "Id"];
    let no_origin = origins
        && each_along(scope, distribution, &groups, &mut |_, id| {
            id.is_none() || is_other(id)
        });
    no_origin.then_some(known)
}
