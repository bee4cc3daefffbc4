use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/multiaz")
        .every()
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# E3692: a Multi-AZ cluster needs storage and an instance class of its own, and lacks features of Aurora

## What it checks

A cluster whose `Engine` is `mysql` or `postgres`, which is a Multi-AZ cluster, has `AllocatedStorage`,
`DBClusterInstanceClass`, `Iops` and `StorageType`, and none of the properties that only Aurora knows, such as
`BacktrackWindow` or `ScalingConfiguration`. The `StorageType` is `io1`, `io2` or `gp3`.

## Why it matters

The same resource type makes clusters of two kinds, which share few properties. RDS tells what is missing when it creates
the cluster, one property after the other.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      AllocatedStorage: 100
      DBClusterInstanceClass: db.m5d.large
      Iops: 1000
      StorageType: io1
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- [Multi-AZ DB cluster deployments for Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html)
"#;
