use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, Target};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::Lambda::Function/Properties/SnapStart/ApplyOn",
            "Resources/AWS::Serverless::Function/Properties/SnapStart/ApplyOn",
        ],
        check,
    )],
};

const PAGE: &str = r#"# W2530: SnapStart works for published versions of a function only

## What it checks

A function with `SnapStart.ApplyOn: PublishedVersions` has an `AWS::Lambda::Version` in the same template. A serverless function has
`AutoPublishAlias` instead.

## Why it matters

Lambda takes the snapshot when a version is published. Without one the function starts as slowly as before, and nothing says why.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: java21
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      SnapStart:
        ApplyOn: PublishedVersions
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: java21
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      SnapStart:
        ApplyOn: PublishedVersions
  Current:
    Type: AWS::Lambda::Version
    Properties:
      FunctionName:
        Ref: Worker
```

## References

- [Improving startup performance with Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let path = scope.path();
    let [_, Segment::Key(id), ..] = path.as_slice() else {
        return;
    };
    let Some(function) = scope.engine.model.resources.get(id.as_ref()) else {
        return;
    };
    if node.as_str() != Some("PublishedVersions") {
        return;
    }
    let message = match function.kind {
        "AWS::Serverless::Function" if publishes_itself(function.node) => return,
        "AWS::Serverless::Function" => {
            "SnapStart is for published versions, and without `AutoPublishAlias` none is published"
        }
        _ if has_version(scope, id) => return,
        _ => {
            "SnapStart is for published versions, and no `AWS::Lambda::Version` is of this function"
        }
    };
    out.push(Issue::new(path, message));
}

/// Whether the Serverless Application Model makes a version of the function; what a function gives is not known.
fn publishes_itself(function: Option<&Node>) -> bool {
    let properties = function.and_then(|node| node.get("Properties"));
    properties.is_none_or(|properties| {
        properties.as_map().is_none()
            || properties.intrinsic().is_some()
            || properties
                .get("AutoPublishAlias")
                .is_some_and(|alias| !alias.is_null())
    })
}

/// Whether a version of the template refers to the function or waits for it.
fn has_version(scope: &Scope<'_>, function: &str) -> bool {
    let model = &scope.engine.model;
    let is_version = |id: &str| {
        model
            .resources
            .get(id)
            .is_some_and(|resource| resource.kind == "AWS::Lambda::Version")
    };
    let refers = scope.engine.references.iter().any(|reference| {
        let name = match reference.target {
            Target::Name(name) | Target::Attribute(name, _) => name,
            _ => return false,
        };
        name == function && reference.resource().is_some_and(is_version)
    });
    refers
        || model.resources.values().any(|resource| {
            resource.kind == "AWS::Lambda::Version"
                && resource
                    .node
                    .and_then(|node| node.get("DependsOn"))
                    .is_some_and(|waits| {
                        let list = waits.as_list().unwrap_or_default();
                        waits.as_str() == Some(function)
                            || list.iter().any(|id| id.as_str() == Some(function))
                    })
        })
}
