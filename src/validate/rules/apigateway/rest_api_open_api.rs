use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_apigateway_restapi/openapi_properties")
        .at(&["Resources/AWS::ApiGateway::RestApi/Properties"])],
};

const PAGE: &str = r#"# E3660: an API that is not imported from a document must be given a name

## What it checks

An API without `Body` and without `BodyS3Location` must have `Name`.

## Why it matters

An API gets its name from the document that it is imported from. Without a document there is no other name, and Amazon
API Gateway refuses the API.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Description: orders
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
```

## References

- [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html)
"#;
