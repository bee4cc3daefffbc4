use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_sns_subscription/subscription_endpoint_protocol")
            .at(&["Resources/AWS::SNS::Subscription/Properties"]),
    ],
};

const PAGE: &str = r#"# W3694: the endpoint of a subscription is of the kind that its protocol delivers to

## What it checks

A subscription of the protocol `sqs` has the ARN of a queue as its `Endpoint`, one of the protocol `lambda` that of a function.

## Why it matters

SNS delivers by the protocol and does not look what the endpoint is. A subscription that mixes them is refused, or no message ever
arrives.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: arn:aws:sns:us-east-1:123456789012:topic
      Protocol: sqs
      Endpoint:
        Fn::GetAtt:
        - Worker
        - Arn
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
  Subject:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: arn:aws:sns:us-east-1:123456789012:topic
      Protocol: lambda
      Endpoint:
        Fn::GetAtt:
        - Worker
        - Arn
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

- [Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)
"#;
