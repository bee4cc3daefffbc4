use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_cloudwatch_alarm/period")
        .at(&["Resources/AWS::CloudWatch::Alarm/Properties"])],
};

const PAGE: &str = r#"# E3615: CloudWatch evaluates periods of 10, 30 or 60 seconds, or of whole minutes

## What it checks

The `Period` of an alarm is 10, 30 or a multiple of 60 seconds.

## Why it matters

CloudWatch keeps metrics by the minute, and those of high resolution by 10 and 30 seconds. It refuses an alarm with any other period.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: App
      MetricName: Errors
      Statistic: Sum
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
      Threshold: 1
      Period: 45
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: App
      MetricName: Errors
      Statistic: Sum
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
      Threshold: 1
      Period: 120
```

## References

- [PutMetricAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html)
"#;
