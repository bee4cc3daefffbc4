use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_dynamodb_table/billingmode_provisioned_dependent")
            .at(&["Resources/AWS::DynamoDB::Table/Properties"]),
    ],
};

const PAGE: &str = r#"# E3639: a table needs provisioned throughput unless it is paid per request

## What it checks

A table whose `BillingMode` is `PROVISIONED` or is not written has `ProvisionedThroughput`, with at least 1 for reading and for writing.

## Why it matters

DynamoDB must know how much to hold ready. Without the numbers it refuses the table; tables that nobody wants to measure are better paid per
request.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions:
      - AttributeName: id
        AttributeType: S
      KeySchema:
      - AttributeName: id
        KeyType: HASH
      BillingMode: PROVISIONED
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions:
      - AttributeName: id
        AttributeType: S
      KeySchema:
      - AttributeName: id
        KeyType: HASH
      BillingMode: PROVISIONED
      ProvisionedThroughput:
        ReadCapacityUnits: 5
        WriteCapacityUnits: 5
```

## References

- [AWS::DynamoDB::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-table.html)
"#;
