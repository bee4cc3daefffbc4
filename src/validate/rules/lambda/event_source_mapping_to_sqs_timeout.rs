use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_lambda_eventsourcemapping/event_source_sqs_timeout")
            .every()
            .at(&["Resources/AWS::Lambda::EventSourceMapping/Properties"]),
    ],
};

const PAGE: &str = r#"# E3505: a message would be seen again while the function still works on it

## What it checks

The `VisibilityTimeout` of a queue is not shorter than the `Timeout` of the function that an event source mapping of the same template
lets read it. Where they are not written, 30 and 3 seconds count.

## Why it matters

While a function works on a message, the queue hides it for the time of its visibility timeout. If that ends first, the message is given
out again and is worked on twice. Lambda refuses such a mapping, and AWS recommends six times the timeout of the function.

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
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 10
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      Timeout: 60
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
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 360
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      Timeout: 60
```

## References

- [Creating and configuring an Amazon SQS event source mapping](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html)
- [AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html)
"#;
