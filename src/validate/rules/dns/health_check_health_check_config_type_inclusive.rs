use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_route53_healthcheck/healthcheckconfig_type_inclusive")
            .at(&["Resources/AWS::Route53::HealthCheck/Properties/HealthCheckConfig"]),
    ],
};

const PAGE: &str = r#"# E3661: a health check of an alarm must name the alarm

## What it checks

A health check of the type `CLOUDWATCH_METRIC` must have `AlarmIdentifier`.

## Why it matters

Such a check is as healthy as an alarm of Amazon CloudWatch. Without the alarm there is nothing to look at, and Amazon
Route 53 refuses the health check.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Route53::HealthCheck
    Properties:
      HealthCheckConfig:
        Type: CLOUDWATCH_METRIC
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::Route53::HealthCheck
    Properties:
      HealthCheckConfig:
        Type: CLOUDWATCH_METRIC
        AlarmIdentifier:
          Name: alarm
          Region: us-east-1
```

## References

- [AWS::Route53::HealthCheck HealthCheckConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53-healthcheck-healthcheckconfig.html)
"#;
