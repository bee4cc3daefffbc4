use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_dynamodb_table/billingmode_exclusive")
        .at(&["Resources/AWS::DynamoDB::Table/Properties"])],
};

const PAGE: &str = r#"# E3638: a table that is paid per request has no provisioned throughput

## What it checks

A table with `BillingMode: PAY_PER_REQUEST` has no `ProvisionedThroughput` other than 0.

## Why it matters

Such a table takes what comes and is paid by the request; there is nothing to provision. DynamoDB refuses the numbers, and the deployment
fails.

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
      BillingMode: PAY_PER_REQUEST
      ProvisionedThroughput:
        ReadCapacityUnits: 5
        WriteCapacityUnits: 5
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
      BillingMode: PAY_PER_REQUEST
```

## References

- [AWS::DynamoDB::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-table.html)
"#;
