use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, Seen, at_resource, look, named};
use crate::validate::rules::security::policy::{each_statement, each_text, where_allowed};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Events::Rule/Properties"], check)],
};

const PAGE: &str = r#"# S0503: the role of a rule's target reaches the target only

## What it checks

A role of the template that a target of a rule names in `RoleArn` has no statement that allows something on every resource (`Resource: "*"`): neither in its own
`Policies`, nor in an `AWS::IAM::Policy` for it.

## Why it matters

EventBridge takes on the role to call the target, and whoever may change rules can point it elsewhere. A role for one queue or one
state machine gives nothing away; one for everything lets a changed rule start every workflow of the account.

## Fails

```yaml
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - { Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: sts:AssumeRole }
      Policies:
        - PolicyName: start
          PolicyDocument:
            Version: "2012-10-17"
            Statement: [ { Effect: Allow, Action: "states:StartExecution", Resource: "*" } ]
  Orders:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [ shop ] }
      Targets:
        - Id: work
          Arn: arn:aws:states:us-east-1:123456789012:stateMachine:orders
          RoleArn: !GetAtt Role.Arn
```

## Passes

```yaml
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - { Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: sts:AssumeRole }
      Policies:
        - PolicyName: start
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: states:StartExecution
                Resource: arn:aws:states:us-east-1:123456789012:stateMachine:orders
  Orders:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [ shop ] }
      Targets:
        - Id: work
          Arn: arn:aws:states:us-east-1:123456789012:stateMachine:orders
          RoleArn: !GetAtt Role.Arn
```

## References

- [Using IAM roles with EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let mut roles: Vec<(String, Vec<Segment>)> = Vec::new();
    look(scope, properties, &["Targets", "*"], &mut |scope, seen| {
        let Some(target) = seen.value() else { return };
        look(scope, target, &["RoleArn"], &mut |scope, seen| {
            if let Seen::Open(role) = seen
                && let Some(role) = named(role)
            {
                roles.push((role.to_owned(), scope.path()));
            }
        });
    });
    for (role, place) in roles {
        let mut check = |scope: &Scope<'_>, statement: &Node| {
            each_unlimited(scope, statement, &mut |scope| {
                let message = format!("the role `{role}` reaches more than this target");
                let issue = Issue::new(place.clone(), message)
                    .help("name the target as the `Resource` of the statement");
                out.push(issue.related(scope.path(), "this allows it on every resource"));
            });
        };
        for (id, path) in policies_of(scope, &role) {
            at_resource(scope, id, |scope, resource| {
                let Some(node) = resource.node else { return };
                each_statement(scope, node, path, &mut check);
            });
        }
    }
}

/// Where the documents of a role stand: in the role, and in the policies that name it.
fn policies_of<'s>(scope: &'s Scope<'_>, role: &'s str) -> Vec<(&'s str, &'static [&'static str])> {
    let own: &'static [&'static str] = &["Properties", "Policies", "*", "PolicyDocument"];
    let of_policy: &'static [&'static str] = &["Properties", "PolicyDocument"];
    let engine = scope.engine;
    let resource = engine.model.resources.get(role);
    if resource.is_none_or(|resource| resource.kind != "AWS::IAM::Role") {
        return Vec::new();
    }
    let dependents = engine.dependents(role).into_iter();
    let policies = dependents.filter(|(_, resource)| resource.kind == "AWS::IAM::Policy");
    [(role, own)]
        .into_iter()
        .chain(policies.map(|(id, _)| (id, of_policy)))
        .collect()
}

/// Calls `then` where a statement allows something on every resource.
fn each_unlimited(scope: &Scope<'_>, statement: &Node, then: &mut dyn FnMut(&Scope<'_>)) {
    where_allowed(scope, statement, &mut |scope| {
        each_text(
            scope,
            statement,
            &["Resource"],
            &mut |_, found, resource| {
                if resource == "*" {
                    then(found);
                }
            },
        );
    });
}
