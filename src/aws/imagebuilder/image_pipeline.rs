// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::ImagePipeline` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ImageBuilder::ImagePipeline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ImagePipeline(Body);

resource! { ImagePipeline "AWS::ImageBuilder::ImagePipeline" }

impl ImagePipeline {
    /// `ContainerRecipeArn`: string.
    #[track_caller]
    pub fn container_recipe_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerRecipeArn", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DistributionConfigurationArn`: string.
    #[track_caller]
    pub fn distribution_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistributionConfigurationArn", value);
        self
    }

    /// `EnhancedImageMetadataEnabled`: boolean.
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

    /// `ImageRecipeArn`: string.
    #[track_caller]
    pub fn image_recipe_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageRecipeArn", value);
        self
    }

    /// `ImageScanningConfiguration`: `ImageScanningConfiguration`.
    #[track_caller]
    pub fn image_scanning_configuration(
        mut self,
        value: impl IntoValue<ImageScanningConfiguration>,
    ) -> Self {
        self.0.set("ImageScanningConfiguration", value);
        self
    }

    /// `ImageTags`: map of strings.
    #[track_caller]
    pub fn image_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ImageTags", value);
        self
    }

    /// `ImageTestsConfiguration`: `ImageTestsConfiguration`.
    #[track_caller]
    pub fn image_tests_configuration(
        mut self,
        value: impl IntoValue<ImageTestsConfiguration>,
    ) -> Self {
        self.0.set("ImageTestsConfiguration", value);
        self
    }

    /// `InfrastructureConfigurationArn`: string.
    #[track_caller]
    pub fn infrastructure_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InfrastructureConfigurationArn", value);
        self
    }

    /// `LoggingConfiguration`: `PipelineLoggingConfiguration`.
    #[track_caller]
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<PipelineLoggingConfiguration>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Schedule`: `Schedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Workflows`: list of `WorkflowConfiguration`.
    #[track_caller]
    pub fn workflows(mut self, value: impl IntoValue<ListOf<WorkflowConfiguration>>) -> Self {
        self.0.set("Workflows", value);
        self
    }
}

impl Handle<ImagePipeline> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ContainerRecipeArn`
    #[inline]
    pub fn container_recipe_arn(&self) -> Value<String> {
        self.attribute("ContainerRecipeArn")
    }

    /// `DeploymentId`
    #[inline]
    pub fn deployment_id(&self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `DistributionConfigurationArn`
    #[inline]
    pub fn distribution_configuration_arn(&self) -> Value<String> {
        self.attribute("DistributionConfigurationArn")
    }

    /// `EnhancedImageMetadataEnabled`
    #[inline]
    pub fn enhanced_image_metadata_enabled(&self) -> Value<bool> {
        self.attribute("EnhancedImageMetadataEnabled")
    }

    /// `ExecutionRole`
    #[inline]
    pub fn execution_role(&self) -> Value<String> {
        self.attribute("ExecutionRole")
    }

    /// `ImageRecipeArn`
    #[inline]
    pub fn image_recipe_arn(&self) -> Value<String> {
        self.attribute("ImageRecipeArn")
    }

    /// `ImageScanningConfiguration.EcrConfiguration.ContainerTags`
    #[inline]
    pub fn image_scanning_configuration_ecr_configuration_container_tags(
        &self,
    ) -> Value<Vec<String>> {
        self.attribute("ImageScanningConfiguration.EcrConfiguration.ContainerTags")
    }

    /// `ImageScanningConfiguration.EcrConfiguration.RepositoryName`
    #[inline]
    pub fn image_scanning_configuration_ecr_configuration_repository_name(&self) -> Value<String> {
        self.attribute("ImageScanningConfiguration.EcrConfiguration.RepositoryName")
    }

    /// `ImageScanningConfiguration.ImageScanningEnabled`
    #[inline]
    pub fn image_scanning_configuration_image_scanning_enabled(&self) -> Value<bool> {
        self.attribute("ImageScanningConfiguration.ImageScanningEnabled")
    }

    /// `ImageTestsConfiguration.ImageTestsEnabled`
    #[inline]
    pub fn image_tests_configuration_image_tests_enabled(&self) -> Value<bool> {
        self.attribute("ImageTestsConfiguration.ImageTestsEnabled")
    }

    /// `ImageTestsConfiguration.TimeoutMinutes`
    #[inline]
    pub fn image_tests_configuration_timeout_minutes(&self) -> Value<i64> {
        self.attribute("ImageTestsConfiguration.TimeoutMinutes")
    }

    /// `InfrastructureConfigurationArn`
    #[inline]
    pub fn infrastructure_configuration_arn(&self) -> Value<String> {
        self.attribute("InfrastructureConfigurationArn")
    }

    /// `LoggingConfiguration.ImageLogGroupName`
    #[inline]
    pub fn logging_configuration_image_log_group_name(&self) -> Value<String> {
        self.attribute("LoggingConfiguration.ImageLogGroupName")
    }

    /// `LoggingConfiguration.PipelineLogGroupName`
    #[inline]
    pub fn logging_configuration_pipeline_log_group_name(&self) -> Value<String> {
        self.attribute("LoggingConfiguration.PipelineLogGroupName")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Schedule.AutoDisablePolicy.FailureCount`
    #[inline]
    pub fn schedule_auto_disable_policy_failure_count(&self) -> Value<i64> {
        self.attribute("Schedule.AutoDisablePolicy.FailureCount")
    }

    /// `Schedule.PipelineExecutionStartCondition`
    #[inline]
    pub fn schedule_pipeline_execution_start_condition(&self) -> Value<String> {
        self.attribute("Schedule.PipelineExecutionStartCondition")
    }

    /// `Schedule.ScheduleExpression`
    #[inline]
    pub fn schedule_schedule_expression(&self) -> Value<String> {
        self.attribute("Schedule.ScheduleExpression")
    }

    /// `Schedule.Timezone`
    #[inline]
    pub fn schedule_timezone(&self) -> Value<String> {
        self.attribute("Schedule.Timezone")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Workflows`
    #[inline]
    pub fn workflows(&self) -> Value<Node> {
        self.attribute("Workflows")
    }
}

/// `AutoDisablePolicy` of `AWS::ImageBuilder::ImagePipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoDisablePolicy(Properties);

properties! { AutoDisablePolicy }

impl AutoDisablePolicy {
    /// `FailureCount`: integer, 1 to 10. Required.
    #[track_caller]
    pub fn failure_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FailureCount", value);
        self
    }
}

/// `EcrConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
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

/// `ImageScanningConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
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

/// `ImageTestsConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
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

/// `PipelineLoggingConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipelineLoggingConfiguration(Properties);

properties! { PipelineLoggingConfiguration }

impl PipelineLoggingConfiguration {
    /// `ImageLogGroupName`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9\-_/\.]{1,512}$`.
    #[track_caller]
    pub fn image_log_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageLogGroupName", value);
        self
    }

    /// `PipelineLogGroupName`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9\-_/\.]{1,512}$`.
    #[track_caller]
    pub fn pipeline_log_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineLogGroupName", value);
        self
    }
}

/// `Schedule` of `AWS::ImageBuilder::ImagePipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `AutoDisablePolicy`: `AutoDisablePolicy`.
    #[track_caller]
    pub fn auto_disable_policy(mut self, value: impl IntoValue<AutoDisablePolicy>) -> Self {
        self.0.set("AutoDisablePolicy", value);
        self
    }

    /// `PipelineExecutionStartCondition`: `SchedulePipelineExecutionStartCondition`.
    #[track_caller]
    pub fn pipeline_execution_start_condition(
        mut self,
        value: impl IntoValue<SchedulePipelineExecutionStartCondition>,
    ) -> Self {
        self.0.set("PipelineExecutionStartCondition", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `Timezone`: string, 3 to 100 characters, pattern `^[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9\-_+]+)*$`.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

choice! {
    /// `SchedulePipelineExecutionStartCondition` of `AWS::ImageBuilder::ImagePipeline`.
    SchedulePipelineExecutionStartCondition
    EXPRESSION_MATCH_ONLY "EXPRESSION_MATCH_ONLY"
    EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"
}

choice! {
    /// `Status` of `AWS::ImageBuilder::ImagePipeline`.
    Status
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `WorkflowConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
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
    /// `WorkflowConfigurationOnFailure` of `AWS::ImageBuilder::ImagePipeline`.
    WorkflowConfigurationOnFailure
    CONTINUE "CONTINUE"
    ABORT "ABORT"
}

/// `WorkflowParameter` of `AWS::ImageBuilder::ImagePipeline`.
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
