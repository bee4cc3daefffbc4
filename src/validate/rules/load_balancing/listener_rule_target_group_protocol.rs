use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension(
        "aws_elasticloadbalancingv2_listenerrule/listener_rule_target_group_protocol",
    )
    .every()
    .at(&["Resources/AWS::ElasticLoadBalancingV2::ListenerRule/Properties"])],
};

const PAGE: &str = r#"# E3711: only a Gateway Load Balancer speaks Geneve

## What it checks

The actions of a listener rule must not lead to a target group with the `Protocol` `GENEVE`, where that is a resource
of the same template.

## Why it matters

Listeners with rules belong to Application Load Balancers. A target group for Geneve works with a Gateway Load
Balancer only, so Elastic Load Balancing refuses the rule.

## Fails

```yaml
Resources:
  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      Actions:
      - Type: forward
        TargetGroupArn:
          Ref: Targets
      Conditions:
      - Field: path-pattern
        Values:
        - /*
      Priority: 1
      ListenerArn: arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/a/1/2
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: GENEVE
      Port: 6081
      VpcId: vpc-12345678
```

## Passes

```yaml
Resources:
  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      Actions:
      - Type: forward
        TargetGroupArn:
          Ref: Targets
      Conditions:
      - Field: path-pattern
        Values:
        - /*
      Priority: 1
      ListenerArn: arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/a/1/2
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: HTTP
      Port: 6081
      VpcId: vpc-12345678
```

## References

- [AWS::ElasticLoadBalancingV2::ListenerRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenerrule.html)
- [AWS::ElasticLoadBalancingV2::TargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html)
"#;
