use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

/// The categories of actions that may stand behind the first stage.
const BEHIND_SOURCES: [&str; 6] = ["Approval", "Build", "Compute", "Deploy", "Invoke", "Test"];

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::CodePipeline::Pipeline/Properties/Stages/*/Actions/*/ActionTypeId/Category",
        ],
        check,
    )],
};

const PAGE: &str = r#"# E3700: the first stage of a pipeline has the sources, and no other stage has any

## What it checks

The actions of the first stage have the category `Source`, and those of the other stages have another.

## Why it matters

A pipeline starts when a source changes, and hands its files on. CodePipeline refuses any other order, and the deployment fails.

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
      - Name: Approval
        Actions:
        - Name: Approve
          ActionTypeId:
            Owner: AWS
            Category: Approval
            Provider: Manual
            Version: "1"
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
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(category) = node.as_str() else {
        return;
    };
    let path = scope.path();
    let message = match is_in_first_stage(&path) {
        Some(true) if category != "Source" => {
            format!("the first stage has actions of the category `Source` only, not `{category}`")
        }
        Some(false) if category == "Source" => {
            "actions of the category `Source` stand in the first stage only".to_owned()
        }
        Some(false) if !BEHIND_SOURCES.contains(&category) => {
            format!("`{category}` is not a category of actions")
        }
        _ => return,
    };
    out.push(Issue::new(path, message));
}

/// Whether a path leads into the first stage; unknown where conditions decide whether there are stages before.
fn is_in_first_stage(path: &[Segment]) -> Option<bool> {
    let mut rest = path
        .iter()
        .skip_while(|segment| !segment.is("Stages"))
        .skip(1)
        .peekable();
    while let Some(segment) = rest.next() {
        match segment {
            Segment::Index(index) => {
                let is_conditional = rest.peek().is_some_and(|next| next.is("Fn::If"));
                return (!is_conditional).then_some(*index == 0);
            }
            // A branch of `Fn::If`, and not a stage, is what the next number tells.
            Segment::Key(key) if key.as_ref() == "Fn::If" => {
                rest.next();
            }
            Segment::Key(_) => {}
        }
    }
    None
}
