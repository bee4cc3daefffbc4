use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::validate::rules::rds::with_engine_in_lower_case;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_rds_dbinstance/backupretentionperiod_maximum")
            .every()
            .seen(with_engine_in_lower_case)
            .at(&["Resources/AWS::RDS::DBInstance/Properties"]),
    ],
};

const PAGE: &str = r#"# E3719: an instance in a cluster is backed up with it, and others keep backups for 35 days at most

## What it checks

An instance with a `DBClusterIdentifier` has no `BackupRetentionPeriod`. An instance of its own, of another engine than
Aurora and no copy of another instance, keeps its backups for 35 days at most.

## Why it matters

The backups of a cluster are those of the whole cluster, and RDS refuses a period for one instance. Longer periods than 35
days need AWS Backup.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      DBInstanceClass: db.m5.large
      AllocatedStorage: '20'
      MasterUsername: admin
      ManageMasterUserPassword: true
      BackupRetentionPeriod: 40
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      DBInstanceClass: db.m5.large
      AllocatedStorage: '20'
      MasterUsername: admin
      ManageMasterUserPassword: true
      BackupRetentionPeriod: 35
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Introduction to backups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html)
"#;
