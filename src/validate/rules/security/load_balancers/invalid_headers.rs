use super::attribute::unless_true;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ElasticLoadBalancingV2::LoadBalancer/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# S1103: an application load balancer drops headers that are malformed

## What it checks

The attribute `routing.http.drop_invalid_header_fields.enabled` of an application load balancer is true. It is false where the template does not
name it. Load balancers for networks do not look at headers and are left out.

## Why it matters

A header with strange characters in its name is read in one way by the load balancer and in another by the server behind it. Attackers use that to hide a
second request in the first, which goes past every check.

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
```

## Passes

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
        - Key: routing.http.drop_invalid_header_fields.enabled
          Value: "true"
```

## References

- [Edit attributes for your Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html)
- AWS Security Hub control ELB.4
"#;

const KEY: &str = "routing.http.drop_invalid_header_fields.enabled";

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    unless_true(scope, properties, KEY, &mut |scope| {
        let message = "malformed headers go through to the targets";
        let help = format!("set the attribute `{KEY}` to true");
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
