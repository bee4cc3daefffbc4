use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1155: the name of a log group has up to 512 letters, digits and `._/#-`

## What it checks

Where a property expects the name of a log group, a text has 1 to 512 characters, which are letters, digits and `._/#-`.
An ARN is no name: it has colons.

## Why it matters

CloudWatch Logs refuses other names. An ARN in the place of a name is the usual mistake, because other properties of the
same service take one.

## Fails

```yaml
Resources:
  Errors:
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: arn:aws:logs:us-east-1:123456789012:log-group:orders
      FilterPattern: ERROR
      MetricTransformations:
        - MetricName: errors
          MetricNamespace: orders
          MetricValue: '1'
```

## Passes

```yaml
Resources:
  Errors:
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: /orders/api
      FilterPattern: ERROR
      MetricTransformations:
        - MetricName: errors
          MetricNamespace: orders
          MetricValue: '1'
```

## References

- [CreateLogGroup](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html)
"#;
