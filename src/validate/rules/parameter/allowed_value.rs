use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W2030: what a parameter can be is allowed where the parameter is used

## What it checks

A property that takes one of a few values is given a parameter. Each of the `AllowedValues` of the parameter, or without them its `Default`, must be one of those values. It is told at the value of the parameter. W1030 says the same of every kind of limit; this rule speaks where rules are selected and W1030 is not among them.

## Why it matters

A deployment with that value fails when the resource is created, although the parameter allows it.

## Fails

```yaml
Parameters:
  Mode:
    Type: String
    AllowedValues: [PAY_PER_REQUEST, ON_DEMAND]
Resources:
  Orders:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      BillingMode: !Ref Mode
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      Replicas: [{ Region: us-east-1 }]
```

## Passes

```yaml
Parameters:
  Mode:
    Type: String
    AllowedValues: [PAY_PER_REQUEST, PROVISIONED]
Resources:
  Orders:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      BillingMode: !Ref Mode
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      Replicas: [{ Region: us-east-1 }]
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;
