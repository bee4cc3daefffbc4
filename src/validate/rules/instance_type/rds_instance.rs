use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;
use crate::validate::rules::rds::with_engine_in_lower_case;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_rds_dbinstance/dbinstanceclass_enum")
        .literally()
        .seen(with_engine_in_lower_case)
        .at(&["Resources/AWS::RDS::DBInstance/Properties"])],
};

const PAGE: &str = r#"# E3025: the class of a database instance is one that RDS offers for its engine and license in the region

## What it checks

The `DBInstanceClass` of a database instance is one of the classes that RDS has a price for with its `Engine` and, where
the engine has several, its `LicenseModel`, in each region of the run. Values that functions give are not looked at.

## Why it matters

RDS refuses a combination that it does not sell, when it creates the instance. Which classes there are differs much between
engines, licenses and regions.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      DBInstanceClass: db.x9.nano
      AllocatedStorage: '20'
      MasterUsername: admin
      ManageMasterUserPassword: true
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
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [DB instance classes](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html)
"#;
