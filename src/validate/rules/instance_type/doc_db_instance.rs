use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_docdb_dbinstance/dbinstanceclass_enum")
        .at(&["Resources/AWS::DocDB::DBInstance/Properties/DBInstanceClass"])],
};

const PAGE: &str = r#"# E3620: the class of a DocumentDB instance is one that DocumentDB offers in the region

## What it checks

The `DBInstanceClass` of a DocumentDB instance is one of the classes that DocumentDB has a price for in each region of the
run. RDS has many classes that DocumentDB has not.

## Why it matters

DocumentDB refuses the instance after its cluster was made, and the stack rolls back with the cluster. A class that is
right for RDS looks right here and is not.

## Fails

```yaml
Resources:
  Reader:
    Type: AWS::DocDB::DBInstance
    Properties:
      DBClusterIdentifier: documents
      DBInstanceClass: db.m5.large
```

## Passes

```yaml
Resources:
  Reader:
    Type: AWS::DocDB::DBInstance
    Properties:
      DBClusterIdentifier: documents
      DBInstanceClass: db.r5.large
```

## References

- [AWS::DocDB::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-dbinstance.html)
- [Managing instance classes](https://docs.aws.amazon.com/documentdb/latest/developerguide/db-instance-classes.html)
"#;
