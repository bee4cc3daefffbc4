use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3008: the first items of a list are what is expected at their places

## What it checks

Some lists have an order that counts: the schema says what each of the first items must be. The keys of a table are
such a list: the partition key stands before the sort key.

## Why it matters

The service refuses items that stand at the wrong place.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::GlobalTable
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: Customer
          AttributeType: S
        - AttributeName: Number
          AttributeType: S
      KeySchema:
        - AttributeName: Customer
          KeyType: RANGE
        - AttributeName: Number
          KeyType: HASH
      Replicas:
        - Region: us-east-1
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::DynamoDB::GlobalTable
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: Customer
          AttributeType: S
        - AttributeName: Number
          AttributeType: S
      KeySchema:
        - AttributeName: Customer
          KeyType: HASH
        - AttributeName: Number
          KeyType: RANGE
      Replicas:
        - Region: us-east-1
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;
