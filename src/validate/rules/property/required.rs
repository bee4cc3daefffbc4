use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3003: a resource has the properties that its type requires

## What it checks

The schema of a type says which properties a resource must have, and which parts these must have. Conditions are
decided first: a property must not be missing in any combination of them that can hold.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit.

## Fails

```yaml
Resources:
  Mail:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: email
      Endpoint: shop@example.com
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
  Mail:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref Orders
      Protocol: email
      Endpoint: shop@example.com
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;
