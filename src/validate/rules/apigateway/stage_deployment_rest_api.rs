use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_apigateway_stage/stage_deployment_rest_api")
        .at(&["Resources/AWS::ApiGateway::Stage/Properties"])],
};

const PAGE: &str = r#"# E3698: a stage serves a deployment of its own API

## What it checks

A stage and the deployment that it names by `DeploymentId`, where both are resources of the same template, must have
the same `RestApiId`.

## Why it matters

A deployment is a copy of one API at one moment. Amazon API Gateway does not find it in another API and refuses the
stage.

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
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId:
        Ref: Orders
      DeploymentId:
        Ref: Deployment
      StageName: live
  Deployment:
    Type: AWS::ApiGateway::Deployment
    Properties:
      RestApiId:
        Ref: Other
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
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId:
        Ref: Orders
      DeploymentId:
        Ref: Deployment
      StageName: live
  Deployment:
    Type: AWS::ApiGateway::Deployment
    Properties:
      RestApiId:
        Ref: Orders
```

## References

- [AWS::ApiGateway::Stage](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-stage.html)
- [AWS::ApiGateway::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-deployment.html)
"#;
