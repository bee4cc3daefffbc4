use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbcluster/serverless_exclusive")
        .at(&["Resources/AWS::RDS::DBCluster/Properties"])],
};

const PAGE: &str = r#"# E3686: how a cluster scales depends on its engine mode

## What it checks

`ScalingConfiguration` belongs to the `EngineMode` `serverless`, and stands neither in a cluster of the mode `provisioned`
nor in one without a mode. `ServerlessV2ScalingConfiguration` does not stand in a cluster of the mode `serverless`.

## Why it matters

Aurora Serverless has two versions that are set up differently: the first is a mode of the engine, the second a class of
instances in a provisioned cluster. RDS refuses the properties of one in the other.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      EngineMode: provisioned
      ScalingConfiguration:
        MinCapacity: 1
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      MasterUsername: admin
      ManageMasterUserPassword: true
      EngineMode: provisioned
      ServerlessV2ScalingConfiguration:
        MinCapacity: 1
        MaxCapacity: 2
```

## References

- [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html)
- [Using Aurora Serverless v2](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html)
"#;
