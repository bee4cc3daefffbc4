use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_lambda_function/zipfile_runtime_exists").at(&[
            "Resources/AWS::Lambda::Function/Properties",
            "Resources/AWS::Serverless::Function/Properties",
        ]),
    ],
};

const PAGE: &str = r#"# E3678: code in a template says nothing about the runtime that it is for

## What it checks

A function whose code is written into the template (`Code.ZipFile`) names its `Runtime`.

## Why it matters

The text alone does not tell its language, and CloudFormation cannot name the file that it makes of it. The deployment fails.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::Function
    Properties:
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        ZipFile: x
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
        ZipFile: x
```

## References

- [AWS::Lambda::Function Code](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-code.html)
"#;
