use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1158: the ARN of a topic is `arn:aws:sns:region:account:name`

## What it checks

Where a property expects the ARN of a topic of SNS, a text is one: the partition, `sns`, a region, an account of 12 digits
and the name of the topic.

## Why it matters

The name of a topic is not enough to find it. The service refuses it, or publishes into nothing.

## Fails

```yaml
Resources:
  Mail:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: email
      Endpoint: team@example.com
      TopicArn: alarms
```

## Passes

```yaml
Resources:
  Mail:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: email
      Endpoint: team@example.com
      TopicArn: arn:aws:sns:us-east-1:123456789012:alarms
```

## References

- [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)
"#;
