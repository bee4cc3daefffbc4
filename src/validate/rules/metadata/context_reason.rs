use super::primary::{CONTEXT, context_of, primary_resources};
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W4011: the context of a resource says why, or that nobody knows

## What it checks

A resource with `com.aws.cloudformation.Context` in its `Metadata` has a text `why` there, or a `trust` with `conf: low`,
which says that the reason is not known.

## Why it matters

The reason is what the key is for. A context without one looks as if somebody had thought about it and says nothing.

## Settings

- `additional_incidental_patterns`: patterns of further logical ids that are not looked at, with commas between them, default none

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Metadata:
      com.aws.cloudformation.Context:
        mutable: review-required
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Metadata:
      com.aws.cloudformation.Context:
        mutable: review-required
        why: tells billing and shipping of each order
```

## References

- [Metadata attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    for (id, resource) in primary_resources(scope, "W4011", template).unwrap_or_default() {
        let Some(context) = context_of(resource).filter(|context| context.as_map().is_some())
        else {
            continue;
        };
        let why = context.get("why").and_then(Node::as_str);
        let trust = context.get("trust").and_then(|trust| trust.get("conf"));
        let is_unknown = trust.and_then(Node::as_str) == Some("low");
        if is_unknown || why.is_some_and(|why| !why.trim().is_empty()) {
            continue;
        }
        let path = ["Resources", id, "Metadata", CONTEXT].map(|key| Segment::Key(key.into()));
        out.push(
            Issue::new(
                path.to_vec(),
                format!("the context of `{id}` does not say why it is there"),
            )
            .help("write `why`, or `trust` with `conf: low` where nobody knows"),
        );
    }
}
