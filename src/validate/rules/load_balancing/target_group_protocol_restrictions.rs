use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_elasticloadbalancingv2_targetgroup/protocol_restrictions")
            .every()
            .at(&["Resources/AWS::ElasticLoadBalancingV2::TargetGroup/Properties"]),
    ],
};

const PAGE: &str = r#"# E3683: Geneve traffic goes to port 6081

## What it checks

A target group with the `Protocol` `GENEVE` must not have a `Port` other than 6081.

## Why it matters

Geneve has this port. Elastic Load Balancing refuses a target group with another one.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: GENEVE
      Port: 80
      VpcId: vpc-12345678
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: GENEVE
      Port: 6081
      VpcId: vpc-12345678
```

## References

- [AWS::ElasticLoadBalancingV2::TargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html)
"#;
