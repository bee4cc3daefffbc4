use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3058: at least one of several properties is given

## What it checks

Of some properties at least one must be given; more than one may be. Conditions are decided first.

## Why it matters

The service refuses the resource: without any of the properties it does not know what to do.

## Fails

```yaml
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      Description: Every night
```

## Passes

```yaml
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      Description: Every night
      ScheduleExpression: cron(0 3 * * ? *)
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;
