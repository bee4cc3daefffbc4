use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_sagemaker_hosting/instancetype_enum").at(&[
            "Resources/AWS::SageMaker::InferenceExperiment/Properties/ModelVariants/*/InfrastructureConfig/RealTimeInferenceConfig/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3642: the instance type that hosts a model is one that SageMaker offers for hosting in the region

## What it checks

The instance types of the variants of an inference experiment are among those that SageMaker has a price for as hosts of
models, in each region of the run. The names begin with `ml.`.

## Why it matters

SageMaker offers a type for some of its jobs and not for others: what trains a model may not host it. The experiment is
refused when it is created.

## Fails

```yaml
Resources:
  Shadow:
    Type: AWS::SageMaker::InferenceExperiment
    Properties:
      Name: shadow
      Type: ShadowMode
      EndpointName: orders
      RoleArn: arn:aws:iam::123456789012:role/experiment
      ModelVariants:
        - ModelName: current
          VariantName: production
          InfrastructureConfig:
            InfrastructureType: RealTimeInference
            RealTimeInferenceConfig:
              InstanceCount: 1
              InstanceType: c5.xlarge
```

## Passes

```yaml
Resources:
  Shadow:
    Type: AWS::SageMaker::InferenceExperiment
    Properties:
      Name: shadow
      Type: ShadowMode
      EndpointName: orders
      RoleArn: arn:aws:iam::123456789012:role/experiment
      ModelVariants:
        - ModelName: current
          VariantName: production
          InfrastructureConfig:
            InfrastructureType: RealTimeInference
            RealTimeInferenceConfig:
              InstanceCount: 1
              InstanceType: ml.c5.xlarge
```

## References

- [AWS::SageMaker::InferenceExperiment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-inferenceexperiment.html)
- Amazon SageMaker AI pricing
"#;
