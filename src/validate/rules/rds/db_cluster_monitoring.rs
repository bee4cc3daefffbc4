use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_rds_dbcluster/monitoring").at(&["Resources/AWS::RDS::DBCluster/Properties"])
    ],
};

const PAGE: &str = r#"# E3689: enhanced monitoring needs both a role and an interval above 0

## What it checks

A cluster that has a `MonitoringRoleArn` has a `MonitoringInterval` above 0, and the other way around.

## Why it matters

Enhanced monitoring writes to CloudWatch Logs in the name of the role. RDS refuses a cluster that has one of the two
properties without the other.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      MonitoringInterval: 60
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
      MonitoringInterval: 60
      MonitoringRoleArn: arn:aws:iam::123456789012:role/monitoring
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- [Monitoring OS metrics with Enhanced Monitoring](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html)
"#;
