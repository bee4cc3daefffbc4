use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_elasticloadbalancingv2_targetgroup/targettype_restrictions")
            .every()
            .at(&["Resources/AWS::ElasticLoadBalancingV2::TargetGroup/Properties"]),
    ],
};

const PAGE: &str = r#"# E3681: a target group for a function has no network, and any other one needs it

## What it checks

A target group of the `TargetType` `lambda` must not have `Port`, `Protocol`, `ProtocolVersion`, `VpcId`,
`HealthCheckPort` or `HealthCheckProtocol`. One of another type must have `Port`, `Protocol` and `VpcId`.

## Why it matters

A function is invoked and has no address. Instances and addresses are reached through a network, and the load balancer
must know where. Elastic Load Balancing refuses target groups that mix the two up.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      TargetType: ip
      Port: 80
      Protocol: HTTP
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      TargetType: ip
      Port: 80
      Protocol: HTTP
      VpcId: vpc-12345678
```

## References

- [AWS::ElasticLoadBalancingV2::TargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html)
"#;
