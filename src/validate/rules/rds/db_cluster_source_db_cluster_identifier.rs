use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/sourcedbclusteridentifier")
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# W3689: a restored cluster keeps users and encryption of its source

## What it checks

A cluster with a `SourceDBClusterIdentifier`, which is made from another cluster as it was at some time, has no
`MasterUsername`, `MasterUserPassword` and `StorageEncrypted`.

## Why it matters

All three are taken from the source, and what the template says is ignored. Who reads `StorageEncrypted: true` believes
that the copy is encrypted, although it is so only when the source was.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      SourceDBClusterIdentifier: s
      StorageEncrypted: true
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      SourceDBClusterIdentifier: s
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- Restoring a DB cluster to a specified time (User Guide for Aurora)
"#;
