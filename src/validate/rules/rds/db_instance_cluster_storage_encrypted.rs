use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_rds_dbinstance/instance_cluster_storage_encrypted")
            .at(&["Resources/AWS::RDS::DBInstance/Properties"]),
    ],
};

const PAGE: &str = r#"# E3709: an instance is encrypted as its cluster is

## What it checks

An instance that names a cluster of the same template with `Ref` in `DBClusterIdentifier` has the same `StorageEncrypted`
as that cluster, where it has one at all. A cluster that says nothing is not encrypted.

## Why it matters

Storage belongs to the cluster, and so does its encryption. RDS refuses an instance that says otherwise, and a person who
reads only the instance is misled about what is encrypted.

## Fails

```yaml
Resources:
  Instance:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceClass: db.r5.large
      DBClusterIdentifier:
        Ref: Cluster
      Engine: aurora-mysql
      StorageEncrypted: true
  Cluster:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
```

## Passes

```yaml
Resources:
  Instance:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceClass: db.r5.large
      DBClusterIdentifier:
        Ref: Cluster
      Engine: aurora-mysql
      StorageEncrypted: true
  Cluster:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      StorageEncrypted: true
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Encrypting Amazon Aurora resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html)
"#;
