use crate::diagnostic::Code;
use crate::validate::engine::{Issue, shown};
use crate::validate::rules::Rule;
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E0000: the text is one YAML or JSON document, and that is a mapping

## What it checks

The text is read as YAML or JSON. It is told where it breaks off, where a key is written twice in one mapping (at every place),
where a key is empty, null or no scalar, where an alias names nothing, and where a second document begins. What is read must
be a mapping.

## Why it matters

CloudFormation refuses a text that it cannot read. Of a key that is written twice some readers take the first value and some
the last, so that what is deployed is not what was meant.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  Orders:
    Type: AWS::SQS::Queue
```

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Properties: {DisplayName: Orders
```

```yaml
- AWS::SNS::Topic
```

```json
{
  "Resources": {
    "Orders": { "Type": "AWS::SNS::Topic" }
    "Shipments": { "Type": "AWS::SNS::Topic" }
  }
}
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  Shipments:
    Type: AWS::SNS::Topic
```

```json
{
  "Resources": {
    "Orders": { "Type": "AWS::SNS::Topic" },
    "Shipments": { "Type": "AWS::SNS::Topic" }
  }
}
```

## References

- [CloudFormation template format](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)
"#;

/// What is said of a template that is something else than a mapping.
pub(in crate::validate) fn no_mapping(template: &Node) -> Option<Issue> {
    if matches!(template.kind, NodeKind::Map(_) | NodeKind::Invalid(_)) {
        return None;
    }
    let message = format!(
        "{} is {}, and a template is a mapping",
        shown(template),
        template.kind_name()
    );
    Some(Issue::new(Vec::new(), message).of(Code::SYNTAX))
}
