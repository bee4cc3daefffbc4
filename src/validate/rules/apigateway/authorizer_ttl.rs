use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_apigateway_authorizer/ttl")
        .at(&["Resources/AWS::ApiGateway::Authorizer/Properties"])],
};

const PAGE: &str = r#"# E3718: an authorizer's answer is kept for an hour at most

## What it checks

An authorizer of the type `TOKEN` or `REQUEST` must have `AuthorizerResultTtlInSeconds` from 0 to 3,600, where it has
one.

## Why it matters

Amazon API Gateway keeps an authorizer's answer for an hour at most and refuses a longer time.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ApiGateway::Authorizer
    Properties:
      Name: users
      Type: TOKEN
      RestApiId: a1
      AuthorizerResultTtlInSeconds: 7200
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ApiGateway::Authorizer
    Properties:
      Name: users
      Type: TOKEN
      RestApiId: a1
      AuthorizerResultTtlInSeconds: 3600
```

## References

- [AWS::ApiGateway::Authorizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-authorizer.html)
"#;
