use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_codebuild_project/s3_locations").at(&[
        "Resources/AWS::CodeBuild::Project/Properties/Artifacts",
        "Resources/AWS::CodeBuild::Project/Properties/Source",
    ])],
};

const PAGE: &str = r#"# E3636: a bucket must be named where S3 is the type

## What it checks

Artifacts, caches and sources of a CodeBuild project that are of the type `S3` have a `Location`.

## Why it matters

The location is the bucket, and there is no default for it. CodeBuild refuses the project, and the deployment fails.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::CodeBuild::Project
    Properties:
      Artifacts:
        Type: S3
      Source:
        Type: NO_SOURCE
      ServiceRole: build
      Environment:
        Type: LINUX_CONTAINER
        Image: aws/codebuild/standard:7.0
        ComputeType: BUILD_GENERAL1_SMALL
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::CodeBuild::Project
    Properties:
      Artifacts:
        Type: S3
        Location: artifacts
      Source:
        Type: NO_SOURCE
      ServiceRole: build
      Environment:
        Type: LINUX_CONTAINER
        Image: aws/codebuild/standard:7.0
        ComputeType: BUILD_GENERAL1_SMALL
```

## References

- [ProjectArtifacts](https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html)
"#;
