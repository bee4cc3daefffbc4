use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3030: a value is one of those that the schema lists

## What it checks

Where the schema of a type lists the values of a property, the value must be one of them.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit. A value that is new to the service may be newer than the facts that are at hand.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 10
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 14
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
