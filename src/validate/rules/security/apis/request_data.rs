use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_true, wherever};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(super::REST_STAGES, check_rest),
        at(&["Resources/AWS::ApiGatewayV2::Stage/Properties"], check_v2),
    ],
};

const PAGE: &str = r#"# S0604: a stage does not log whole requests

## What it checks

`DataTraceEnabled` is not true, in the `MethodSettings` of a REST stage and in the route settings of other stages.

## Why it matters

A data trace writes every request and response in full into the log: passwords, tokens and personal data. AWS advises against it in
production. Access logs and execution logs without it tell enough.

## Fails

```yaml
Resources:
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: abcdef1234
      DeploymentId: abc123
      StageName: prod
      MethodSettings:
        - { ResourcePath: "/*", HttpMethod: "*", LoggingLevel: INFO, DataTraceEnabled: true }
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
      MethodSettings:
        - { ResourcePath: "/*", HttpMethod: "*", LoggingLevel: INFO, DataTraceEnabled: false }
```

## References

- [Set up CloudWatch logging for REST APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html)
"#;

fn check_rest(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(
        scope,
        properties,
        &["MethodSettings", "*", "DataTraceEnabled"],
        out,
    );
}

fn check_v2(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(
        scope,
        properties,
        &["DefaultRouteSettings", "DataTraceEnabled"],
        out,
    );
    check(
        scope,
        properties,
        &["RouteSettings", "*", "DataTraceEnabled"],
        out,
    );
}

fn check(scope: &Scope<'_>, properties: &Node, path: &[&str], out: &mut Vec<Issue>) {
    wherever(scope, properties, path, is_true, &mut |scope, _| {
        let message = "whole requests are logged, with all secrets that are in them";
        out.push(Issue::new(scope.path(), message).help("leave `DataTraceEnabled` out"));
    });
}
