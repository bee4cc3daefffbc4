use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(super::REST_STAGES, check_rest),
        at(
            &[
                "Resources/AWS::ApiGatewayV2::Stage/Properties",
                "Resources/AWS::Serverless::HttpApi/Properties",
            ],
            check_http,
        ),
    ],
};

const PAGE: &str = r#"# S0601: a stage writes down who calls it

## What it checks

A stage of a REST API has a destination in `AccessLogSetting`, and a stage of an HTTP or WebSocket API one in `AccessLogSettings`. The same is asked of the APIs of the Serverless
Application Model.

## Why it matters

The access log tells which client called what and when, and what it got. Without it an attack leaves no trace but a bill, and nobody can
say afterwards what was read.

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
      AccessLogSetting:
        DestinationArn: arn:aws:logs:us-east-1:123456789012:log-group:api
        Format: $context.requestId $context.identity.sourceIp $context.httpMethod $context.status
```

## References

- [Set up CloudWatch logging for REST APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html)
- AWS Security Hub control APIGateway.9
"#;

fn check_rest(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(scope, properties, "AccessLogSetting", out);
}

fn check_http(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(scope, properties, "AccessLogSettings", out);
}

fn check(scope: &Scope<'_>, properties: &Node, key: &str, out: &mut Vec<Issue>) {
    let path = [key, "DestinationArn"];
    unless(scope, properties, &path, is_given, &mut |scope, _| {
        let help = format!("name a log group in the `DestinationArn` of `{key}`");
        out.push(Issue::new(scope.path(), "this stage writes no access log").help(help));
    });
}
