use crate::validate::rules::Rule;
use crate::validate::rules::question::other;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[other("metadata/configuration").every().at(&["Metadata"])],
};

const PAGE: &str = r#"# E4002: the section `Metadata` is a mapping in which every key has a value

## What it checks

`Metadata` is a mapping, and nothing in it is null: values are text, whole numbers, truth, lists and mappings.

## Why it matters

CloudFormation refuses a template with a null value, wherever it stands. A key of which the value was forgotten is null.

## Fails

```yaml
Metadata:
  Owner:
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## Passes

```yaml
Metadata:
  Owner: orders-team
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## References

- [Metadata](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html)
"#;
