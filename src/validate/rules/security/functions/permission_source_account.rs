use super::permission_source::each_service;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Lambda::Permission/Properties"], check)],
};

const PAGE: &str = r#"# S0406: a permission for S3 names the account of the bucket

## What it checks

A permission whose `Principal` is S3 has a `SourceAccount`.

## Why it matters

The ARN of a bucket has no account in it. When a bucket is deleted, somebody else can create one of the same name in another account, and
its events then call the function. Only `SourceAccount` says whose bucket it must be.

## Fails

```yaml
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      Action: lambda:InvokeFunction
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::orders
```

## Passes

```yaml
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      Action: lambda:InvokeFunction
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::orders
      SourceAccount: !Ref AWS::AccountId
```

## References

- [Processing Amazon S3 event notifications with Lambda](https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html)
- AWS Security Hub control Lambda.1
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_service(scope, properties, &mut |scope, service| {
        if service != "s3" {
            return;
        }
        unless(
            scope,
            properties,
            &["SourceAccount"],
            is_given,
            &mut |scope, _| {
                let message =
                    "a bucket of the same name in another account could call this function";
                let help = "name the account of the bucket in `SourceAccount`";
                out.push(Issue::new(scope.path(), message).help(help));
            },
        );
    });
}
