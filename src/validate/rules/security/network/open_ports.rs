use super::admin_ports::guarded;
use super::ingress::{Opening, PLACES, each_opening};
use super::memberships;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(PLACES, check)],
};

const PAGE: &str = r#"# S1002: only ports 80 and 443 of load balancers are open to the internet

## What it checks

A rule of a security group that lets everyone in (`0.0.0.0/0`, `::/0`) opens port 80 or 443 and nothing else, and the group belongs to a load balancer.
A group that the template gives to nothing may belong to a load balancer elsewhere, and endpoints of networks, which no stranger reaches, count like load balancers. What S1001 reports is not repeated here.

## Why it matters

A load balancer is made to stand in the open: AWS keeps it up to date, and it speaks nothing but HTTP and TLS. A server that the internet reaches directly
has to be hardened and updated by yourselves, and every further port is a further door.

## Fails

```yaml
Resources:
  Admin:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Admin pages
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 8080
          ToPort: 8080
          CidrIp: 0.0.0.0/0
```

```yaml
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Web server
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      SecurityGroupIds: [ !GetAtt Web.GroupId ]
```

## Passes

```yaml
Parameters:
  SubnetIds:
    Type: List<AWS::EC2::Subnet::Id>
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Load balancer
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: !Ref SubnetIds
      SecurityGroups: [ !GetAtt Web.GroupId ]
```

## References

- [Security groups for your Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html)
- AWS Security Hub control EC2.18
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_opening(scope, properties, &mut |scope, opening| {
        if guarded(opening).next().is_some() {
            return;
        }
        let is_web = opening.ports == (80..=80) || opening.ports == (443..=443);
        let message = match (is_web, holder(scope, opening)) {
            (true, None) => return,
            (true, Some(holder)) => {
                format!("everyone in the world reaches `{holder}`, which is no load balancer")
            }
            (false, _) => format!("everyone in the world reaches {}", opening.shown()),
        };
        let help = "open 80 and 443 of a load balancer, and let only that reach the rest";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}

/// A resource in the group of an opening, where no load balancer is in it, and no endpoint, which has private addresses only.
fn holder(scope: &Scope<'_>, opening: &Opening) -> Option<String> {
    let group = opening.group.as_deref()?;
    let mut first = None;
    for reference in memberships(scope).filter(|reference| reference.is_to(group)) {
        let id = reference.resource()?;
        let kind = scope.engine.model.resources.get(id)?.kind;
        if kind.starts_with("AWS::ElasticLoadBalancing") || kind == "AWS::EC2::VPCEndpoint" {
            return None;
        }
        first.get_or_insert_with(|| id.to_owned());
    }
    first
}
