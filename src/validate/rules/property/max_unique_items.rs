use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3065: a list has as many different items as it may have

## What it checks

Some lists may repeat their items and are bounded by how many different ones there are. An alarm, for example, may
have five different actions of each kind.

## Why it matters

The service refuses the resource.

## Fails

```yaml
Parameters:
  Topics:
    Type: CommaDelimitedList
Resources:
  TooOld:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/SQS
      MetricName: ApproximateAgeOfOldestMessage
      Statistic: Maximum
      Period: 60
      EvaluationPeriods: 5
      Threshold: 600
      ComparisonOperator: GreaterThanThreshold
      AlarmActions:
        - !Select [0, !Ref Topics]
        - !Select [1, !Ref Topics]
        - !Select [2, !Ref Topics]
        - !Select [3, !Ref Topics]
        - !Select [4, !Ref Topics]
        - !Select [5, !Ref Topics]
```

## Passes

```yaml
Parameters:
  Topics:
    Type: CommaDelimitedList
Resources:
  TooOld:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/SQS
      MetricName: ApproximateAgeOfOldestMessage
      Statistic: Maximum
      Period: 60
      EvaluationPeriods: 5
      Threshold: 600
      ComparisonOperator: GreaterThanThreshold
      AlarmActions:
        - !Select [0, !Ref Topics]
        - !Select [1, !Ref Topics]
        - !Select [2, !Ref Topics]
        - !Select [3, !Ref Topics]
        - !Select [4, !Ref Topics]
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;
