use crate::validate::engine::{Issue, Scope, each_scenario_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig/DefaultCacheBehavior",
            "Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig/CacheBehaviors/*",
        ],
        check,
    )],
};

const PAGE: &str = r#"# W3704: a cache policy makes the forwarded values of a behavior void

## What it checks

A cache behavior that has a `CachePolicyId` has no `ForwardedValues`.

## Why it matters

The policy decides what reaches the origin and by what is cached; `ForwardedValues` is the older way to say it and is ignored. Who reads the
template believes something that is not so.

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
          TargetOriginId: site
          ViewerProtocolPolicy: https-only
          CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6
          ForwardedValues:
            QueryString: true
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

- [DefaultCacheBehavior](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DefaultCacheBehavior.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let names = ["CachePolicyId", "ForwardedValues"];
    each_scenario_of(scope, node, &names, |scope, behavior| {
        if names.iter().all(|name| behavior.get(name).is_some()) {
            out.push(
                Issue::new(
                    scope.path_to("ForwardedValues"),
                    "`ForwardedValues` is ignored where there is a `CachePolicyId`",
                )
                .related(scope.path_to("CachePolicyId"), "the policy decides"),
            );
        }
    });
}
