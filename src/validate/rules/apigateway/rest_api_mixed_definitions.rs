use crate::validate::Segment;
use crate::validate::engine::{At, Issue, Scope, listed};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::ApiGateway::RestApi/Properties/Body",
            "Resources/AWS::ApiGateway::RestApi/Properties/BodyS3Location",
        ],
        check,
    )],
};

const PAGE: &str = r#"# W3660: an API is defined by a document or by resources, not by both

## What it checks

An API with `Body` or `BodyS3Location` should not be named by resources that write into its definition: methods,
resources, models, gateway responses, request validators and authorizers.

## Why it matters

Amazon API Gateway imports the document by overwriting the definition. Depending on what is updated when, what the
other resources had written is lost, and the stack no longer describes the API.

## Fails

```yaml
Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
      Body:
        openapi: 3.0.1
        info:
          title: orders
          version: '1'
        paths: {}
  Orders:
    Type: AWS::ApiGateway::Resource
    Properties:
      RestApiId:
        Ref: Api
      ParentId:
        Fn::GetAtt:
        - Api
        - RootResourceId
      PathPart: orders
```

## Passes

```yaml
Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
  Orders:
    Type: AWS::ApiGateway::Resource
    Properties:
      RestApiId:
        Ref: Api
      ParentId:
        Fn::GetAtt:
        - Api
        - RootResourceId
      PathPart: orders
```

## References

- [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html)
"#;

/// The types of resources that write into the definition of an API.
const WRITING: [&str; 6] = [
    "AWS::ApiGateway::Authorizer",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Resource",
];

fn check(scope: &Scope<'_>, _document: &Node, out: &mut Vec<Issue>) {
    let path = scope.path();
    let (Some(Segment::Key(id)), Some(Segment::Key(key))) = (path.get(1), path.get(3)) else {
        return;
    };
    let dependents = scope.engine.dependents(id);
    let writing = dependents
        .iter()
        .filter(|(_, resource)| WRITING.contains(&resource.kind))
        .map(|(id, _)| *id);
    if writing.clone().next().is_none() {
        return;
    }
    let message = format!(
        "`{key}` defines the API, and so do {}",
        listed(writing.clone())
    );
    let mut issue = Issue::new(path.clone(), message);
    let root = scope.with(|scope| scope.step = None);
    for id in writing.take(8) {
        let place = root.path_below(&[At::Key("Resources"), At::Key(id)]);
        issue = issue.related(place, "writes into the definition");
    }
    out.push(issue);
}
