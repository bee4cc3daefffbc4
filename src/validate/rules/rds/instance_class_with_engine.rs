use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::validate::rules::rds::with_engine_in_lower_case;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbinstance/db_instance_class")
        .every()
        .literally()
        .seen(with_engine_in_lower_case)
        .at(&["Resources/AWS::RDS::DBInstance/Properties"])],
};

const PAGE: &str = r#"# E3062: this engine in this version does not run on every instance class

## What it checks

The `DBInstanceClass` of an instance is one on which RDS runs its `Engine` in its `EngineVersion`. The table is about
engine, version and class together; E3025 is about the class alone. Values that functions give are not looked at.

## Why it matters

New classes run on new versions only, and new versions leave old classes behind. RDS refuses the instance when it is
created, or when an update changes one of the two.

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
      EngineVersion: 8.0.35
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
      EngineVersion: 8.0.35
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Supported DB engines for DB instance classes](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html)
"#;
