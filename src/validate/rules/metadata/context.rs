use super::primary::{CONTEXT, context_of, names, primary_resources};
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, text_of};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# I4010: the template and its main resources say why they are as they are

## What it checks

Every resource that a person chose has `com.aws.cloudformation.Context` in its `Metadata`; with two or more that lack it, the
template needs one, too. Small resources such as log groups and resource policies, modules, and everything in templates of
the Cloud Development Kit need none. All resources that lack it are named at the first of them.

## Why it matters

A template shows what is built and not why. People and programs that change it later have only this key to learn which
choices were made on purpose.

## Settings

- `additional_incidental_patterns`: patterns of further logical ids that need no context, with commas between them, default none
- `additional_low_value_types`: further types that need no context, with commas between them, default none

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Metadata:
      com.aws.cloudformation.Context:
        why: tells billing and shipping of each order; a topic, as more will listen
```

## References

- [Metadata attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html)
"#;

/// Types that stand beside others: nobody asks why they exist.
const LOW_VALUE: [&str; 7] = [
    "AWS::IAM::Policy",
    "AWS::Lambda::Permission",
    "AWS::Logs::LogGroup",
    "AWS::Logs::LogStream",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
];

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let setting = "additional_low_value_types";
    let further = scope.engine.selection.setting("I4010", setting);
    let further = further.as_deref().map_or(Vec::new(), names);
    let mut missing = primary_resources(scope, "I4010", template).unwrap_or_default();
    missing.retain(|(_, resource)| {
        let kind = resource.get("Type").and_then(Node::as_str);
        let needs_none = kind.is_some_and(|kind| {
            LOW_VALUE.contains(&kind) || further.contains(&kind) || kind.ends_with("::MODULE")
        });
        !needs_none && context_of(resource).is_none() && !is_silent(resource)
    });
    let metadata = template.get("Metadata");
    let has_context = metadata.is_some_and(|metadata| metadata.get(CONTEXT).is_some());
    if missing.len() > 1 && !has_context {
        out.push(
            Issue::new(
                vec![Segment::Key("Metadata".into())],
                "the template does not say what it builds",
            )
            .help(format!("put `{CONTEXT}` with `arch` into `Metadata`")),
        );
    }
    let Some((first, _)) = missing.first() else {
        return;
    };
    let listed: Vec<String> = missing
        .iter()
        .map(|(id, resource)| {
            let kind = resource.get("Type").and_then(text_of);
            format!("`{id}` ({})", kind.unwrap_or_default())
        })
        .collect();
    let path = ["Resources", first].map(|key| Segment::Key(key.into()));
    out.push(
        Issue::new(
            path.to_vec(),
            format!("nothing says why these are there: {}", listed.join(", ")),
        )
        .help(format!("put `{CONTEXT}` with `why` into their `Metadata`")),
    );
}

/// Whether the resource itself asks to be left out: it must not stand in the list of the others either.
fn is_silent(resource: &Node) -> bool {
    let config = resource
        .get("Metadata")
        .and_then(|metadata| metadata.get("cfn-lint")?.get("config"));
    let ignored = config
        .and_then(|config| config.get("ignore_checks"))
        .and_then(Node::as_list);
    let mut codes = ignored.into_iter().flatten().filter_map(Node::as_str);
    codes.any(|code| code == "I4010")
}
