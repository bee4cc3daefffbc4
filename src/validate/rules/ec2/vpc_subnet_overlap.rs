use std::collections::HashMap;
use std::rc::Rc;

use super::network::Network;
use crate::validate::Segment;
use crate::validate::engine::{
    Assumptions, Issue, Scope, at_resource, each_along, function_of, named,
};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E3060: the subnets of a VPC have no addresses in common

## What it checks

The `CidrBlock` and `Ipv6CidrBlock` of every subnet are compared with those of the subnets before it that name the
same VPC. Subnets that conditions never let exist together are not compared, and a range that a function gives is not
known.

## Why it matters

An address belongs to one subnet of a VPC. Amazon EC2 refuses a subnet whose range overlaps with that of another one,
and the stack is rolled back.

## Fails

```yaml
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  First:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.0.0.0/24
  Second:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.0.0.128/25
```

## Passes

```yaml
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  First:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.0.0.0/24
  Second:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.0.1.0/24
```

## References

- [AWS::EC2::Subnet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnet.html)
- [Amazon VPC User Guide, Subnet CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html)
"#;

/// A range of a subnet, and when it is used.
struct Taken {
    network: Network,
    text: String,
    assumptions: Rc<Assumptions>,
    path: Vec<Segment>,
}

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let mut by_vpc: HashMap<String, Vec<Taken>> = HashMap::new();
    for (id, resource) in &scope.engine.model.resources {
        if resource.kind != "AWS::EC2::Subnet" {
            continue;
        }
        at_resource(scope, id, |scope, resource| {
            let Some(node) = resource.node else { return };
            each_along(scope, node, &["Properties"], &mut |scope, properties| {
                if let Some(properties) = properties {
                    check_subnet(scope, properties, &mut by_vpc, out);
                }
                true
            });
        });
    }
}

fn check_subnet(
    at_properties: &Scope<'_>,
    properties: &Node,
    by_vpc: &mut HashMap<String, Vec<Taken>>,
    out: &mut Vec<Issue>,
) {
    each_along(at_properties, properties, &["VpcId"], &mut |scope, vpc| {
        let Some(vpc) = vpc.and_then(|vpc| match function_of(vpc) {
            Some(_) => named(vpc),
            None => vpc.as_str(),
        }) else {
            return false;
        };
        let known = by_vpc.entry(vpc.to_owned()).or_default();
        for key in ["CidrBlock", "Ipv6CidrBlock"] {
            let scope = scope.with(|scope| scope.step = at_properties.step);
            each_along(&scope, properties, &[key], &mut |scope, block| {
                let text = block.and_then(Node::as_str).unwrap_or_default();
                if let Some(network) = Network::read(text) {
                    let taken = Taken {
                        network,
                        text: text.to_owned(),
                        assumptions: Rc::clone(&scope.assumptions),
                        path: scope.path(),
                    };
                    out.extend(overlap(scope, &taken, known));
                    known.push(taken);
                }
                true
            });
        }
        true
    });
}

fn overlap(scope: &Scope<'_>, one: &Taken, known: &[Taken]) -> Option<Issue> {
    let conditions = &scope.engine.model.conditions;
    let other = known.iter().find(|other| {
        other.network.overlaps(one.network)
            && conditions.hold_together(&one.assumptions, &other.assumptions)
    })?;
    let owner = other
        .path
        .get(1)
        .map(ToString::to_string)
        .unwrap_or_default();
    let message = format!(
        "`{}` overlaps with `{}` of the subnet `{owner}`",
        one.text, other.text
    );
    Some(Issue::new(one.path.clone(), message).related(other.path.clone(), "taken here already"))
}
