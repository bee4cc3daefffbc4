use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3032: a list has as many items as it may have

## What it checks

The schema of a type bounds how many items a list has. Conditions are decided first, so that items that are taken away
do not count.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: Customer
          AttributeType: S
      KeySchema: []
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: Customer
          AttributeType: S
      KeySchema:
        - AttributeName: Customer
          KeyType: HASH
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
