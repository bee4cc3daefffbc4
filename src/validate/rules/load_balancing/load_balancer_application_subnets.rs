use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_elasticloadbalancingv2_loadbalancer/application_subnets")
            .every()
            .at(&["Resources/AWS::ElasticLoadBalancingV2::LoadBalancer/Properties"]),
    ],
};

const PAGE: &str = r#"# E3680: an application load balancer spans two availability zones at least

## What it checks

A load balancer of the type `application`, which is the default, must have at least two `Subnets` or `SubnetMappings`.

## Why it matters

An Application Load Balancer has nodes in two availability zones at least, and each of them needs a subnet. Elastic
Load Balancing refuses fewer.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Type: application
      Subnets:
      - subnet-12345678
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Type: application
      Subnets:
      - subnet-12345678
      - subnet-23456789
```

## References

- [AWS::ElasticLoadBalancingV2::LoadBalancer](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html)
"#;
