use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ApiGateway::Stage/Properties/MethodSettings/*"],
        check,
    )],
};

const PAGE: &str = r#"# W3705: method settings set something

## What it checks

An entry of a stage's `MethodSettings` must have a setting (caching, logging, metrics or throttling) next to
`HttpMethod` and `ResourcePath`.

## Why it matters

Amazon API Gateway drops an entry that says only for which methods it is. The template shows a setting that the stage
does not have, and every comparison of the two finds a difference.

## Fails

```yaml
Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId:
        Ref: Api
      StageName: live
      MethodSettings:
      - HttpMethod: GET
        ResourcePath: /orders
```

## Passes

```yaml
Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId:
        Ref: Api
      StageName: live
      MethodSettings:
      - HttpMethod: GET
        ResourcePath: /orders
        MetricsEnabled: true
```

## References

- [AWS::ApiGateway::Stage MethodSetting](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-methodsetting.html)
"#;

const SETTINGS: [&str; 8] = [
    "CacheDataEncrypted",
    "CacheTtlInSeconds",
    "CachingEnabled",
    "DataTraceEnabled",
    "LoggingLevel",
    "MetricsEnabled",
    "ThrottlingBurstLimit",
    "ThrottlingRateLimit",
];

fn check(scope: &Scope<'_>, entry: &Node, out: &mut Vec<Issue>) {
    let is_idle = |map: &Map| !map.is_empty() && !SETTINGS.iter().any(|key| map.contains(key));
    if entry.as_map().is_some_and(is_idle) {
        let message = "the method settings set nothing, so they are dropped";
        let help = "add a setting, such as `LoggingLevel` or `MetricsEnabled`";
        out.push(Issue::new(scope.path(), message).help(help));
    }
}
