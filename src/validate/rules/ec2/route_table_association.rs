use std::collections::HashMap;

use crate::validate::engine::{At, Function, Issue, Scope, function_of, text_of};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E3022: a subnet is associated with one route table

## What it checks

The resources `AWS::EC2::SubnetRouteTableAssociation` of a template are compared by their `SubnetId`. Two that name
the same subnet, by its logical id, an attribute or the id itself, are reported, unless different conditions decide
about them.

## Why it matters

A subnet has exactly one route table. A second association fails when the stack is deployed, or replaces the first
one, and traffic then takes routes that nobody expects.

## Fails

```yaml
Parameters:
  Subnet:
    Type: AWS::EC2::Subnet::Id
  Public:
    Type: String
  Private:
    Type: String
Resources:
  First:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId:
        Ref: Subnet
      RouteTableId:
        Ref: Public
  Second:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId:
        Ref: Subnet
      RouteTableId:
        Ref: Private
```

## Passes

```yaml
Parameters:
  Subnet:
    Type: AWS::EC2::Subnet::Id
  Other:
    Type: AWS::EC2::Subnet::Id
  Public:
    Type: String
Resources:
  First:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId:
        Ref: Subnet
      RouteTableId:
        Ref: Public
  Second:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId:
        Ref: Other
      RouteTableId:
        Ref: Public
```

## References

- [AWS::EC2::SubnetRouteTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnetroutetableassociation.html)
- [Amazon VPC User Guide, Subnet route tables](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html)
"#;

/// A subnet as an association names it, with the conditions of the resource and of the value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Named<'t> {
    resource_condition: Option<&'t str>,
    value_condition: Option<&'t str>,
    subnet: String,
}

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let mut associations = Vec::new();
    for (id, resource) in &scope.engine.model.resources {
        let Some(node) = resource
            .node
            .filter(|_| resource.kind == "AWS::EC2::SubnetRouteTableAssociation")
        else {
            continue;
        };
        let mut named = Vec::new();
        if let Some(subnet) = node
            .get("Properties")
            .and_then(|properties| properties.get("SubnetId"))
        {
            let condition = node.get("Condition").and_then(Node::as_str);
            collect(subnet, condition, None, &mut named);
        }
        associations.push((id.as_str(), named));
    }
    // The first two of each are enough to know another one.
    let mut naming: HashMap<&Named<'_>, Vec<&str>> = HashMap::new();
    for (id, named) in &associations {
        for subnet in named {
            let ids = naming.entry(subnet).or_default();
            if ids.len() < 2 && !ids.contains(id) {
                ids.push(id);
            }
        }
    }
    for (id, named) in &associations {
        let other = named.iter().find_map(|subnet| {
            let always = Named {
                resource_condition: None,
                value_condition: None,
                subnet: subnet.subnet.clone(),
            };
            let mut ids = [subnet, &always]
                .into_iter()
                .filter_map(|key| naming.get(key));
            ids.find_map(|ids| ids.iter().find(|other| *other != id))
        });
        if let Some(other) = other {
            let path = |id| {
                let steps = ["Resources", id, "Properties", "SubnetId"];
                scope.path_below(&steps.map(At::Key))
            };
            let message = format!("the subnet of `{id}` is associated by `{other}` too");
            out.push(Issue::new(path(id), message).related(path(other), "the other association"));
        }
    }
}

/// The subnets that a value can name; both branches of `Fn::If` count under its condition.
fn collect<'t>(
    subnet: &'t Node,
    resource_condition: Option<&'t str>,
    value_condition: Option<&'t str>,
    into: &mut Vec<Named<'t>>,
) {
    let text = match function_of(subnet) {
        Some((Function::If, argument)) => {
            if let Some([condition, yes, no]) = argument.as_list() {
                for branch in [yes, no] {
                    collect(branch, resource_condition, condition.as_str(), into);
                }
            }
            return;
        }
        Some((Function::Ref, name)) => text_of(name),
        Some((Function::GetAtt, argument)) => match argument.as_list() {
            Some(parts) => {
                let parts: Option<Vec<_>> = parts.iter().map(Node::as_str).collect();
                parts.map(|parts| parts.join("."))
            }
            None => text_of(argument),
        },
        Some(_) => None,
        None => text_of(subnet),
    };
    into.extend(text.map(|subnet| Named {
        resource_condition,
        value_condition,
        subnet,
    }));
}
