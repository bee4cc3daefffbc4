use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_apigateway_method/method_authorizer_rest_api")
            .at(&["Resources/AWS::ApiGateway::Method/Properties"]),
    ],
};

const PAGE: &str = r#"# E3699: a method uses an authorizer of its own API

## What it checks

A method and the authorizer that it names by `AuthorizerId`, where both are resources of the same template, must have
the same `RestApiId`.

## Why it matters

An authorizer belongs to one API. Amazon API Gateway does not find it in another one and refuses the method.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
  Other:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: other
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId:
        Ref: Orders
      ResourceId:
        Fn::GetAtt:
        - Orders
        - RootResourceId
      HttpMethod: GET
      AuthorizationType: COGNITO_USER_POOLS
      AuthorizerId:
        Ref: Authorizer
  Authorizer:
    Type: AWS::ApiGateway::Authorizer
    Properties:
      Name: users
      Type: COGNITO_USER_POOLS
      RestApiId:
        Ref: Other
      IdentitySource: method.request.header.Authorization
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
  Other:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: other
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId:
        Ref: Orders
      ResourceId:
        Fn::GetAtt:
        - Orders
        - RootResourceId
      HttpMethod: GET
      AuthorizationType: COGNITO_USER_POOLS
      AuthorizerId:
        Ref: Authorizer
  Authorizer:
    Type: AWS::ApiGateway::Authorizer
    Properties:
      Name: users
      Type: COGNITO_USER_POOLS
      RestApiId:
        Ref: Orders
      IdentitySource: method.request.header.Authorization
```

## References

- [AWS::ApiGateway::Method](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html)
- [AWS::ApiGateway::Authorizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-authorizer.html)
"#;
