use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_lambda_eventsourcemapping/eventsourcearn_stream_inclusive")
            .at(&["Resources/AWS::Lambda::EventSourceMapping/Properties"]),
    ],
};

const PAGE: &str = r#"# E3633: a stream is read from a position that must be chosen

## What it checks

An event source mapping whose `EventSourceArn` is the ARN of a Kinesis stream, a DynamoDB stream or a Kafka cluster has a
`StartingPosition`.

## Why it matters

A stream keeps its records, and Lambda must know whether to begin with the oldest or the newest. Without that it refuses the mapping, and
the deployment fails.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: f
      EventSourceArn: arn:aws:kinesis:us-east-1:123456789012:stream/clicks
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: f
      EventSourceArn: arn:aws:kinesis:us-east-1:123456789012:stream/clicks
      StartingPosition: LATEST
```

## References

- [AWS::Lambda::EventSourceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html)
"#;
