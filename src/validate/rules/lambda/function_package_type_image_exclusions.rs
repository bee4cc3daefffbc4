use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_lambda_function/packagetype_image_exclusions").at(&[
            "Resources/AWS::Lambda::Function/Properties",
            "Resources/AWS::Serverless::Function/Properties",
        ]),
    ],
};

const PAGE: &str = r#"# E3685: the image of a function brings runtime, handler and layers

## What it checks

A function with `PackageType: Image` has neither `Handler`, nor `Runtime`, nor `Layers`.

## Why it matters

All of these are parts of the container image, where the function is built. Lambda refuses a function that tells them again.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::Function
    Properties:
      PackageType: Image
      Role: arn:aws:iam::123456789012:role/app
      Code:
        ImageUri: 123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1
      Runtime: python3.13
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::Lambda::Function
    Properties:
      PackageType: Image
      Role: arn:aws:iam::123456789012:role/app
      Code:
        ImageUri: 123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1
```

## References

- [AWS::Lambda::Function](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html)
- [Create a Lambda function using a container image](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html)
"#;
