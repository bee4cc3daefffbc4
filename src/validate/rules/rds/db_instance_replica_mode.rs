use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::validate::rules::rds::with_engine_in_lower_case;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbinstance/replicamode_enum")
        .seen(with_engine_in_lower_case)
        .at(&["Resources/AWS::RDS::DBInstance/Properties"])],
};

const PAGE: &str = r#"# E3721: a replica of this engine is mounted or read-only

## What it checks

The `ReplicaMode` of an instance whose engine is one of Oracle or Db2 is `mounted` or `open-read-only`. The case of
letters of the engine does not matter.

## Why it matters

RDS knows no other modes and refuses the replica. The mode also decides about licenses: a replica that is open for reading
needs more of them than a mounted one.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: oracle-ee
      DBInstanceClass: db.m5.large
      SourceDBInstanceIdentifier: main
      ReplicaMode: open
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: oracle-ee
      DBInstanceClass: db.m5.large
      SourceDBInstanceIdentifier: main
      ReplicaMode: mounted
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Working with read replicas for Amazon RDS for Oracle](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/oracle-read-replicas.html)
"#;
