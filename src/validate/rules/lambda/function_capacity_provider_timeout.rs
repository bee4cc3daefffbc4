use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_lambda_function/capacity_provider_timeout")
        .at(&["Resources/AWS::Lambda::Function/Properties"])],
};

const PAGE: &str = r#"# E3717: a function without a capacity provider runs for 15 minutes at most

## What it checks

A function without `CapacityProviderConfig` has a `Timeout` of 900 seconds at most.

## Why it matters

Functions run for 15 minutes at most, unless they run on instances of a capacity provider. Lambda refuses a longer timeout, and the
deployment fails.

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
      Timeout: 1800
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
      Timeout: 900
```

## References

- [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html)
- [AWS::Lambda::Function](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html)
"#;
