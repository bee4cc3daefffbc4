use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::property::wherever;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(&["Resources/AWS::Lambda::Url/Properties"], check_url),
        at(
            &["Resources/AWS::Serverless::Function/Properties"],
            check_function,
        ),
    ],
};

const PAGE: &str = r#"# S0407: the URL of a function asks who calls

## What it checks

The `AuthType` of a function URL is not `NONE`: of an `AWS::Lambda::Url`, and in the `FunctionUrlConfig` of a serverless function. A URL that is public on purpose is
approved by ignoring this rule in the metadata of the resource.

## Why it matters

With `NONE` everyone on the internet can call the function, as often as they like and at one's own cost. Nothing stands before it: no
throttling by caller, no firewall, no check of the request.

## Fails

```yaml
Resources:
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders
      AuthType: NONE
```

## Passes

```yaml
Resources:
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders
      AuthType: AWS_IAM
```

## References

- [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html)
"#;

fn check_url(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(scope, properties, &["AuthType"], out);
}

fn check_function(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    check(scope, properties, &["FunctionUrlConfig", "AuthType"], out);
}

fn check(scope: &Scope<'_>, properties: &Node, path: &[&str], out: &mut Vec<Issue>) {
    let is_public = |kind: &Node| kind.as_str() == Some("NONE");
    wherever(scope, properties, path, is_public, &mut |scope, _| {
        let message = "everyone on the internet can call this function";
        out.push(Issue::new(scope.path(), message).help("use `AWS_IAM`"));
    });
}
