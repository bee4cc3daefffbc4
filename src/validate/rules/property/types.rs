use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3012: a value is of the type that the schema expects

## What it checks

Texts, numbers, truth values, lists and mappings must stand where the schema expects them. As CloudFormation does,
numbers and truth values are taken as texts, and texts that look like them as numbers and truth values. What a
function gives is checked as far as it is known.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit. Where it converts a value in silence, a deployment works and tools that compare templates see a change.

## Settings

- `strict`: whether numbers, truth values and texts do not stand for each other, default `false`

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: a minute
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
