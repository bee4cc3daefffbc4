use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_elasticloadbalancingv2_targetgroup/healthcheckprotocol_restrictions")
            .every()
            .at(&["Resources/AWS::ElasticLoadBalancingV2::TargetGroup/Properties"]),
    ],
};

const PAGE: &str = r#"# E3684: only health checks by HTTP have a matcher and a version

## What it checks

A target group whose `HealthCheckProtocol` is not `HTTP` or `HTTPS` must not have `Matcher` or `ProtocolVersion`.

## Why it matters

`Matcher` says which status codes are healthy. A check by TCP or TLS only connects and gets none, so Elastic Load
Balancing refuses the combination.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      HealthCheckProtocol: TCP
      Matcher:
        HttpCode: '200'
      Protocol: TCP
      Port: 80
      VpcId: vpc-12345678
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      HealthCheckProtocol: HTTP
      Matcher:
        HttpCode: '200'
      Protocol: TCP
      Port: 80
      VpcId: vpc-12345678
```

## References

- [AWS::ElasticLoadBalancingV2::TargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html)
"#;
