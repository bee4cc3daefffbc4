use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Schema, Scope, each_along, listed};
use crate::validate::rules::own_schema::own;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::CodePipeline::Pipeline/Properties/Stages/*/Actions/*"],
        check,
    )],
};

const PAGE: &str = r#"# E3703: the configuration of an action names one of its input artifacts, and a role by its ARN

## What it checks

The `TemplatePath` of an action begins with the name of one of its `InputArtifacts`, as in `Package::template.yaml`. Its `RoleArn` is the ARN
of a role.

## Why it matters

The artifact that holds the template must be handed to the action. Nothing of the configuration is checked when the pipeline is created, so
only its first run fails.

## Fails

```yaml
Resources:
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/pipeline
      ArtifactStore:
        Type: S3
        Location: artifacts
      Stages:
      - Name: Source
        Actions:
        - Name: Checkout
          ActionTypeId:
            Owner: AWS
            Category: Source
            Provider: CodeCommit
            Version: "1"
          OutputArtifacts:
          - Name: Code
          Configuration:
            RepositoryName: orders
            BranchName: main
      - Name: Build
        Actions:
        - Name: Compile
          ActionTypeId:
            Owner: AWS
            Category: Build
            Provider: CodeBuild
            Version: "1"
          InputArtifacts:
          - Name: Code
          OutputArtifacts:
          - Name: Package
          Configuration:
            ProjectName: orders
      - Name: Deploy
        Actions:
        - Name: Stack
          ActionTypeId:
            Owner: AWS
            Category: Deploy
            Provider: CloudFormation
            Version: "1"
          InputArtifacts:
          - Name: Package
          Configuration:
            ActionMode: CREATE_UPDATE
            StackName: orders
            RoleArn: arn:aws:iam::123456789012:role/deploy
            TemplatePath: Code::template.yaml
```

## Passes

```yaml
Resources:
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/pipeline
      ArtifactStore:
        Type: S3
        Location: artifacts
      Stages:
      - Name: Source
        Actions:
        - Name: Checkout
          ActionTypeId:
            Owner: AWS
            Category: Source
            Provider: CodeCommit
            Version: "1"
          OutputArtifacts:
          - Name: Code
          Configuration:
            RepositoryName: orders
            BranchName: main
      - Name: Build
        Actions:
        - Name: Compile
          ActionTypeId:
            Owner: AWS
            Category: Build
            Provider: CodeBuild
            Version: "1"
          InputArtifacts:
          - Name: Code
          OutputArtifacts:
          - Name: Package
          Configuration:
            ProjectName: orders
      - Name: Deploy
        Actions:
        - Name: Stack
          ActionTypeId:
            Owner: AWS
            Category: Deploy
            Provider: CloudFormation
            Version: "1"
          InputArtifacts:
          - Name: Package
          Configuration:
            ActionMode: CREATE_UPDATE
            StackName: orders
            RoleArn: arn:aws:iam::123456789012:role/deploy
            TemplatePath: Package::template.yaml
```

## References

- [AWS CloudFormation deploy action reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    each_along(
        scope,
        node,
        &["Configuration", "TemplatePath"],
        &mut |scope, path| {
            if let Some(path) = path.and_then(Node::as_str)
                && let Some(names) = others(scope, node, path)
            {
                let artifact = path.split("::").next().unwrap_or_default();
                let names = listed(names.iter().map(String::as_str));
                let names = if names.is_empty() {
                    "none".to_owned()
                } else {
                    names
                };
                let message = format!(
                    "`{artifact}` is not an input artifact of this action; there is {names}"
                );
                out.push(Issue::new(scope.path(), message));
            }
            true
        },
    );
    each_along(
        scope,
        node,
        &["Configuration", "RoleArn"],
        &mut |scope, role| {
            if let Some(role) = role {
                check_role(scope, role, out);
            }
            true
        },
    );
}

/// The names of the input artifacts, where a path certainly leads into none of them.
fn others(scope: &Scope<'_>, action: &Node, path: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let is_other = each_along(
        scope,
        action,
        &["InputArtifacts", "*", "Name"],
        &mut |_, name| {
            let Some(name) = name else { return true };
            match name.as_str() {
                Some(name)
                    if path
                        .strip_prefix(name)
                        .is_none_or(|rest| !rest.starts_with("::")) =>
                {
                    names.push(name.to_owned());
                    true
                }
                _ => false,
            }
        },
    );
    is_other.then_some(names)
}

fn check_role(scope: &Scope<'_>, role: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = own("iam_role_arn") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = scope.with(|scope| scope.root = schema);
    let mut issues = Vec::new();
    scope.check(role, Schema::whole(schema), &mut issues);
    issues.retain(|issue| !issue.unknown);
    for mut issue in issues {
        issue.code = Some(Code::new("E3703"));
        issue.path = scope.path();
        out.push(issue);
    }
}
