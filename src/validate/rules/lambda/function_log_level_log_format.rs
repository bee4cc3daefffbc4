use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_lambda_function/loglevel_logformat").at(&[
        "Resources/AWS::Lambda::Function/Properties",
        "Resources/AWS::Serverless::Function/Properties",
    ])],
};

const PAGE: &str = r#"# E3696: the levels of system logs can be set for the log format `JSON` only

## What it checks

A function with `LoggingConfig.LogFormat: Text` has no `SystemLogLevel`.

## Why it matters

Lambda can choose among its own log lines by level only where they are written as JSON. With text the level is refused, and the deployment
fails.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      LoggingConfig:
        LogFormat: Text
        SystemLogLevel: WARN
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      LoggingConfig:
        LogFormat: JSON
        SystemLogLevel: WARN
```

## References

- [Configuring advanced logging controls for Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html)
- [AWS::Lambda::Function](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html)
"#;
