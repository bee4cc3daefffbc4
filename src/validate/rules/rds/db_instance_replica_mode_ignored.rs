use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::RDS::DBInstance/Properties"], check)],
};

const PAGE: &str = r#"# W3699: only replicas of Oracle and Db2 have a mode

## What it checks

An instance that has a `ReplicaMode` runs an engine of Oracle, RDS Custom for Oracle or Db2. An engine that a function
gives is not looked at.

## Why it matters

RDS ignores the mode of all other engines. Nothing fails, but the template promises something that is not so: a replica
that is called mounted can be read.

## Fails

```yaml
Resources:
  Replica:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceClass: db.m5.large
      Engine: mysql
      SourceDBInstanceIdentifier: orders
      ReplicaMode: mounted
```

## Passes

```yaml
Resources:
  Replica:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceClass: db.m5.large
      Engine: oracle-ee
      SourceDBInstanceIdentifier: orders
      ReplicaMode: mounted
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Working with read replicas for Amazon RDS for Oracle](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/oracle-read-replicas.html)
"#;

/// Engines whose replicas have a mode, by the beginning of their names.
///
/// Source: `ReplicaMode` of `AWS::RDS::DBInstance` in the reference of CloudFormation.
const WITH_MODE: [&str; 3] = ["oracle", "custom-oracle", "db2"];

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let (Some(mode), Some(engine)) = (properties.get("ReplicaMode"), properties.get("Engine"))
    else {
        return;
    };
    let Some(name) = engine.as_str().map(str::to_lowercase) else {
        return;
    };
    if WITH_MODE.iter().any(|known| name.starts_with(known)) {
        return;
    }
    let message = format!(
        "the mode {} is ignored: replicas of the engine {} have none",
        shown(mode),
        shown(engine)
    );
    out.push(Issue::new(scope.path_to("ReplicaMode"), message).help("take `ReplicaMode` away"));
}
