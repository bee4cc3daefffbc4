use super::lifecycle::{self, PLACES, Stage};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(PLACES, check)],
};

const PAGE: &str = r#"# E2531: no function can be created with a runtime that Lambda has closed to new ones

## What it checks

The `Runtime` of a function is not one with which Lambda creates no functions any more, as long as functions that are there can still be
changed. The day that counts is that of the run.

## Why it matters

The next deployment into a new account or region fails, and so does one that has to replace the function. Functions that are there can be
changed for some weeks yet, which is the time to move on.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: go1.x
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
      Runtime: provided.al2023
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
    lifecycle::check(scope, Stage::NotCreated, node, out);
}
