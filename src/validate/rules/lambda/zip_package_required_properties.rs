use crate::validate::engine::{Issue, Scope, each_scenario_of, listed};
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(&["Resources/AWS::Lambda::Function/Properties"], check),
        at(
            &["Resources/AWS::Serverless::Function/Properties"],
            check_serverless,
        ),
    ],
};

const PAGE: &str = r#"# W2533: a function that is packed as a .zip file has a handler and a runtime

## What it checks

A function whose code is a .zip file (`PackageType: Zip`, or `Code` with `ZipFile` or `S3Key`) has `Handler` and `Runtime`. Serverless
functions are .zip files unless they say that they are images.

## Why it matters

A container image holds both, a .zip file neither. Lambda refuses the function, and the deployment fails.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
```

## References

- [AWS::Lambda::Function](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let names = ["PackageType", "Code", "Handler", "Runtime"];
    each_scenario_of(scope, node, &names, |scope, function| {
        let code = function.get("Code");
        let has = |name: &str| code.and_then(|code| code.get(name)).is_some_and(is_given);
        let place = match function.get("PackageType").and_then(Node::as_str) {
            Some("Zip") => "PackageType",
            _ if has("ZipFile") || has("S3Key") => "Code",
            _ => return,
        };
        tell_missing(scope, function, Some(place), out);
    });
}

/// Functions of the Serverless Application Model are .zip files unless they say something else.
fn check_serverless(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    // Where nothing at all is written, that is what has to be said.
    if node.as_map().is_none_or(Map::is_empty) {
        return;
    }
    let names = [
        "PackageType",
        "CodeUri",
        "InlineCode",
        "ImageUri",
        "Handler",
        "Runtime",
    ];
    each_scenario_of(scope, node, &names, |scope, function| {
        let has = |name: &str| function.get(name).is_some_and(|value| !value.is_null());
        let place = match function.get("PackageType").and_then(Node::as_str) {
            Some("Image") => return,
            Some("Zip") => Some("PackageType"),
            _ if has("ImageUri") => return,
            _ => ["CodeUri", "InlineCode"].into_iter().find(|name| has(name)),
        };
        tell_missing(scope, function, place, out);
    });
}

fn is_given(value: &Node) -> bool {
    !value.is_null() && value.as_str() != Some("")
}

fn tell_missing(scope: &Scope<'_>, function: &Node, place: Option<&str>, out: &mut Vec<Issue>) {
    let missing = ["Handler", "Runtime"];
    let missing = missing
        .into_iter()
        .filter(|name| function.get(name).is_none_or(Node::is_null));
    if missing.clone().next().is_some() {
        let path = place.map_or_else(|| scope.path(), |place| scope.path_to(place));
        let message = format!(
            "a function that is packed as a .zip file lacks {}",
            listed(missing)
        );
        out.push(Issue::new(path, message));
    }
}
