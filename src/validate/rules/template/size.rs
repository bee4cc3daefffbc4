use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E1002: a template is not larger than CloudFormation takes it

## What it checks

The text of the template has at most 1,000,000 bytes, as much as CloudFormation takes from a bucket.

## Why it matters

CloudFormation refuses a larger template. Take out descriptions and indentation, or split it into stacks.

## Settings

- `bytes`: how many bytes it may have, default `1000000`; `51200` for templates that are sent with the request

## Fails

```yaml E1002.bytes=100
Resources:
  Orders:
    Type: AWS::SNS::Topic
  Shipments:
    Type: AWS::SNS::Topic
  Returns:
    Type: AWS::SNS::Topic
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  Shipments:
    Type: AWS::SNS::Topic
  Returns:
    Type: AWS::SNS::Topic
```

## References

- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
"#;

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let Some((size, limit)) = size_and_limit(scope) else {
        return;
    };
    if size > limit {
        out.push(Issue::new(
            vec![Segment::Key("Template".into())],
            format!("the template has {size} bytes, and may have {limit}"),
        ));
    }
}

/// How many bytes the template has, and how many it may have.
pub(super) fn size_and_limit(scope: &Scope<'_>) -> Option<(usize, usize)> {
    let written = scope.engine.written?;
    let setting = scope.engine.selection.setting("E1002", "bytes");
    let limit = setting.and_then(|bytes| bytes.parse().ok());
    Some((written.size, limit.unwrap_or(1_000_000)))
}
