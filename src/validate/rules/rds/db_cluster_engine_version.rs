use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/engine_version")
        .every()
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# E3690: a cluster runs one of the published versions of its engine

## What it checks

The `Engine` of a cluster is one that clusters run, and its `EngineVersion` is one of the versions that RDS has for it. A
major version such as `8.0` is taken where RDS knows it. Values that functions give are not looked at.

## Why it matters

RDS refuses a cluster of a version that does not exist. The names of Aurora versions are long, and those of MySQL and
PostgreSQL without Aurora are different ones.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      EngineVersion: '1.0'
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
      EngineVersion: 8.0.mysql_aurora.3.08.0
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- [Amazon Aurora versions](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html)
"#;
