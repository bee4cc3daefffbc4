use std::collections::HashMap;
use std::rc::Rc;

use crate::validate::Segment;
use crate::validate::engine::{
    Assumptions, Function, Issue, Scope, at_resource, each_along, function_of, named,
};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E3064: one endpoint of a VPC answers to the private name of a service

## What it checks

The endpoints of the type `Interface` with `PrivateDnsEnabled: true` are compared by `VpcId` and `ServiceName`. A
second one for the same service in the same VPC is reported, unless conditions never let both exist.

## Why it matters

With private DNS an endpoint claims the name of the service in the VPC. A name belongs to one endpoint, so creating
the second one fails because of conflicting DNS domains.

## Fails

```yaml
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  First:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId:
        Ref: Vpc
      ServiceName: com.amazonaws.us-east-1.sqs
      PrivateDnsEnabled: true
  Second:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId:
        Ref: Vpc
      ServiceName: com.amazonaws.us-east-1.sqs
      PrivateDnsEnabled: true
```

## Passes

```yaml
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  First:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId:
        Ref: Vpc
      ServiceName: com.amazonaws.us-east-1.sqs
      PrivateDnsEnabled: true
  Second:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId:
        Ref: Vpc
      ServiceName: com.amazonaws.us-east-1.sqs
      PrivateDnsEnabled: false
```

## References

- [AWS::EC2::VPCEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpoint.html)
- [AWS PrivateLink, Manage DNS names for VPC endpoint services](https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html)
"#;

/// An endpoint that answers to the name of a service, and when it does.
struct Answering {
    assumptions: Rc<Assumptions>,
    path: Vec<Segment>,
}

/// A VPC or a service, as it is written: by which function, and what stands there.
type Name = (&'static str, String);

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let mut known: HashMap<[Name; 2], Vec<Answering>> = HashMap::new();
    for (id, resource) in &scope.engine.model.resources {
        if resource.kind != "AWS::EC2::VPCEndpoint" {
            continue;
        }
        at_resource(scope, id, |scope, resource| {
            let Some(node) = resource.node else { return };
            each_along(scope, node, &["Properties"], &mut |scope, properties| {
                if let Some(properties) = properties {
                    each_name(scope, properties, &mut |inner, name| {
                        let answering = Answering {
                            assumptions: Rc::clone(&inner.assumptions),
                            path: scope.path(),
                        };
                        let others = known.entry(name).or_default();
                        out.extend(conflict(scope, &answering, others));
                        others.push(answering);
                    });
                }
                true
            });
        });
    }
}

/// Calls `then` with every VPC and service for which an endpoint can have a private name.
fn each_name(scope: &Scope<'_>, properties: &Node, then: &mut dyn FnMut(&Scope<'_>, [Name; 2])) {
    let along = |scope: &Scope<'_>, key: &str, then: &mut dyn FnMut(&Scope<'_>, &Node)| {
        each_along(scope, properties, &[key], &mut |scope, value| {
            if let Some(value) = value {
                then(scope, value);
            }
            true
        });
    };
    along(scope, "VpcEndpointType", &mut |scope, kind| {
        if kind.as_str() != Some("Interface") {
            return;
        }
        along(scope, "PrivateDnsEnabled", &mut |scope, is_private| {
            if is_private.kind != NodeKind::Bool(true) {
                return;
            }
            along(scope, "VpcId", &mut |scope, vpc| {
                let Some(vpc) = name_of(vpc) else { return };
                along(scope, "ServiceName", &mut |scope, service| {
                    if let Some(service) = name_of(service) {
                        then(scope, [vpc.clone(), service]);
                    }
                });
            });
        });
    });
}

/// What tells two values apart that are not known yet; `Fn::Sub` by its text.
fn name_of(value: &Node) -> Option<Name> {
    let (function, name) = match function_of(value) {
        None => ("", value.as_str()),
        Some((function @ (Function::Ref | Function::GetAtt), _)) => (function.name(), named(value)),
        Some((Function::Sub, argument)) => {
            let first = argument.as_list().and_then(<[Node]>::first);
            (Function::Sub.name(), first.unwrap_or(argument).as_str())
        }
        Some(_) => return None,
    };
    Some((function, name?.to_owned()))
}

fn conflict(scope: &Scope<'_>, one: &Answering, others: &[Answering]) -> Option<Issue> {
    let conditions = &scope.engine.model.conditions;
    let other = others
        .iter()
        .find(|other| conditions.hold_together(&one.assumptions, &other.assumptions))?;
    let owner = other
        .path
        .get(1)
        .map(ToString::to_string)
        .unwrap_or_default();
    let message =
        format!("the endpoint `{owner}` has the private name of this service in this VPC already");
    Some(
        Issue::new(one.path.clone(), message)
            .help("set `PrivateDnsEnabled` for one of them only")
            .related(other.path.clone(), "the other endpoint"),
    )
}
