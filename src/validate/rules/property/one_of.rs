use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3018: a value fits exactly one of the alternatives that the schema offers

## What it checks

The schema offers several forms for a value, of which exactly one must fit: often one property or another that names
the same thing.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit. Where two forms fit at once the service does not know which is meant.

## Fails

```yaml
Resources:
  Default:
    Type: AWS::CloudFormation::ResourceDefaultVersion
    Properties:
      TypeName: Shop::Orders::Queue
```

## Passes

```yaml
Resources:
  Default:
    Type: AWS::CloudFormation::ResourceDefaultVersion
    Properties:
      TypeName: Shop::Orders::Queue
      VersionId: "00000001"
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
