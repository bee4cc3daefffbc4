use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_apigateway_method/method_authorizer_type")
        .at(&["Resources/AWS::ApiGateway::Method/Properties"])],
};

const PAGE: &str = r#"# E3708: the kind of an authorizer decides which methods it can protect

## What it checks

A method is looked at together with the authorizer that it names by `AuthorizerId`, where that is a resource of the
same template. With the `AuthorizationType` `CUSTOM` the authorizer must be of the type `TOKEN` or `REQUEST`, with
`COGNITO_USER_POOLS` of that type.

## Why it matters

The method says how a caller is known, and the authorizer does it. Amazon API Gateway refuses a method whose
authorizer works in another way.

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
      AuthorizationType: CUSTOM
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
      AuthorizationType: CUSTOM
      AuthorizerId:
        Ref: Authorizer
  Authorizer:
    Type: AWS::ApiGateway::Authorizer
    Properties:
      Name: users
      Type: TOKEN
      RestApiId:
        Ref: Orders
      IdentitySource: method.request.header.Authorization
```

## References

- [AWS::ApiGateway::Method](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html)
- [AWS::ApiGateway::Authorizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-authorizer.html)
"#;
