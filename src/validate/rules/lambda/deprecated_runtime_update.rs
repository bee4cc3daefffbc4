use super::lifecycle::{self, PLACES, Stage};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(PLACES, check)],
};

const PAGE: &str = r#"# E2533: no function can be changed whose runtime Lambda has closed

## What it checks

The `Runtime` of a function is not one with which Lambda neither creates nor changes functions any more. The day that counts is that of the
run.

## Why it matters

Functions that are there still run, but every deployment that touches one fails, even if it only changes a variable.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs12.x
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
```

## References

- [Lambda runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    lifecycle::check(scope, Stage::NotUpdated, node, out);
}
