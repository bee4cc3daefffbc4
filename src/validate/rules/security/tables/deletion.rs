use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::policy::id_of;
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

const PAGE: &str = r#"# S0303: a table does not vanish with its stack

## What it checks

A table has `DeletionProtectionEnabled`, or its `DeletionPolicy` is `Retain` or `RetainExceptOnCreate`. Of a global table every replica has the protection, or the
table the policy. Where the template says nothing CloudFormation deletes the table together with its stack, or when it is taken out of the template.

## Why it matters

A stack is quickly deleted, or a logical id renamed, and the items of a table are gone with it. A restore from a backup, if there is one,
takes hours and another table name. Deletion protection refuses the deletion; `Retain` leaves the table behind.

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
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [ { AttributeName: id, AttributeType: S } ]
      KeySchema: [ { AttributeName: id, KeyType: HASH } ]
```

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [ { AttributeName: id, AttributeType: S } ]
      KeySchema: [ { AttributeName: id, KeyType: HASH } ]
      DeletionProtectionEnabled: true
```

## References

- [Using deletion protection to protect your table](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html)
- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html)
- AWS Security Hub control DynamoDB.6
"#;

fn check_table(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(scope, properties, &["DeletionProtectionEnabled"], out);
}

fn check_global_table(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(
        scope,
        properties,
        &["Replicas", "*", "DeletionProtectionEnabled"],
        out,
    );
}

fn check(scope: &Scope<'_>, properties: &Node, path: &[&str], out: &mut Vec<Issue>) {
    if may_be_retained(scope) {
        return;
    }
    unless(scope, properties, path, is_true, &mut |scope, _| {
        let message = "this table and what is in it is deleted together with its stack";
        let help = "set `DeletionProtectionEnabled`, or the attribute `DeletionPolicy: Retain`";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}

/// Whether the resource can outlive its stack: a policy that a function gives can say so.
fn may_be_retained(scope: &Scope<'_>) -> bool {
    let resources = &scope.engine.model.resources;
    let resource = id_of(scope).and_then(|id| resources.get(&id)?.node);
    let policy = resource.and_then(|resource| resource.get("DeletionPolicy"));
    policy.is_some_and(|policy| !matches!(policy.as_str(), Some("Delete" | "Snapshot")))
}
