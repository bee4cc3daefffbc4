use super::{is_of_protocol, is_web_socket, look_at_api};
use crate::validate::engine::{Issue, Scope, Seen};
use crate::validate::rules::security::property::unless;
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
            &["Resources/AWS::ApiGatewayV2::Route/Properties"],
            check_route,
        ),
    ],
};

const PAGE: &str = r#"# S0605: a method of an API asks who calls

## What it checks

The `AuthorizationType` of a method of a REST API is given and not `NONE`, and so is that of a route of an HTTP API and of `$connect` of a WebSocket API. Requests with `OPTIONS`, by which browsers
ask beforehand, need none, and neither do REST APIs with a `Policy` of their own. An API key is no authorization.

## Why it matters

A method without authorization is open to everyone on the internet, and what stands behind it must check every caller itself. Often it is
open by oversight: the authorizer was given to the methods beside it.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: abcdef1234
      ResourceId: abc123
      HttpMethod: GET
      AuthorizationType: NONE
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: abcdef1234
      ResourceId: abc123
      HttpMethod: GET
      AuthorizationType: AWS_IAM
```

## References

- [Control and manage access to REST APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html)
- AWS Security Hub control APIGateway.8
"#;

fn check_method(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let method = properties.get("HttpMethod").and_then(Node::as_str);
    if method.is_none_or(|method| method.eq_ignore_ascii_case("OPTIONS")) {
        return;
    }
    each_open(scope, properties, &mut |found| {
        let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
        let (mut is_seen, mut is_without) = (false, false);
        let place = ("RestApiId", ["Properties", "Policy"].as_slice());
        look_at_api(&scope, properties, place, &mut |seen| {
            is_seen = true;
            is_without |= matches!(seen, Seen::Missing);
        });
        if is_without || !is_seen {
            out.push(open(found, "this method"));
        }
    });
}

fn check_route(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let Some(key) = properties.get("RouteKey").and_then(Node::as_str) else {
        return;
    };
    let is_asked = match key {
        "$connect" => true,
        "$default" => is_of_protocol(scope, properties, "HTTP"),
        key if is_web_socket(scope, properties) => key == "$connect",
        key => key.contains(' ') && !key.starts_with("OPTIONS "),
    };
    if is_asked {
        each_open(scope, properties, &mut |scope| {
            out.push(open(scope, "this route"));
        });
    }
}

fn each_open(scope: &Scope<'_>, properties: &Node, then: &mut dyn FnMut(&Scope<'_>)) {
    let is_asked = |kind: &Node| kind.as_str() != Some("NONE");
    let path = ["AuthorizationType"];
    unless(scope, properties, &path, is_asked, &mut |scope, _| {
        then(scope);
    });
}

fn open(scope: &Scope<'_>, what: &str) -> Issue {
    let message = format!("everyone can call {what}");
    let help = "give it an authorizer, or `AWS_IAM` as its `AuthorizationType`";
    Issue::new(scope.path(), message).help(help)
}
