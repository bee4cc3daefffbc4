use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_lambda_function/awslayer")
        .at(&["Resources/AWS::Lambda::Function/Properties/Layers/*"])],
};

const PAGE: &str = r#"# W3702: layers of the account `awslayer` are not offered to everyone

## What it checks

No layer of a function is one of the account `awslayer`, such as `arn:aws:lambda:::awslayer:AmazonLinux1703`.

## Why it matters

These layers existed for a change of the operating system years ago. Most accounts may not use them, and then the deployment
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
      Layers:
      - arn:aws:lambda:::awslayer:AmazonLinux2
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
      Layers:
      - arn:aws:lambda:us-east-1:123456789012:layer:tools:1
```

## References

- [Managing Lambda dependencies with layers](https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html)
"#;
