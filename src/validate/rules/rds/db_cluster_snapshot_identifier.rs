use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/snapshotidentifier")
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# W3688: a restored cluster keeps the user of its snapshot

## What it checks

A cluster with a `SnapshotIdentifier` has no `MasterUsername`.

## Why it matters

The database comes with the user that the snapshot has, and the property is ignored. The template then says something that
is not so, and the user it names cannot log in.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      SnapshotIdentifier: s
      MasterUsername: admin
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      SnapshotIdentifier: s
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- [Restoring from a DB cluster snapshot](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-restore-snapshot.html)
"#;
