use std::rc::Rc;

use indexmap::IndexMap;

use crate::validate::Segment;
use crate::validate::engine::{Assumptions, Issue, Scope, each_along, function_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::CodePipeline::Pipeline/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# E3701: an action takes artifacts that an action before gives, each under a name of its own

## What it checks

The name of each of the `InputArtifacts` of an action is that of an output artifact of an action before. No two output artifacts of a pipeline
have the same name, unless conditions exclude each other.

## Why it matters

Artifacts are handed on by name. CodePipeline refuses a name that nobody gives or that two actions give, and the deployment fails.

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
          - Name: Sources
          OutputArtifacts:
          - Name: Package
          Configuration:
            ProjectName: orders
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
```

## References

- [CodePipeline pipeline structure reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html)
- [OutputArtifact](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_OutputArtifact.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let mut outputs = Outputs::default();
    each_along(
        scope,
        node,
        &["Stages", "*", "Actions", "*"],
        &mut |scope, action| {
            let Some(action) = action else { return true };
            each_along(
                scope,
                action,
                &["InputArtifacts", "*", "Name"],
                &mut |scope, name| {
                    if let Some(name) = name.and_then(Node::as_str)
                        && !outputs.can_be(scope, name)
                    {
                        let message = format!("no action before gives an artifact `{name}`");
                        out.push(Issue::new(scope.path(), message));
                    }
                    true
                },
            );
            each_along(
                scope,
                action,
                &["OutputArtifacts", "*", "Name"],
                &mut |scope, name| {
                    outputs.add(scope, name, out);
                    true
                },
            )
        },
    );
}

/// Where an artifact is given, and what is assumed there.
type Given = (Vec<Segment>, Rc<Assumptions>);

/// The artifacts that actions give.
#[derive(Default)]
struct Outputs {
    named: IndexMap<String, Vec<Given>>,
    /// Whether there is one whose name only the deployment knows.
    is_open: bool,
}

impl Outputs {
    /// Whether a name can be that of an artifact.
    fn can_be(&self, scope: &Scope<'_>, name: &str) -> bool {
        self.is_open || self.found(scope, name).is_some()
    }

    fn found(&self, scope: &Scope<'_>, name: &str) -> Option<&Vec<Segment>> {
        let conditions = &scope.engine.model.conditions;
        let places = self.named.get(name)?;
        places
            .iter()
            .find(|(_, held)| conditions.hold_together(&scope.assumptions, held))
            .map(|(path, _)| path)
    }

    fn add(&mut self, scope: &Scope<'_>, name: Option<&Node>, out: &mut Vec<Issue>) {
        let Some(name) = name else { return };
        if function_of(name).is_some() {
            self.is_open = true;
            return;
        }
        let Some(name) = name.as_str() else { return };
        match self.found(scope, name) {
            Some(first) => {
                let message = format!("`{name}` is the name of another output artifact already");
                out.push(Issue::new(scope.path(), message).related(first.clone(), "the first"));
            }
            None => {
                let places = self.named.entry(name.to_owned()).or_default();
                places.push((scope.path(), Rc::clone(&scope.assumptions)));
            }
        }
    }
}
