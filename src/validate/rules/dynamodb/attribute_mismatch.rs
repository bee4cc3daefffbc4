use std::collections::BTreeSet;

use crate::validate::engine::{Issue, Scope, each_scenario_of, listed};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::DynamoDB::Table/Properties"], check)],
};

const PAGE: &str = r#"# E3039: the attributes that a table defines are those of its keys

## What it checks

The names under `AttributeDefinitions` are those that the keys of a table and its indexes use: each is defined, and no other.

## Why it matters

DynamoDB knows nothing of attributes that are no keys, and refuses a table that defines them, as well as one whose keys are not defined. The
deployment fails.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
      - AttributeName: id
        AttributeType: S
      - AttributeName: customer
        AttributeType: S
      KeySchema:
      - AttributeName: id
        KeyType: HASH
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
      AttributeDefinitions:
      - AttributeName: id
        AttributeType: S
      KeySchema:
      - AttributeName: id
        KeyType: HASH
```

## References

- [AWS::DynamoDB::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-table.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let names = [
        "AttributeDefinitions",
        "KeySchema",
        "GlobalSecondaryIndexes",
        "LocalSecondaryIndexes",
    ];
    each_scenario_of(scope, node, &names, |scope, table| {
        if let Some(message) = mismatch(table) {
            out.push(Issue::new(scope.path(), message));
        }
    });
}

/// Attributes that are keys.
#[derive(Default)]
struct Keys<'n> {
    names: BTreeSet<&'n str>,
    /// How many keys have a name that only the deployment knows; none where not even that can be told.
    unknown: Option<usize>,
}

fn mismatch(table: &Node) -> Option<String> {
    let mut keys = Keys {
        unknown: Some(0),
        ..Keys::default()
    };
    let mut attributes = BTreeSet::new();
    for attribute in list_of(table.get("AttributeDefinitions"))? {
        attributes.insert(attribute.get("AttributeName")?.as_str()?);
    }
    keys.add(table.get("KeySchema"));
    for indexes in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
        for index in list_of(table.get(indexes))? {
            match index.intrinsic() {
                Some(_) => keys.unknown = None,
                None => keys.add(index.get("KeySchema")),
            }
        }
    }
    let undefined = keys.names.difference(&attributes).copied();
    if undefined.clone().next().is_some() {
        let undefined = listed(undefined);
        return Some(format!(
            "{undefined} is used as a key, but not among `AttributeDefinitions`"
        ));
    }
    let unused = attributes.difference(&keys.names).copied();
    let is_certain = keys
        .unknown
        .is_some_and(|count| unused.clone().count() > count);
    is_certain.then(|| {
        format!(
            "{} is among `AttributeDefinitions`, but no key of the table or of an index",
            listed(unused)
        )
    })
}

/// The items of a list; none where it is not written out.
fn list_of(node: Option<&Node>) -> Option<&[Node]> {
    node.map_or(Some(&[]), Node::as_list)
}

impl<'n> Keys<'n> {
    fn add(&mut self, schema: Option<&'n Node>) {
        let Some(list) = list_of(schema) else {
            self.unknown = None;
            return;
        };
        for key in list {
            match key.get("AttributeName").map(Node::as_str) {
                Some(Some(name)) => {
                    self.names.insert(name);
                }
                _ => self.unknown = self.unknown.map(|count| count + 1),
            }
        }
    }
}
