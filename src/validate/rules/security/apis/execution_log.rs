use super::is_web_socket;
use crate::validate::engine::{Issue, Scope, Seen, look, values_of};
use crate::validate::rules::security::property::unless;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(super::REST_STAGES, check_rest),
        at(
            &["Resources/AWS::ApiGatewayV2::Stage/Properties"],
            check_web_socket,
        ),
    ],
};

const PAGE: &str = r#"# S0602: a stage logs how it handled requests

## What it checks

The `MethodSettings` of a REST stage set a `LoggingLevel` of `ERROR` or `INFO`, and so do the `DefaultRouteSettings` of a stage whose API is for WebSockets. HTTP APIs have no execution log.

## Why it matters

The execution log tells what authorizers, validation and integrations made of a request. Without it errors that an attacker provokes look
like any other `500`, and nobody sees which part failed.

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
      MethodSettings:
        - { ResourcePath: "/*", HttpMethod: "*", LoggingLevel: ERROR }
```

## References

- [Set up CloudWatch logging for REST APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html)
- AWS Security Hub control APIGateway.1
"#;

const MESSAGE: &str = "this stage does not log how it handles requests";

fn is_logging(level: &Node) -> bool {
    matches!(level.as_str(), Some("ERROR" | "INFO"))
}

fn check_rest(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let help = "set `LoggingLevel` for `/*` and `*` in `MethodSettings`";
    look(
        scope,
        properties,
        &["MethodSettings"],
        &mut |scope, seen| {
            let mut is_logged = false;
            match seen {
                Seen::Missing => {}
                Seen::Open(_) => is_logged = true,
                // One entry for all methods is enough; others set something else.
                Seen::Is(settings) => look(
                    scope,
                    settings,
                    &["*", "LoggingLevel"],
                    &mut |scope, seen| {
                        is_logged |= match seen {
                            Seen::Missing => false,
                            seen => values_of(scope, seen)
                                .is_none_or(|levels| levels.iter().any(is_logging)),
                        };
                    },
                ),
            }
            if !is_logged {
                out.push(Issue::new(scope.path(), MESSAGE).help(help));
            }
        },
    );
}

fn check_web_socket(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if !is_web_socket(scope, properties) {
        return;
    }
    let path = ["DefaultRouteSettings", "LoggingLevel"];
    unless(scope, properties, &path, is_logging, &mut |scope, _| {
        let help = "set `LoggingLevel` in `DefaultRouteSettings`";
        out.push(Issue::new(scope.path(), MESSAGE).help(help));
    });
}
