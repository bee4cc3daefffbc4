use super::network::{Network, Version};
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, at_resource, each_along, listed};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::EC2::VPC/Properties"], check)],
};

const PAGE: &str = r#"# E3059: a subnet has a part of the addresses of its VPC

## What it checks

The `CidrBlock` and `Ipv6CidrBlock` of every subnet are compared with the ranges of the VPC that it names: its own one
and those that `AWS::EC2::VPCCidrBlock` adds. Nothing is said where a range is given by a parameter, a pool or AWS.

## Why it matters

A subnet takes its addresses from the VPC. Amazon EC2 refuses a subnet whose range is not within one of the ranges of
the VPC, and the stack is rolled back.

## Fails

```yaml
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.1.0.0/24
```

## Passes

```yaml
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId:
        Ref: Vpc
      CidrBlock: 10.0.1.0/24
```

## References

- [AWS::EC2::Subnet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnet.html)
- [AWS::EC2::VPCCidrBlock](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpccidrblock.html)
- [Amazon VPC User Guide, Subnet CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html)
"#;

/// Properties by which a range is chosen when the stack is deployed.
const CHOSEN_LATER: [&str; 4] = [
    "Ipv4IpamPoolId",
    "Ipv6IpamPoolId",
    "Ipv6Pool",
    "AmazonProvidedIpv6CidrBlock",
];

/// A range with its text; none where it is known after the deployment only.
type Range<'n> = Option<(Network, &'n str)>;

fn check(scope: &Scope<'_>, vpc: &Node, out: &mut Vec<Issue>) {
    let Some(Segment::Key(id)) = scope.path().into_iter().nth(1) else {
        return;
    };
    let mut ranges: Vec<(Network, String)> = Vec::new();
    let mut is_known = true;
    each_range(scope, vpc, &mut |_, range| match range {
        Some((network, text)) if network.version == Version::V4 => {
            ranges.push((network, text.to_owned()));
        }
        Some(_) => {}
        None => is_known = false,
    });
    let dependents = match is_known {
        true => scope.engine.dependents(&id),
        false => return,
    };
    let of_kind = |kind: &'static str| {
        let of_kind = dependents.iter().filter(move |(_, of)| of.kind == kind);
        of_kind.map(|(id, _)| *id)
    };
    for id in of_kind("AWS::EC2::VPCCidrBlock") {
        each_range_of(scope, id, &mut |_, range| match range {
            Some((network, text)) => ranges.push((network, text.to_owned())),
            None => is_known = false,
        });
    }
    if !is_known {
        return;
    }
    for id in of_kind("AWS::EC2::Subnet") {
        each_range_of(scope, id, &mut |scope, range| {
            if let Some(range) = range {
                out.extend(outside(scope, range, &ranges));
            }
        });
    }
}

/// Every VPC has a range of IPv4; where none is known here, it is written elsewhere.
fn outside(
    scope: &Scope<'_>,
    (network, text): (Network, &str),
    ranges: &[(Network, String)],
) -> Option<Issue> {
    let alike = ranges
        .iter()
        .filter(|(range, _)| range.version == network.version);
    let names = alike.clone().map(|(_, text)| text.as_str());
    if alike.clone().any(|(range, _)| range.contains(network)) {
        return None;
    }
    let message = match (names.clone().next(), network.version) {
        (Some(_), _) => format!(
            "`{text}` is not within the addresses of the VPC, {}",
            listed(names)
        ),
        (None, Version::V4) => return None,
        (None, Version::V6) => format!("`{text}` is given, but the VPC has no IPv6 addresses"),
    };
    Some(Issue::new(scope.path(), message))
}

fn each_range_of(scope: &Scope<'_>, id: &str, then: &mut dyn FnMut(&Scope<'_>, Range<'_>)) {
    at_resource(scope, id, |scope, resource| {
        let Some(node) = resource.node else { return };
        each_along(scope, node, &["Properties"], &mut |scope, properties| {
            if let Some(properties) = properties {
                each_range(scope, properties, then);
            }
            true
        });
    });
}

fn each_range(scope: &Scope<'_>, properties: &Node, then: &mut dyn FnMut(&Scope<'_>, Range<'_>)) {
    for key in CHOSEN_LATER {
        each_along(scope, properties, &[key], &mut |scope, value| {
            if value.is_some() {
                then(scope, None);
            }
            true
        });
    }
    for key in ["CidrBlock", "Ipv6CidrBlock"] {
        each_along(scope, properties, &[key], &mut |scope, value| {
            if let Some(value) = value {
                let text = value.as_str();
                then(
                    scope,
                    text.and_then(|text| Some((Network::read(text)?, text))),
                );
            }
            true
        });
    }
}
