use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_amazonmq_broker/instancetype_enum")
        .at(&["Resources/AWS::AmazonMQ::Broker/Properties/HostInstanceType"])],
};

const PAGE: &str = r#"# E3670: the instance type of a message broker is one that Amazon MQ offers in the region

## What it checks

The `HostInstanceType` of a broker is one of those that Amazon MQ has a price for in each region of the run. The names
begin with `mq.`.

## Why it matters

Amazon MQ refuses a broker with an unknown type. Creating a broker takes many minutes, which is a long way to a typing
mistake.

## Fails

```yaml
Resources:
  Broker:
    Type: AWS::AmazonMQ::Broker
    Properties:
      BrokerName: orders
      DeploymentMode: SINGLE_INSTANCE
      EngineType: RABBITMQ
      EngineVersion: '3.13'
      AutoMinorVersionUpgrade: true
      PubliclyAccessible: false
      HostInstanceType: m5.large
      Users:
        - Username: orders
          Password: '{{resolve:secretsmanager:broker:SecretString:password}}'
```

## Passes

```yaml
Resources:
  Broker:
    Type: AWS::AmazonMQ::Broker
    Properties:
      BrokerName: orders
      DeploymentMode: SINGLE_INSTANCE
      EngineType: RABBITMQ
      EngineVersion: '3.13'
      AutoMinorVersionUpgrade: true
      PubliclyAccessible: false
      HostInstanceType: mq.m5.large
      Users:
        - Username: orders
          Password: '{{resolve:secretsmanager:broker:SecretString:password}}'
```

## References

- [AWS::AmazonMQ::Broker](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-broker.html)
- Amazon MQ broker instance types (Amazon MQ Developer Guide)
"#;
