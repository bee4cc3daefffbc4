use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/aurora_warning")
        .every()
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# W3693: Aurora Serverless version 1 ignores Performance Insights

## What it checks

A cluster of an Aurora engine whose `EngineMode` is `serverless`, which is Aurora Serverless version 1, does not set the
properties that this mode ignores, such as those of Performance Insights.

## Why it matters

The deployment succeeds and nothing happens: somebody who wants to look into the database later finds that Performance
Insights never was on.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      EngineMode: serverless
      PerformanceInsightsEnabled: true
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
      EngineMode: serverless
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- Using Amazon Aurora Serverless v1 (User Guide for Aurora)
"#;
