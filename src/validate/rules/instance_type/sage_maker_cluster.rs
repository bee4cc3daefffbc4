use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[regional("aws_sagemaker_cluster/instancetype_enum").at(&[
        "Resources/AWS::SageMaker::Cluster/Properties/InstanceGroups/*/InstanceType",
        "Resources/AWS::SageMaker::Cluster/Properties/RestrictedInstanceGroups/*/InstanceType",
    ])],
};

const PAGE: &str = r#"# E3644: the instance types of a SageMaker cluster are those that SageMaker offers in the region

## What it checks

The instance types of the groups of a SageMaker HyperPod cluster are among those that SageMaker has a price for, in each
region of the run. The names begin with `ml.`.

## Why it matters

SageMaker refuses a cluster when one of its groups names an unknown type. The large accelerators exist in few regions,
which is easily forgotten when a template is used in another.

## Fails

```yaml
Resources:
  Training:
    Type: AWS::SageMaker::Cluster
    Properties:
      InstanceGroups:
        - InstanceGroupName: workers
          InstanceCount: 2
          InstanceType: g5.xlarge
          ExecutionRole: arn:aws:iam::123456789012:role/training
          LifeCycleConfig:
            OnCreate: on_create.sh
            SourceS3Uri: s3://sagemaker-lifecycle/scripts
```

## Passes

```yaml
Resources:
  Training:
    Type: AWS::SageMaker::Cluster
    Properties:
      InstanceGroups:
        - InstanceGroupName: workers
          InstanceCount: 2
          InstanceType: ml.g5.xlarge
          ExecutionRole: arn:aws:iam::123456789012:role/training
          LifeCycleConfig:
            OnCreate: on_create.sh
            SourceS3Uri: s3://sagemaker-lifecycle/scripts
```

## References

- [AWS::SageMaker::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-cluster.html)
- Amazon SageMaker HyperPod (Amazon SageMaker AI Developer Guide)
"#;
