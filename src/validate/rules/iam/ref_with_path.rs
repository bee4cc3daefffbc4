//! E3050: properties that find a role by its name take no `Ref` of a role that has a path.

use super::{Steps, each_one};
use crate::validate::Segment;
use crate::validate::engine::{Function, Issue, Scope, function_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::CodeBuild::Project/Properties"], check)],
};

const PAGE: &str = r#"# E3050: a role with a path is named by its ARN

## What it checks

The `ServiceRole` of a build project is no `Ref` of a role of the template that has a `Path` other than `/`.

## Why it matters

`Ref` gives the name of the role without its path. CodeBuild looks for a role of this name at the path `/` and does not
find it. `Fn::GetAtt` of `Arn` gives the whole ARN, path and all.

## Fails

```yaml
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Path: /builds/
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: codebuild.amazonaws.com
            Action: sts:AssumeRole
  Project:
    Type: AWS::CodeBuild::Project
    Properties:
      Artifacts:
        Type: NO_ARTIFACTS
      Environment:
        ComputeType: BUILD_GENERAL1_SMALL
        Image: aws/codebuild/standard:7.0
        Type: LINUX_CONTAINER
      Source:
        Type: NO_SOURCE
        BuildSpec: build.yaml
      ServiceRole: !Ref Role
```

## Passes

```yaml
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Path: /builds/
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: codebuild.amazonaws.com
            Action: sts:AssumeRole
  Project:
    Type: AWS::CodeBuild::Project
    Properties:
      Artifacts:
        Type: NO_ARTIFACTS
      Environment:
        ComputeType: BUILD_GENERAL1_SMALL
        Image: aws/codebuild/standard:7.0
        Type: LINUX_CONTAINER
      Source:
        Type: NO_SOURCE
        BuildSpec: build.yaml
      ServiceRole: !GetAtt Role.Arn
```

## References

- [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html)
- [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let Some(role) = properties.get("ServiceRole") else {
        return;
    };
    each_one(role, &mut Steps::new(), &mut |role, steps| {
        let Some((Function::Ref, name)) = function_of(role) else {
            return;
        };
        let Some(name) = name.as_str() else { return };
        let resource = scope
            .engine
            .model
            .resources
            .get(name)
            .and_then(|resource| resource.node);
        let path = resource.and_then(|node| node.get("Properties")?.get("Path"));
        let Some(role_path) = path.filter(|path| path.as_str() != Some("/")) else {
            return;
        };
        let mut path = scope.path_to("ServiceRole");
        path.extend(steps.iter().cloned());
        path.push(Segment::Key("Ref".into()));
        let shown = role_path.as_str().map_or_else(
            || "a path of its own".to_owned(),
            |text| format!("the path `{text}`"),
        );
        let message = format!(
            "`Ref` gives the name of the role `{name}`, and a role with {shown} is not found by its name"
        );
        out.push(Issue::new(path, message).help(format!("write `Fn::GetAtt` of `{name}.Arn`")));
    });
}
