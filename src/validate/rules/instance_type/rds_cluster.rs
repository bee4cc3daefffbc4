use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_rds_dbcluster/dbclusterinstanceclass_enum")
        .literally()
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# E3694: the instance class of a cluster is one that RDS offers for its engine in the region

## What it checks

The `DBClusterInstanceClass` of a Multi-AZ cluster is one of the classes that RDS has a price for with the engine of the
cluster, in each region of the run. Values that functions give are not looked at.

## Why it matters

A Multi-AZ cluster runs on few classes, which have fast local disks. RDS refuses others when it creates the cluster, and
the stack rolls back.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      AllocatedStorage: 100
      DBClusterInstanceClass: db.x9.nano
      Iops: 1000
      StorageType: io1
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
