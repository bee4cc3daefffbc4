use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_sagemaker_transform/instancetype_enum").at(&[
            "Resources/AWS::SageMaker::ModelPackage/Properties/ValidationSpecification/ValidationProfiles/*/TransformJobDefinition/TransformResources/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3643: the instance type of a SageMaker batch transform is one that SageMaker offers in the region

## What it checks

The instance type of the transform job that validates a model package is one of those that SageMaker has a price for in
batch transforms, in each region of the run. The names begin with `ml.`.

## Why it matters

The validation of the package fails when its job cannot be started, and the package cannot be used. Few types are offered
for batch transforms.

## Fails

```yaml
Resources:
  Package:
    Type: AWS::SageMaker::ModelPackage
    Properties:
      ValidationSpecification:
        ValidationRole: arn:aws:iam::123456789012:role/validation
        ValidationProfiles:
          - ProfileName: batch
            TransformJobDefinition:
              TransformInput:
                DataSource:
                  S3DataSource:
                    S3DataType: S3Prefix
                    S3Uri: s3://samples/orders
              TransformOutput:
                S3OutputPath: s3://samples/results
              TransformResources:
                InstanceCount: 1
                InstanceType: m5.xlarge
```

## Passes

```yaml
Resources:
  Package:
    Type: AWS::SageMaker::ModelPackage
    Properties:
      ValidationSpecification:
        ValidationRole: arn:aws:iam::123456789012:role/validation
        ValidationProfiles:
          - ProfileName: batch
            TransformJobDefinition:
              TransformInput:
                DataSource:
                  S3DataSource:
                    S3DataType: S3Prefix
                    S3Uri: s3://samples/orders
              TransformOutput:
                S3OutputPath: s3://samples/results
              TransformResources:
                InstanceCount: 1
                InstanceType: ml.m5.xlarge
```

## References

- [AWS::SageMaker::ModelPackage](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-modelpackage.html)
- Batch transform for inference with Amazon SageMaker AI (Amazon SageMaker AI Developer Guide)
"#;
