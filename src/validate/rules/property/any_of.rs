use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3017: a value fits at least one of the alternatives that the schema offers

## What it checks

The schema offers several forms for a value, of which at least one must fit. Where none does, the message says why the
nearest one does not.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit.

## Fails

```yaml
Transform: AWS::Serverless-2016-10-31
Resources:
  Tools:
    Type: AWS::Serverless::LayerVersion
    Properties:
      ContentUri:
        Bucket: shop-code
```

## Passes

```yaml
Transform: AWS::Serverless-2016-10-31
Resources:
  Tools:
    Type: AWS::Serverless::LayerVersion
    Properties:
      ContentUri:
        Bucket: shop-code
        Key: tools.zip
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
