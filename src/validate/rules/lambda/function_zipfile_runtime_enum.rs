use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_lambda_function/zipfile_runtime_enum").at(&[
        "Resources/AWS::Lambda::Function/Properties",
        "Resources/AWS::Serverless::Function/Properties",
    ])],
};

const PAGE: &str = r#"# E3677: code in a template is for Node.js and Python only

## What it checks

A function whose code is written into the template (`Code.ZipFile`) has a runtime of Node.js or Python.

## Why it matters

The text becomes a file `index.js` or `index.py`. Other languages have to be compiled, so CloudFormation takes no text for them and the
deployment fails.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: java21
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
