use super::FUNCTIONS;
use crate::facts::Fact;
use crate::validate::Date;
use crate::validate::engine::{Issue, Scope, look, values_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(FUNCTIONS, check)],
};

const PAGE: &str = r#"# S0401: a function runs on a runtime that still gets patches

## What it checks

The `Runtime` of a function is not one that Lambda has deprecated on the day of the run. A parameter counts with its default and allowed values: one of them
must still be supported.

## Why it matters

From its deprecation on nobody patches a runtime: holes that are found in the language or in its libraries stay open, and AWS gives no
support. Months later functions with it can no longer be created, then no longer changed, not even to close a hole.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.8
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
```

## References

- [Lambda runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html)
- AWS Security Hub control Lambda.2
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["Runtime"], &mut |scope, seen| {
        let runtimes = values_of(scope, seen).unwrap_or_default();
        let mut ended = Vec::new();
        for runtime in runtimes.iter().filter_map(Node::as_str) {
            match end_of(scope, runtime) {
                Some((end, successor)) => ended.push((runtime, end, successor)),
                None => return,
            }
        }
        let Some((runtime, end, successor)) = ended.into_iter().next() else {
            return;
        };
        let message = format!("the runtime `{runtime}` gets no patches since {end}");
        let mut issue = Issue::new(scope.path(), message);
        issue.help = successor.map(|successor| format!("use `{successor}`"));
        out.push(issue);
    });
}

/// The day on which a runtime was deprecated, when it has come, and what follows it.
fn end_of<'a>(scope: &Scope<'a>, runtime: &str) -> Option<(Date, Option<&'a str>)> {
    let runtime = scope.engine.facts.part("runtimes")?.get(runtime)?;
    let end: Date = runtime.get("deprecated")?.as_str()?.parse().ok()?;
    let successor = runtime.get("successor").and_then(Fact::as_str);
    (end <= scope.engine.today()?).then_some((end, successor))
}
