use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_apigateway_stage/method_settings_resource_path")
            .at(&["Resources/AWS::ApiGateway::Stage/Properties/MethodSettings/*"]),
    ],
};

const PAGE: &str = r#"# E3723: method settings belong to a path that starts with `/`

## What it checks

An entry of a stage's `MethodSettings` that sets something must have a `ResourcePath` that starts with `/`, where it
has one.

## Why it matters

The path is that of a resource of the API, or `/*` for all of them. Amazon API Gateway refuses another one when the
stage is created.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: a1
      StageName: live
      MethodSettings:
      - HttpMethod: GET
        ResourcePath: orders
        CachingEnabled: true
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: a1
      StageName: live
      MethodSettings:
      - HttpMethod: GET
        ResourcePath: /orders
        CachingEnabled: true
```

## References

- [AWS::ApiGateway::Stage MethodSetting](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-methodsetting.html)
"#;
