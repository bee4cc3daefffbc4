use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_cloudfront_distribution/forward_enum").at(&[ "Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig/CacheBehaviors/*", "Resources/AWS::CloudFront::Distribution/Properties/DistributionConfig/DefaultCacheBehavior", ]),
    ],
};

const PAGE: &str = r#"# E3722: cookies are forwarded all, by list or not at all

## What it checks

Where a cache behavior has no `CachePolicyId`, its `ForwardedValues.Cookies.Forward` is `all`, `none` or `whitelist`.

## Why it matters

CloudFront knows no other words here and refuses the distribution. Where there is a cache policy, that policy decides about cookies
instead.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
        - Id: o
          DomainName: example.com
          CustomOriginConfig:
            OriginProtocolPolicy: https-only
        DefaultCacheBehavior:
          TargetOriginId: o
          ViewerProtocolPolicy: https-only
          ForwardedValues:
            QueryString: false
            Cookies:
              Forward: some
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
        - Id: o
          DomainName: example.com
          CustomOriginConfig:
            OriginProtocolPolicy: https-only
        DefaultCacheBehavior:
          TargetOriginId: o
          ViewerProtocolPolicy: https-only
          ForwardedValues:
            QueryString: false
            Cookies:
              Forward: none
```

## References

- [CookiePreference](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CookiePreference.html)
"#;
