use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_lambda_eventsourcemapping/event_source_sqs_fifo_batch_size")
            .at(&["Resources/AWS::Lambda::EventSourceMapping/Properties"]),
    ],
};

const PAGE: &str = r#"# E3705: a FIFO queue gives 10 messages at most at once

## What it checks

An event source mapping that reads a FIFO queue of the same template has a `BatchSize` of 10 at most.

## Why it matters

A FIFO queue keeps its messages in order and gives 10 of them at most at once; only standard queues give up to 10,000. Lambda refuses a
larger batch when the mapping is created.

## Fails

```yaml
Resources:
  Source:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      EventSourceArn:
        Fn::GetAtt:
        - Queue
        - Arn
      FunctionName:
        Ref: Worker
      BatchSize: 100
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: true
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
```

## Passes

```yaml
Resources:
  Source:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      EventSourceArn:
        Fn::GetAtt:
        - Queue
        - Arn
      FunctionName:
        Ref: Worker
      BatchSize: 10
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: true
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
```

## References

- [AWS::Lambda::EventSourceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html)
"#;
