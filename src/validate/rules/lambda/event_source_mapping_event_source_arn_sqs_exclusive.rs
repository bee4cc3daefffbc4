use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_lambda_eventsourcemapping/eventsourcearn_sqs_exclusive")
            .at(&["Resources/AWS::Lambda::EventSourceMapping/Properties"]),
    ],
};

const PAGE: &str = r#"# E3634: a queue has no position to start from

## What it checks

An event source mapping whose `EventSourceArn` is the ARN of an SQS queue has no `StartingPosition`.

## Why it matters

A queue hands out whatever message is there, and has no place from which it could be read. Lambda refuses the mapping, and the deployment
fails at it.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: f
      EventSourceArn: arn:aws:sqs:us-east-1:123456789012:orders
      StartingPosition: LATEST
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: f
      EventSourceArn: arn:aws:sqs:us-east-1:123456789012:orders
```

## References

- [AWS::Lambda::EventSourceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html)
"#;
