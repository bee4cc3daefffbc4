use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/aurora")
        .every()
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# E3693: an Aurora cluster manages its storage and instances itself

## What it checks

A cluster whose `Engine` is `aurora-mysql` or `aurora-postgresql` has no `AllocatedStorage`, `DBClusterInstanceClass`,
`Iops` and `PubliclyAccessible`, and its `StorageType` is `aurora` or `aurora-iopt1`. An engine that a function gives is
not looked at.

## Why it matters

Aurora grows its storage by itself, and its instances are resources of their own. RDS refuses a cluster with the
properties of a Multi-AZ cluster, which are easily copied from an example of that kind.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      AllocatedStorage: 100
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- [Amazon Aurora DB clusters](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.html)
"#;
