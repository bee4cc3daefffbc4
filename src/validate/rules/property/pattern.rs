use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3031: a text matches the pattern of the schema

## What it checks

Where the schema of a type gives a regular expression for a text, the text must match it. Texts with dynamic
references are left out: nobody knows them before the deployment.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: orders of the shop
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /shop/orders
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
