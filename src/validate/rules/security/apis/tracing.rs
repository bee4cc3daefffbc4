use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_true, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(super::REST_STAGES, check)],
};

const PAGE: &str = r#"# S0603: a REST stage traces requests

## What it checks

`TracingEnabled` of a REST stage is true. Other APIs cannot be traced.

## Why it matters

A trace shows the way of one request through the API and everything behind it. It tells quickly which service was slow or was made to
fail, where logs of several services would have to be laid side by side.

## Fails

```yaml
Resources:
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: abcdef1234
      DeploymentId: abc123
      StageName: prod
```

## Passes

```yaml
Resources:
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: abcdef1234
      DeploymentId: abc123
      StageName: prod
      TracingEnabled: true
```

## References

- [Trace user requests to REST APIs using X-Ray in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html)
- AWS Security Hub control APIGateway.3
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    unless(
        scope,
        properties,
        &["TracingEnabled"],
        is_true,
        &mut |scope, _| {
            let message = "requests to this stage are not traced";
            out.push(Issue::new(scope.path(), message).help("set `TracingEnabled` to true"));
        },
    );
}
