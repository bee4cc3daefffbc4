// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticBeanstalk::ApplicationVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElasticBeanstalk::ApplicationVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationVersion(Body);

resource! { ApplicationVersion "AWS::ElasticBeanstalk::ApplicationVersion" }

impl ApplicationVersion {
    /// `ApplicationName`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `BuildConfiguration`: `BuildConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn build_configuration(mut self, value: impl IntoValue<BuildConfiguration>) -> Self {
        self.0.set("BuildConfiguration", value);
        self
    }

    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ImageConfiguration`: `ImageConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn image_configuration(mut self, value: impl IntoValue<ImageConfiguration>) -> Self {
        self.0.set("ImageConfiguration", value);
        self
    }

    /// `Process`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn process(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Process", value);
        self
    }

    /// `SourceBundle`: `SourceBundle`. A change replaces the resource.
    #[track_caller]
    pub fn source_bundle(mut self, value: impl IntoValue<SourceBundle>) -> Self {
        self.0.set("SourceBundle", value);
        self
    }
}

impl Handle<ApplicationVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `BuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct BuildConfiguration(Properties);

properties! { BuildConfiguration }

impl BuildConfiguration {
    /// `ArtifactName`: string.
    #[track_caller]
    pub fn artifact_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactName", value);
        self
    }

    /// `CodeBuildServiceRole`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn code_build_service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeBuildServiceRole", value);
        self
    }

    /// `ComputeType`: `BuildConfigurationComputeType`.
    #[track_caller]
    pub fn compute_type(mut self, value: impl IntoValue<BuildConfigurationComputeType>) -> Self {
        self.0.set("ComputeType", value);
        self
    }

    /// `Image`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `TimeoutInMinutes`: integer.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }
}

choice! {
    /// `BuildConfigurationComputeType` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    BuildConfigurationComputeType
    BUILD_GENERAL1_SMALL "BUILD_GENERAL1_SMALL"
    BUILD_GENERAL1_MEDIUM "BUILD_GENERAL1_MEDIUM"
    BUILD_GENERAL1_LARGE "BUILD_GENERAL1_LARGE"
}

/// `ImageBuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageBuildConfiguration(Properties);

properties! { ImageBuildConfiguration }

impl ImageBuildConfiguration {
    /// `Architecture`: `ImageBuildConfigurationArchitecture`.
    #[track_caller]
    pub fn architecture(
        mut self,
        value: impl IntoValue<ImageBuildConfigurationArchitecture>,
    ) -> Self {
        self.0.set("Architecture", value);
        self
    }

    /// `Buildpack`: string.
    #[track_caller]
    pub fn buildpack(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Buildpack", value);
        self
    }

    /// `CodeBuildServiceRole`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn code_build_service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeBuildServiceRole", value);
        self
    }

    /// `ComputeType`: `ImageBuildConfigurationComputeType`.
    #[track_caller]
    pub fn compute_type(
        mut self,
        value: impl IntoValue<ImageBuildConfigurationComputeType>,
    ) -> Self {
        self.0.set("ComputeType", value);
        self
    }

    /// `DockerfileLocation`: string.
    #[track_caller]
    pub fn dockerfile_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DockerfileLocation", value);
        self
    }

    /// `TimeoutInMinutes`: integer.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }

    /// `Type`: `ImageBuildConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ImageBuildConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ImageBuildConfigurationArchitecture` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    ImageBuildConfigurationArchitecture
    AMD64 "amd64"
    ARM64 "arm64"
}

choice! {
    /// `ImageBuildConfigurationComputeType` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    ImageBuildConfigurationComputeType
    BUILD_GENERAL1_SMALL "BUILD_GENERAL1_SMALL"
    BUILD_GENERAL1_MEDIUM "BUILD_GENERAL1_MEDIUM"
    BUILD_GENERAL1_LARGE "BUILD_GENERAL1_LARGE"
}

choice! {
    /// `ImageBuildConfigurationType` of `AWS::ElasticBeanstalk::ApplicationVersion`.
    ImageBuildConfigurationType
    DOCKER "docker"
    BUILDPACK "buildpack"
}

/// `ImageConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageConfiguration(Properties);

properties! { ImageConfiguration }

impl ImageConfiguration {
    /// `Build`: `ImageBuildConfiguration`.
    #[track_caller]
    pub fn build(mut self, value: impl IntoValue<ImageBuildConfiguration>) -> Self {
        self.0.set("Build", value);
        self
    }

    /// `Source`: `ImageSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ImageSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ImageSource` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageSource(Properties);

properties! { ImageSource }

impl ImageSource {
    /// `Uri`: string.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

/// `SourceBundle` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceBundle(Properties);

properties! { SourceBundle }

impl SourceBundle {
    /// `S3Bucket`: `S3BucketName`, at most 255 characters. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}
