use crate::validate::engine::{Issue, Scope, Seen, look, named};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::EC2::VPC/Properties"], check)],
};

const PAGE: &str = r#"# S1003: every network has a flow log

## What it checks

For each `AWS::EC2::VPC` of the template there is an `AWS::EC2::FlowLog` whose `ResourceId` is that network, wherever the network exists. Where only the
deployment tells what a flow log is for, nothing is said.

## Why it matters

A flow log records which address spoke with which, and what was refused. Without it nobody can tell after an incident where an intruder came from, what
else was reached, and how much went out. It cannot be had afterwards.

## Fails

```yaml
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
```

```yaml
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [ !Ref Stage, production ]
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Flows:
    Type: AWS::EC2::FlowLog
    Condition: IsProduction
    Properties:
      ResourceId: !Ref Network
      ResourceType: VPC
      TrafficType: ALL
      LogDestinationType: s3
      LogDestination: arn:aws:s3:::example-flow-logs
```

## Passes

```yaml
Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Flows:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceId: !Ref Network
      ResourceType: VPC
      TrafficType: ALL
      LogDestinationType: s3
      LogDestination: arn:aws:s3:::example-flow-logs
```

## References

- [Logging IP traffic using VPC Flow Logs](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html)
- AWS Security Hub control EC2.6
"#;

fn check(scope: &Scope<'_>, _: &Node, out: &mut Vec<Issue>) {
    let Some(id) = id_of(scope) else { return };
    let conditions = &scope.engine.model.conditions;
    let mut absent = Vec::new();
    for log in scope.engine.model.resources.values() {
        let Some(log) = log.node.filter(|_| log.kind == "AWS::EC2::FlowLog") else {
            continue;
        };
        if !may_be_for(scope, log, &id) {
            continue;
        }
        let condition = log.get("Condition").and_then(Node::as_str);
        match condition.and_then(|name| conditions.position(name)) {
            Some(condition) => absent.push((condition, false)),
            None => return,
        }
    }
    if conditions
        .assume(&scope.assumptions, &absent, true)
        .is_some()
    {
        let message = "no flow log records the traffic of this network";
        let help = "add an `AWS::EC2::FlowLog` for it";
        out.push(Issue::new(scope.path(), message).help(help));
    }
}

/// Whether a flow log is for a network, or can be.
fn may_be_for(scope: &Scope<'_>, log: &Node, id: &str) -> bool {
    let mut may_be = false;
    look(
        scope,
        log,
        &["Properties", "ResourceId"],
        &mut |scope, seen| {
            if let Seen::Open(node) = seen {
                let name =
                    named(node).filter(|name| scope.engine.model.resources.contains_key(*name));
                may_be |= name.is_none_or(|name| name == id);
            }
        },
    );
    may_be
}
