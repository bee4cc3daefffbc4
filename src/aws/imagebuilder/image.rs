// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::Image` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ImageBuilder::Image`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Image(Body);

resource! { Image "AWS::ImageBuilder::Image" }

impl Image {
    /// `ContainerRecipeArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn container_recipe_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerRecipeArn", value);
        self
    }

    /// `DeletionSettings`: `DeletionSettings`.
    #[track_caller]
    pub fn deletion_settings(mut self, value: impl IntoValue<DeletionSettings>) -> Self {
        self.0.set("DeletionSettings", value);
        self
    }

    /// `DistributionConfigurationArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn distribution_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistributionConfigurationArn", value);
        self
    }

    /// `EnhancedImageMetadataEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enhanced_image_metadata_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnhancedImageMetadataEnabled", value);
        self
    }

    /// `ExecutionRole`: string, 1 to 2048 characters, pattern `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `ImagePipelineExecutionSettings`: `ImagePipelineExecutionSettings`. A change may replace the resource.
    #[track_caller]
    pub fn image_pipeline_execution_settings(
        mut self,
        value: impl IntoValue<ImagePipelineExecutionSettings>,
    ) -> Self {
        self.0.set("ImagePipelineExecutionSettings", value);
        self
    }

    /// `ImageRecipeArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn image_recipe_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageRecipeArn", value);
        self
    }

    /// `ImageScanningConfiguration`: `ImageScanningConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn image_scanning_configuration(
        mut self,
        value: impl IntoValue<ImageScanningConfiguration>,
    ) -> Self {
        self.0.set("ImageScanningConfiguration", value);
        self
    }

    /// `ImageTestsConfiguration`: `ImageTestsConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn image_tests_configuration(
        mut self,
        value: impl IntoValue<ImageTestsConfiguration>,
    ) -> Self {
        self.0.set("ImageTestsConfiguration", value);
        self
    }

    /// `InfrastructureConfigurationArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn infrastructure_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InfrastructureConfigurationArn", value);
        self
    }

    /// `LoggingConfiguration`: `ImageLoggingConfiguration`.
    #[track_caller]
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<ImageLoggingConfiguration>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Workflows`: list of `WorkflowConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn workflows(mut self, value: impl IntoValue<ListOf<WorkflowConfiguration>>) -> Self {
        self.0.set("Workflows", value);
        self
    }
}

impl Handle<Image> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ImageId`
    #[inline]
    pub fn image_id(&self) -> Value<format::Ec2ImageId> {
        self.attribute("ImageId")
    }

    /// `ImageUri`
    #[inline]
    pub fn image_uri(&self) -> Value<String> {
        self.attribute("ImageUri")
    }

    /// `LatestVersion`
    #[inline]
    pub fn latest_version(&self) -> Value<Node> {
        self.attribute("LatestVersion")
    }

    /// `LatestVersion.Arn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// `LatestVersion.Major`
    #[inline]
    pub fn latest_version_major(&self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// `LatestVersion.Minor`
    #[inline]
    pub fn latest_version_minor(&self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// `LatestVersion.Patch`
    #[inline]
    pub fn latest_version_patch(&self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `DeletionSettings` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeletionSettings(Properties);

properties! { DeletionSettings }

impl DeletionSettings {
    /// `ExecutionRole`: string. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }
}

/// `EcrConfiguration` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcrConfiguration(Properties);

properties! { EcrConfiguration }

impl EcrConfiguration {
    /// `ContainerTags`: list of strings.
    #[track_caller]
    pub fn container_tags(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerTags", value);
        self
    }

    /// `RepositoryName`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }
}

/// `ImageLoggingConfiguration` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageLoggingConfiguration(Properties);

properties! { ImageLoggingConfiguration }

impl ImageLoggingConfiguration {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[a-zA-Z0-9\-_/\.]{1,512}$`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }
}

/// `ImagePipelineExecutionSettings` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImagePipelineExecutionSettings(Properties);

properties! { ImagePipelineExecutionSettings }

impl ImagePipelineExecutionSettings {
    /// `DeploymentId`: string.
    #[track_caller]
    pub fn deployment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentId", value);
        self
    }

    /// `OnUpdate`: boolean.
    #[track_caller]
    pub fn on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OnUpdate", value);
        self
    }
}

/// `ImageScanningConfiguration` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageScanningConfiguration(Properties);

properties! { ImageScanningConfiguration }

impl ImageScanningConfiguration {
    /// `EcrConfiguration`: `EcrConfiguration`.
    #[track_caller]
    pub fn ecr_configuration(mut self, value: impl IntoValue<EcrConfiguration>) -> Self {
        self.0.set("EcrConfiguration", value);
        self
    }

    /// `ImageScanningEnabled`: boolean.
    #[track_caller]
    pub fn image_scanning_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ImageScanningEnabled", value);
        self
    }
}

/// `ImageTestsConfiguration` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageTestsConfiguration(Properties);

properties! { ImageTestsConfiguration }

impl ImageTestsConfiguration {
    /// `ImageTestsEnabled`: boolean.
    #[track_caller]
    pub fn image_tests_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ImageTestsEnabled", value);
        self
    }

    /// `TimeoutMinutes`: integer, 60 to 1440.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `WorkflowConfiguration` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowConfiguration(Properties);

properties! { WorkflowConfiguration }

impl WorkflowConfiguration {
    /// `OnFailure`: `WorkflowConfigurationOnFailure`.
    #[track_caller]
    pub fn on_failure(mut self, value: impl IntoValue<WorkflowConfigurationOnFailure>) -> Self {
        self.0.set("OnFailure", value);
        self
    }

    /// `ParallelGroup`: string, 1 to 100 characters, pattern `^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$`.
    #[track_caller]
    pub fn parallel_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParallelGroup", value);
        self
    }

    /// `Parameters`: list of `WorkflowParameter`, at least 1 item.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<WorkflowParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `WorkflowArn`: string.
    #[track_caller]
    pub fn workflow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkflowArn", value);
        self
    }
}

choice! {
    /// `WorkflowConfigurationOnFailure` of `AWS::ImageBuilder::Image`.
    WorkflowConfigurationOnFailure
    CONTINUE "CONTINUE"
    ABORT "ABORT"
}

/// `WorkflowParameter` of `AWS::ImageBuilder::Image`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowParameter(Properties);

properties! { WorkflowParameter }

impl WorkflowParameter {
    /// `Name`: string, 1 to 128 characters, pattern `^[^\x00]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: list of strings.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Value", value);
        self
    }
}
