use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::validate::rules::rds::with_engine_in_lower_case;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbinstance/engine_version_deprecated")
        .seen(with_engine_in_lower_case)
        .retold(super::name_the_version)
        .at(&["Resources/AWS::RDS::DBInstance/Properties"])],
};

const PAGE: &str = r#"# W3691: an instance runs a version of its engine that new instances can have

## What it checks

The `EngineVersion` of an instance is not one that AWS lists as withdrawn: existing instances may still run it, new ones
cannot be created with it.

## Why it matters

The template works where the stack exists already, and fails where it is deployed for the first time. An instance that
still runs such a version is upgraded by AWS sooner or later, perhaps on a day that suits nobody.

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
      EngineVersion: 5.5.62
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
      EngineVersion: 8.4.5
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Upgrading a DB instance engine version](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html)
"#;
