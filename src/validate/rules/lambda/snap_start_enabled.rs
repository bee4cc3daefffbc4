use super::snap_start_supported::{APPLY_ON, is_offered, is_supported};
use crate::validate::engine::{Issue, Scope, each_scenario_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Lambda::Function/Properties"], check)],
};

const PAGE: &str = r#"# I2530: a function in Java can start faster with SnapStart

## What it checks

A function with a runtime of Java from 11 has `SnapStart`, where all regions of the run offer it.

## Why it matters

Java takes seconds to start, and SnapStart starts from a snapshot instead. For Java it costs nothing; the code must not rely on anything
that has to be different in every instance, such as random numbers drawn at the start.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: java21
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
      Runtime: java21
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      SnapStart:
        ApplyOn: PublishedVersions
  Current:
    Type: AWS::Lambda::Version
    Properties:
      FunctionName:
        Ref: Worker
```

## References

- [Improving startup performance with Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    if !scope.regions().all(is_offered) {
        return;
    }
    each_scenario_of(scope, node, &["Runtime", "SnapStart"], |scope, function| {
        let Some(runtime) = function.get("Runtime").and_then(Node::as_str) else {
            return;
        };
        if function.get("SnapStart").is_none()
            && runtime.starts_with("java")
            && is_supported(runtime)
        {
            let message = format!("a function of `{runtime}` would start faster with SnapStart");
            out.push(
                Issue::new(scope.path_below(&APPLY_ON), message)
                    .help("set `SnapStart.ApplyOn` to `PublishedVersions`, and call the function by a version or an alias"),
            );
        }
    });
}
