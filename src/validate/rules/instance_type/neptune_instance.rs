use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_neptune_dbinstance/dbinstanceclass_enum")
        .at(&["Resources/AWS::Neptune::DBInstance/Properties/DBInstanceClass"])],
};

const PAGE: &str = r#"# E3635: the class of a Neptune instance is one that Neptune offers in the region

## What it checks

The `DBInstanceClass` of a Neptune instance is one of the classes that Neptune has a price for in each region of the run.
Neptune has fewer classes than RDS, most of them optimized for memory.

## Why it matters

Neptune refuses the instance after the cluster was made. A template for one region may name a class that another region
does not have.

## Fails

```yaml
Resources:
  Reader:
    Type: AWS::Neptune::DBInstance
    Properties:
      DBInstanceClass: db.m5.large
```

## Passes

```yaml
Resources:
  Reader:
    Type: AWS::Neptune::DBInstance
    Properties:
      DBInstanceClass: db.r5.large
```

## References

- [AWS::Neptune::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbinstance.html)
- [Choosing instance types for Amazon Neptune](https://docs.aws.amazon.com/neptune/latest/userguide/instance-types.html)
"#;
