use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/engine_version_deprecated")
        .retold(super::name_the_version)
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# W3690: a cluster runs a version of its engine that new clusters can have

## What it checks

The `EngineVersion` of a cluster is not one that AWS lists as withdrawn: existing clusters may still run it, new ones
cannot be created with it.

## Why it matters

The template works where the stack exists already, and fails where it is deployed for the first time: in another account,
another region, or after the database was lost.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      EngineVersion: 5.7.mysql_aurora.2.07.2
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
