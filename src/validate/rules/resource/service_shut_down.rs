use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3710: a resource is not of a service that was shut down

## What it checks

The facts say of each type whether its service has ended. A resource of such a type is reported, with the day on which
the service ended where that is known.

## Why it matters

Nothing can be created in a service that is not there any more: the deployment fails.

## Fails

```yaml
Resources:
  Readings:
    Type: AWS::IoTAnalytics::Datastore
```

## Passes

```yaml
Resources:
  Readings:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: Sensor
          AttributeType: S
      KeySchema:
        - AttributeName: Sensor
          KeyType: HASH
```

## References

- [Services that reached full shutdown](https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html)
"#;
