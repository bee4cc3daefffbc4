use super::attribute::unless_true;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_true, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::ElasticLoadBalancing::LoadBalancer/Properties"],
            check_classic,
        ),
        at(
            &["Resources/AWS::ElasticLoadBalancingV2::LoadBalancer/Properties"],
            check,
        ),
    ],
};

const PAGE: &str = r#"# S1104: a load balancer writes access logs

## What it checks

The attribute `access_logs.s3.enabled` of an application load balancer is true, and the `AccessLoggingPolicy` of a classic one is `Enabled`. Both are off
where the template does not say so. Load balancers for networks log connections with TLS only, and are left out.

## Why it matters

The load balancer is the one place that sees every request with the address of the client. Without its logs an attack can neither be followed while it
goes on nor explained afterwards.

## Fails

```yaml
Parameters:
  SubnetIds:
    Type: List<AWS::EC2::Subnet::Id>
Resources:
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: !Ref SubnetIds
      LoadBalancerAttributes:
        - Key: access_logs.s3.enabled
          Value: "false"
```

```yaml
Parameters:
  Stage:
    Type: String
  SubnetIds:
    Type: List<AWS::EC2::Subnet::Id>
Conditions:
  IsProduction: !Equals [ !Ref Stage, production ]
Resources:
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: !Ref SubnetIds
      LoadBalancerAttributes:
        - !If
          - IsProduction
          - Key: access_logs.s3.enabled
            Value: "true"
          - !Ref AWS::NoValue
```

## Passes

```yaml
Parameters:
  SubnetIds:
    Type: List<AWS::EC2::Subnet::Id>
  LogBucket:
    Type: String
Resources:
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: !Ref SubnetIds
      LoadBalancerAttributes:
        - Key: access_logs.s3.enabled
          Value: "true"
        - Key: access_logs.s3.bucket
          Value: !Ref LogBucket
```

## References

- [Access logs for your Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html)
- AWS Security Hub control ELB.5
"#;

const MESSAGE: &str = "requests to this load balancer are not logged";

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    unless_true(scope, properties, "access_logs.s3.enabled", &mut |scope| {
        let help = "set the attributes `access_logs.s3.enabled` and `access_logs.s3.bucket`";
        out.push(Issue::new(scope.path(), MESSAGE).help(help));
    });
}

fn check_classic(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["AccessLoggingPolicy", "Enabled"];
    unless(scope, properties, &path, is_true, &mut |scope, _| {
        let help = "enable the `AccessLoggingPolicy`";
        out.push(Issue::new(scope.path(), MESSAGE).help(help));
    });
}
