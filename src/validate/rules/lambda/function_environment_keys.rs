use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_lambda_function/environment_variable_keys")
        .every()
        .at(&[
            "Resources/AWS::Lambda::Function/Properties/Environment/Variables",
            "Resources/AWS::Serverless::Function/Properties/Environment/Variables",
        ])],
};

const PAGE: &str = r#"# E3663: Lambda sets this environment variable itself

## What it checks

No environment variable of a function has a name that Lambda keeps for itself, such as `AWS_REGION` or `_HANDLER`.

## Why it matters

Lambda sets these variables in every function and does not let anyone else set them: the function is refused, and the deployment
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
      Environment:
        Variables:
          AWS_REGION: us-east-1
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
      Environment:
        Variables:
          TABLE: orders
```

## References

- [Working with Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html)
"#;
