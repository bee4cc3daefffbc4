use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_lambda_permission/permission_principal")
        .at(&["Resources/AWS::Lambda::Permission/Properties"])],
};

const PAGE: &str = r#"# W3664: each service calls a function under a name of its own

## What it checks

The `Principal` of a permission is the service of the resource that `SourceArn` refers to: `s3.amazonaws.com` for a bucket,
`sns.amazonaws.com` for a topic, `events.amazonaws.com` for a rule.

## Why it matters

A permission counts only where both the service and the resource are right. With the wrong service the deployment succeeds, but the
function is never called, and nothing says why.

## Fails

```yaml
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: f
      Principal: sns.amazonaws.com
      SourceArn:
        Fn::GetAtt:
        - Bucket
        - Arn
      SourceAccount:
        Ref: AWS::AccountId
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
