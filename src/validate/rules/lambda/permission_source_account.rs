use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_lambda_permission/permission_source_account")
        .at(&["Resources/AWS::Lambda::Permission/Properties"])],
};

const PAGE: &str = r#"# W3663: without an account anyone's bucket or topic of that name can call the function

## What it checks

A permission whose `SourceArn` has no account in it, as that of a bucket, has a `SourceAccount`.

## Why it matters

The name of a bucket can be given up and taken by somebody else, who may then call the function. The account in the permission rules that
out. ARNs of most other services hold it already.

## Fails

```yaml
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: f
      Principal: s3.amazonaws.com
      SourceArn:
        Fn::GetAtt:
        - Bucket
        - Arn
  Bucket:
    Type: AWS::S3::Bucket
```

## Passes

```yaml
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: f
      Principal: s3.amazonaws.com
      SourceArn:
        Fn::GetAtt:
        - Bucket
        - Arn
      SourceAccount:
        Ref: AWS::AccountId
  Bucket:
    Type: AWS::S3::Bucket
```

## References

- [AWS::Lambda::Permission](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-permission.html)
"#;
