use crate::validate::rules::Rule;
use crate::validate::rules::question::{extension, own};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_rds_dbinstance/backupretentionperiod")
            .at(&["Resources/AWS::RDS::DBInstance/Properties"]),
        own("retention_of_backups").at(&[
            "Resources/AWS::DocDB::DBCluster/Properties",
            "Resources/AWS::RDS::DBCluster/Properties",
        ]),
        own("retention_of_canary").at(&["Resources/AWS::Synthetics::Canary/Properties"]),
        own("retention_of_messages").at(&["Resources/AWS::SQS::Queue/Properties"]),
        own("retention_of_snapshots").at(&["Resources/AWS::Redshift::Cluster/Properties"]),
        own("retention_of_stream").at(&["Resources/AWS::Kinesis::Stream/Properties"]),
    ],
};

const PAGE: &str = r#"# I3013: data that a service deletes after a time has a time that was chosen

## What it checks

Queues, streams, canaries and databases delete messages, records, results and backups after a time. The property that
says how long should be given: `MessageRetentionPeriod` of a queue, `RetentionPeriodHours` of a stream,
`BackupRetentionPeriod` of a database and so on.

## Why it matters

Without a word of the template the default of the service holds, which may be a day. What was not read by then is
lost.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
      MessageRetentionPeriod: 1209600
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;
