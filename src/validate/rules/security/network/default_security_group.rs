use super::memberships;
use crate::validate::engine::{Issue, Scope, Seen, function_of, look};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(&["Resources/AWS::EC2::VPC/Properties"], check_members),
        at(
            &["Resources/AWS::EC2::SecurityGroupIngress/Properties"],
            check_rule,
        ),
    ],
};

const PAGE: &str = r#"# S1004: nothing uses the default security group of a network

## What it checks

No resource is put into the `DefaultSecurityGroup` of a network, and no `AWS::EC2::SecurityGroupIngress` opens it further. Custom resources may name it, since
closing it takes one: CloudFormation itself cannot take away the rules that the group has from the start.

## Why it matters

Everything in the default group reaches everything else in it on all ports, and the whole internet outwards. It also takes in whatever is made without a
group, so that a resource somebody forgot about stands next to the ones that matter.

## Fails

```yaml
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      SecurityGroupIds: [ !GetAtt Network.DefaultSecurityGroup ]
```

## Passes

```yaml
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Servers:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Servers
      VpcId: !Ref Network
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      SecurityGroupIds: [ !GetAtt Servers.GroupId ]
```

## References

- [Default security groups for your VPCs](https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html)
- AWS Security Hub control EC2.2
"#;

const HELP: &str = "make a security group of its own for it";

fn check_members(scope: &Scope<'_>, _: &Node, out: &mut Vec<Issue>) {
    let Some(id) = id_of(scope) else { return };
    for reference in memberships(scope).filter(|reference| reference.is_attribute(&id, ATTRIBUTE)) {
        let message = format!("this is put into the default security group of `{id}`");
        out.push(Issue::new(reference.path(), message).help(HELP));
    }
}

const ATTRIBUTE: &str = "DefaultSecurityGroup";

fn check_rule(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["GroupId"], &mut |scope, seen| {
        let Seen::Open(node) = seen else { return };
        let argument = function_of(node).map(|(_, argument)| argument);
        let last = argument.and_then(|argument| match argument.as_list() {
            Some(list) => list.last()?.as_str(),
            None => argument.as_str()?.rsplit('.').next(),
        });
        if last == Some(ATTRIBUTE) {
            let message = "this opens the default security group of a network further";
            out.push(Issue::new(scope.path(), message).help(HELP));
        }
    });
}
