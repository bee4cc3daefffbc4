use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_sagemaker_processing/instancetype_enum").at(&[
            "Resources/AWS::SageMaker::DataQualityJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::ModelBiasJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::ModelExplainabilityJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::ModelQualityJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::MonitoringSchedule/Properties/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3640: the instance type of a SageMaker processing job is one that SageMaker offers in the region

## What it checks

The instance types of monitoring schedules and of jobs that look at the quality, bias or explainability of a model are
among those that SageMaker has a price for in processing jobs, in each region of the run. The names begin with `ml.`.

## Why it matters

The definition of a job is refused with an unknown type. SageMaker offers fewer types for processing than for training,
and not all of them in every region.

## Fails

```yaml
Resources:
  Quality:
    Type: AWS::SageMaker::DataQualityJobDefinition
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/monitoring
      DataQualityAppSpecification:
        ImageUri: 123456789012.dkr.ecr.us-east-1.amazonaws.com/monitor:1
      DataQualityJobInput:
        EndpointInput:
          EndpointName: orders
          LocalPath: /opt/ml/processing/input
      DataQualityJobOutputConfig:
        MonitoringOutputs:
          - S3Output:
              LocalPath: /opt/ml/processing/output
              S3Uri: s3://reports/quality
      JobResources:
        ClusterConfig:
          InstanceCount: 1
          InstanceType: m5.xlarge
          VolumeSizeInGB: 20
```

## Passes

```yaml
Resources:
  Quality:
    Type: AWS::SageMaker::DataQualityJobDefinition
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/monitoring
      DataQualityAppSpecification:
        ImageUri: 123456789012.dkr.ecr.us-east-1.amazonaws.com/monitor:1
      DataQualityJobInput:
        EndpointInput:
          EndpointName: orders
          LocalPath: /opt/ml/processing/input
      DataQualityJobOutputConfig:
        MonitoringOutputs:
          - S3Output:
              LocalPath: /opt/ml/processing/output
              S3Uri: s3://reports/quality
      JobResources:
        ClusterConfig:
          InstanceCount: 1
          InstanceType: ml.m5.xlarge
          VolumeSizeInGB: 20
```

## References

- [AWS::SageMaker::DataQualityJobDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-dataqualityjobdefinition.html)
- Data transformation workloads with SageMaker Processing (Amazon SageMaker AI Developer Guide)
"#;
