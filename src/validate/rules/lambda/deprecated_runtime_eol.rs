use super::lifecycle::{self, PLACES, Stage};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(PLACES, check)],
};

const PAGE: &str = r#"# W2531: a runtime that Lambda has deprecated should be left behind

## What it checks

The `Runtime` of a function is not one that Lambda has deprecated, as long as functions with it can still be created. The day that counts
is that of the run.

## Why it matters

A deprecated runtime gets no more patches and no support. Some months later no function can be created with it, and then none changed, so
that a deployment fails that always succeeded.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.10
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
      Runtime: python3.14
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
    lifecycle::check(scope, Stage::Deprecated, node, out);
}
