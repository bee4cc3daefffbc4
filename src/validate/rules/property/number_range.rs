use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3034: a number is in the range that it may have

## What it checks

The schema of a type bounds a number from below and above. What parameters can give is looked at, too: their defaults,
allowed values and bounds.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 50000
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 43200
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
