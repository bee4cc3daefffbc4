use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_true, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &[
                "Resources/AWS::DynamoDB::Table/Properties",
                "Resources/AWS::Serverless::SimpleTable/Properties",
            ],
            check_table,
        ),
        at(
            &["Resources/AWS::DynamoDB::GlobalTable/Properties"],
            check_global_table,
        ),
    ],
};

const PAGE: &str = r#"# S0301: a table can be restored to any second of the last weeks

## What it checks

Point-in-time recovery is switched on: `PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled` of a table, and of every replica of a global table, is
true. It is off where the template says nothing.

## Why it matters

A faulty deployment, a wrong script or stolen credentials can overwrite items faster than anybody notices. With point-in-time recovery the
state of before is a restore away; without it there is only what somebody thought of backing up.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [ { AttributeName: id, AttributeType: S } ]
      KeySchema: [ { AttributeName: id, KeyType: HASH } ]
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [ { AttributeName: id, AttributeType: S } ]
      KeySchema: [ { AttributeName: id, KeyType: HASH } ]
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
```

## References

- [Point-in-time backups for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html)
- AWS Security Hub control DynamoDB.2
"#;

fn check_table(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(
        scope,
        properties,
        &[
            "PointInTimeRecoverySpecification",
            "PointInTimeRecoveryEnabled",
        ],
        out,
    );
}

fn check_global_table(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(
        scope,
        properties,
        &[
            "Replicas",
            "*",
            "PointInTimeRecoverySpecification",
            "PointInTimeRecoveryEnabled",
        ],
        out,
    );
}

fn check(scope: &Scope<'_>, properties: &Node, path: &[&str], out: &mut Vec<Issue>) {
    unless(scope, properties, path, is_true, &mut |scope, _| {
        let message =
            "what is lost in this table cannot be restored: point-in-time recovery is off";
        let help = "set `PointInTimeRecoveryEnabled` in `PointInTimeRecoverySpecification`";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
