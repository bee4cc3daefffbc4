use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_true, wherever};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::EC2::Subnet/Properties"], check)],
};

const PAGE: &str = r#"# S1005: no subnet gives public addresses away by itself

## What it checks

`MapPublicIpOnLaunch` of a subnet is not true. It is false where the template says nothing.

## Why it matters

With it every machine that is started in the subnet can be reached from the internet, also the one that a colleague starts for a test next year. Load
balancers and NAT gateways bring their own addresses and need no such subnet; a machine that must be reached asks for an address itself.

## Fails

```yaml
Parameters:
  NetworkId:
    Type: AWS::EC2::VPC::Id
Resources:
  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref NetworkId
      CidrBlock: 10.0.0.0/24
      MapPublicIpOnLaunch: true
```

## Passes

```yaml
Parameters:
  NetworkId:
    Type: AWS::EC2::VPC::Id
Resources:
  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref NetworkId
      CidrBlock: 10.0.0.0/24
```

## References

- [IP addressing for your VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html)
- AWS Security Hub control EC2.15
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["MapPublicIpOnLaunch"];
    wherever(scope, properties, &path, is_true, &mut |scope, _| {
        let message = "everything that starts in this subnet gets a public address";
        let help = "leave it out, and give addresses to what needs one";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
