use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::{is_given, is_true, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::ApiGateway::Method/Properties"],
            check_method,
        ),
        at(
            &["Resources/AWS::ApiGateway::RequestValidator/Properties"],
            check_validator,
        ),
    ],
};

const PAGE: &str = r#"# S0606: a method that takes a body validates its requests

## What it checks

A method of a REST API with `POST`, `PUT` or `PATCH` names a validator in `RequestValidatorId`, and a validator validates the body or the parameters. HTTP APIs cannot validate.

## Why it matters

A request that is malformed is best refused before it reaches any code: it costs nothing then, and cannot find the path that nobody tested. A
validator takes a model or required parameters, and answers with `400` by itself.

## Fails

```yaml
Resources:
  PutOrder:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: abcdef1234
      ResourceId: abc123
      HttpMethod: PUT
      AuthorizationType: AWS_IAM
```

```yaml
Resources:
  Nothing:
    Type: AWS::ApiGateway::RequestValidator
    Properties:
      RestApiId: abcdef1234
      ValidateRequestBody: false
```

## Passes

```yaml
Resources:
  Body:
    Type: AWS::ApiGateway::RequestValidator
    Properties:
      RestApiId: abcdef1234
      ValidateRequestBody: true
  PutOrder:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: abcdef1234
      ResourceId: abc123
      HttpMethod: PUT
      AuthorizationType: AWS_IAM
      RequestValidatorId: !Ref Body
```

## References

- [Request validation for REST APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html)
"#;

fn check_method(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let method = properties.get("HttpMethod").and_then(Node::as_str);
    if !matches!(method, Some("PATCH" | "POST" | "PUT")) {
        return;
    }
    unless(
        scope,
        properties,
        &["RequestValidatorId"],
        is_given,
        &mut |scope, _| {
            let message = "requests go on to the integration without being validated";
            let help = "name a validator in `RequestValidatorId`";
            out.push(Issue::new(scope.path(), message).help(help));
        },
    );
}

fn check_validator(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    unless(
        scope,
        properties,
        &["ValidateRequestBody"],
        is_true,
        &mut |found, _| {
            let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
            let path = ["ValidateRequestParameters"];
            unless(&scope, properties, &path, is_true, &mut |scope, _| {
                let message = "this validator validates neither the body nor the parameters";
                let help = "set `ValidateRequestBody` or `ValidateRequestParameters`";
                out.push(Issue::new(scope.path(), message).help(help));
            });
        },
    );
}
