use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbinstance/instance_cluster_engine")
        .at(&["Resources/AWS::RDS::DBInstance/Properties"])],
};

const PAGE: &str = r#"# E3707: an instance runs the engine of its cluster

## What it checks

An instance that names a cluster of the same template with `Ref` in `DBClusterIdentifier` has the `Engine` of that
cluster, where both are written out.

## Why it matters

An instance cannot run another engine than its cluster. RDS finds out after it has made the cluster, and the stack rolls
back.

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
  Cluster:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
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
  Cluster:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
"#;
