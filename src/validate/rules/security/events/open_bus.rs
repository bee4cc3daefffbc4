use crate::validate::engine::{Issue, Scope, Seen, look};
use crate::validate::rules::security::policy::{each_statement, where_open};
use crate::validate::rules::security::property::wherever;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(&["Resources/AWS::Events::EventBus/Properties"], check_bus),
        at(
            &["Resources/AWS::Events::EventBusPolicy/Properties"],
            check_policy,
        ),
    ],
};

const PAGE: &str = r#"# S0501: the policy of an event bus lets nobody in whom no condition binds

## What it checks

An event bus does not grant anything to the principal `*`, unless a condition such as one on `aws:PrincipalOrgID` binds who asks. This holds for the `Principal` and the
`Statement` of an `AWS::Events::EventBusPolicy` and for the `Policy` of a bus.

## Why it matters

Everyone with an account could send events to such a bus, and the rules behind it would act on them as on one's own: start workflows, call functions, and
cost money.

## Fails

```yaml
Resources:
  Everyone:
    Type: AWS::Events::EventBusPolicy
    Properties:
      StatementId: everyone
      Action: events:PutEvents
      Principal: "*"
```

```yaml
Resources:
  Bus:
    Type: AWS::Events::EventBus
    Properties:
      Name: orders
  Everyone:
    Type: AWS::Events::EventBusPolicy
    Properties:
      EventBusName: !Ref Bus
      StatementId: everyone
      Statement:
        Effect: Allow
        Principal: "*"
        Action: events:PutEvents
        Resource: !GetAtt Bus.Arn
```

## Passes

```yaml
Resources:
  Organization:
    Type: AWS::Events::EventBusPolicy
    Properties:
      StatementId: organization
      Action: events:PutEvents
      Principal: "*"
      Condition: { Type: StringEquals, Key: aws:PrincipalOrgID, Value: o-1234567890 }
```

## References

- [Permissions for event buses in Amazon EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html)
"#;

fn check_bus(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_statement(scope, properties, &["Policy"], &mut |scope, statement| {
        where_open(scope, statement, &mut |scope| out.push(open(scope)));
    });
}

fn check_policy(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["Statement"], &mut |scope, seen| {
        if let Seen::Is(statement) = seen {
            where_open(scope, statement, &mut |scope| out.push(open(scope)));
        }
    });
    let is_everyone = |principal: &Node| principal.as_str() == Some("*");
    wherever(
        scope,
        properties,
        &["Principal"],
        is_everyone,
        &mut |found, _| {
            let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
            look(&scope, properties, &["Condition"], &mut |_, seen| {
                if matches!(seen, Seen::Missing) {
                    out.push(open(found));
                }
            });
        },
    );
}

fn open(scope: &Scope<'_>) -> Issue {
    let message = "this lets everyone send events to the bus";
    let help = "name accounts, or add a condition on `aws:PrincipalOrgID`";
    Issue::new(scope.path(), message).help(help)
}
