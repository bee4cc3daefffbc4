use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::security::property::{is_given, is_set, unless};
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

const PAGE: &str = r#"# S0302: a table is encrypted with a key of one's own where that is required

## What it checks

With the setting, a table names a key in `SSESpecification.KMSMasterKeyId`, and every replica of a global table in its own `SSESpecification`; the
key `alias/aws/dynamodb`, which AWS manages, does not count. Without the setting nothing is asked: DynamoDB encrypts every table with a key that AWS owns.

## Why it matters

Some laws and contracts ask that a company can take the key away, sees each use of it, and decides who may use it. Only a key of one's own
gives that. It costs money for every call, so it is not asked of everyone.

## Settings

- `require_customer_key`: whether every table must have a key of one's own; false by default.

## Fails

```yaml S0302.require_customer_key=true
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
```

```yaml S0302.require_customer_key=true
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [ { AttributeName: id, AttributeType: S } ]
      KeySchema: [ { AttributeName: id, KeyType: HASH } ]
      SSESpecification: { SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: alias/orders }
```

## References

- [DynamoDB encryption at rest](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html)
"#;

fn check_table(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(
        scope,
        properties,
        &["SSESpecification", "KMSMasterKeyId"],
        out,
    );
}

fn check_global_table(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let path = ["Replicas", "*", "SSESpecification", "KMSMasterKeyId"];
    check(scope, properties, &path, out);
}

fn check(scope: &Scope<'_>, properties: &Node, path: &[&str], out: &mut Vec<Issue>) {
    if !is_set(scope, "S0302", "require_customer_key") {
        return;
    }
    let is_own = |key: &Node| is_given(key) && key.as_str() != Some("alias/aws/dynamodb");
    unless(scope, properties, path, is_own, &mut |scope, key| {
        let message = match key.filter(|key| is_given(key)) {
            Some(key) => format!("the key {} is not one of your own", shown(key)),
            None => "this table is not encrypted with a key of your own".to_owned(),
        };
        let help = "name a key in `KMSMasterKeyId` of `SSESpecification`";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
