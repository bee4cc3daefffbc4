use std::ops::RangeInclusive;
use std::rc::Rc;

use crate::validate::engine::{Issue, Scope, each_along, each_scenario};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

/// A kind of action: owner, category and provider, and how many artifacts it takes and gives.
struct Kind {
    id: [&'static str; 3],
    takes: RangeInclusive<usize>,
    gives: RangeInclusive<usize>,
}

const fn kind(
    id: [&'static str; 3],
    takes: RangeInclusive<usize>,
    gives: RangeInclusive<usize>,
) -> Kind {
    Kind { id, takes, gives }
}

/// The page "Action types" of the CodePipeline user guide: input and output artifacts of each.
static KINDS: [Kind; 19] = [
    kind(["AWS", "Approval", "Manual"], 0..=0, 0..=0),
    kind(["AWS", "Build", "CodeBuild"], 1..=5, 0..=5),
    kind(["AWS", "Deploy", "CloudFormation"], 0..=10, 0..=1),
    kind(["AWS", "Deploy", "CodeDeploy"], 1..=1, 0..=0),
    kind(["AWS", "Deploy", "ECS"], 1..=1, 0..=0),
    kind(["AWS", "Deploy", "ElasticBeanstalk"], 1..=1, 0..=0),
    kind(["AWS", "Deploy", "OpsWorks"], 1..=1, 0..=0),
    kind(["AWS", "Deploy", "S3"], 1..=1, 0..=0),
    kind(["AWS", "Deploy", "ServiceCatalog"], 1..=1, 0..=0),
    kind(["AWS", "Invoke", "Lambda"], 0..=5, 0..=5),
    kind(["AWS", "Source", "CodeCommit"], 0..=0, 1..=1),
    kind(["AWS", "Source", "ECR"], 0..=0, 1..=1),
    kind(["AWS", "Source", "S3"], 0..=0, 1..=1),
    kind(["AWS", "Test", "CodeBuild"], 1..=5, 0..=5),
    kind(["AWS", "Test", "DeviceFarm"], 1..=1, 0..=0),
    kind(["Custom", "Build", "Jenkins"], 0..=5, 0..=5),
    kind(["Custom", "Test", "Jenkins"], 0..=5, 0..=5),
    kind(["ThirdParty", "Deploy", "AlexaSkillsKit"], 0..=2, 0..=0),
    kind(["ThirdParty", "Source", "GitHub"], 0..=0, 1..=1),
];

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::CodePipeline::Pipeline/Properties/Stages/*/Actions/*"],
        check,
    )],
};

const PAGE: &str = r#"# E3702: an action takes and gives as many artifacts as its type has

## What it checks

An action has as many `InputArtifacts` and `OutputArtifacts` as CodePipeline allows for its owner, category and provider: a source takes none
and gives one, a build takes one to five.

## Why it matters

CodePipeline refuses an action with more or fewer, and the deployment fails.

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

- [Valid input and output artifacts for each action type](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    each_along(scope, node, &["ActionTypeId"], &mut |found, id| {
        if let Some(id) = id {
            each_kind(found, id, &mut Vec::new(), &mut |found, kind| {
                // Artifacts are told from the action, under the conditions that lead to this kind.
                let scope = scope.with(|scope| scope.assumptions = Rc::clone(&found.assumptions));
                check_count(&scope, node, ("InputArtifacts", &kind.takes, kind), out);
                check_count(&scope, node, ("OutputArtifacts", &kind.gives, kind), out);
            });
        }
        true
    });
}

/// Calls `then` with every kind that an id can be, part by part.
fn each_kind(
    scope: &Scope<'_>,
    id: &Node,
    parts: &mut Vec<String>,
    then: &mut dyn FnMut(&Scope<'_>, &Kind),
) {
    let Some(name) = ["Owner", "Category", "Provider"].get(parts.len()) else {
        let found = KINDS.iter().find(|kind| kind.id.iter().eq(parts.iter()));
        found.into_iter().for_each(|kind| then(scope, kind));
        return;
    };
    each_along(scope, id, &[name], &mut |scope, part| {
        if let Some(part) = part.and_then(Node::as_str) {
            parts.push(part.to_owned());
            each_kind(scope, id, parts, then);
            parts.pop();
        }
        true
    });
}

fn check_count(
    scope: &Scope<'_>,
    action: &Node,
    (name, range, kind): (&str, &RangeInclusive<usize>, &Kind),
    out: &mut Vec<Issue>,
) {
    let wanted = match (range.start(), range.end()) {
        (least, most) if least == most => format!("{least}"),
        (least, most) => format!("{least} to {most}"),
    };
    let [owner, category, provider] = kind.id;
    let tell = |count: usize| {
        format!(
            "an action `{category}` of `{owner}` by `{provider}` has {wanted} `{name}`, not {count}"
        )
    };
    each_along(scope, action, &[name], &mut |found, list| {
        match list {
            None if *range.start() > 0 => out.push(Issue::new(scope.path(), tell(0))),
            None => {}
            Some(list) => each_scenario(found, list, |_, list| {
                let count = list.as_list().map(<[Node]>::len);
                if let Some(count) = count.filter(|count| !range.contains(count)) {
                    out.push(Issue::new(scope.path_to(name), tell(count)));
                }
            }),
        }
        true
    });
}
