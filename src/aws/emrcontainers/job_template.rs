// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMRContainers::JobTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMRContainers::JobTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct JobTemplate(Body);

resource! { JobTemplate "AWS::EMRContainers::JobTemplate" }

impl JobTemplate {
    /// `JobTemplateData`: `JobTemplateData`. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_template_data(mut self, value: impl IntoValue<JobTemplateData>) -> Self {
        self.0.set("JobTemplateData", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<JobTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Configuration` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration(Properties);

properties! { Configuration }

impl Configuration {
    /// `Classification`: string, 1 to 1024 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `Configurations`: list of `Configuration`, at most 100 items.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<Configuration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `Properties`: map of strings, at most 100 entries.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }
}

/// `JobDriver` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobDriver(Properties);

properties! { JobDriver }

impl JobDriver {
    /// `SparkSqlJobDriver`: `SparkSqlJobDriver`.
    #[track_caller]
    pub fn spark_sql_job_driver(mut self, value: impl IntoValue<SparkSqlJobDriver>) -> Self {
        self.0.set("SparkSqlJobDriver", value);
        self
    }

    /// `SparkSubmitJobDriver`: `SparkSubmitJobDriver`.
    #[track_caller]
    pub fn spark_submit_job_driver(mut self, value: impl IntoValue<SparkSubmitJobDriver>) -> Self {
        self.0.set("SparkSubmitJobDriver", value);
        self
    }
}

/// `JobTemplateData` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobTemplateData(Properties);

properties! { JobTemplateData }

impl JobTemplateData {
    /// `ConfigurationOverrides`: `ParametricConfigurationOverrides`.
    #[track_caller]
    pub fn configuration_overrides(
        mut self,
        value: impl IntoValue<ParametricConfigurationOverrides>,
    ) -> Self {
        self.0.set("ConfigurationOverrides", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 4 to 2048 characters. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `JobDriver`: `JobDriver`. Required.
    #[track_caller]
    pub fn job_driver(mut self, value: impl IntoValue<JobDriver>) -> Self {
        self.0.set("JobDriver", value);
        self
    }

    /// `JobTags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn job_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("JobTags", value);
        self
    }

    /// `ParameterConfiguration`: map of `TemplateParameterConfiguration`, at most 100 entries.
    #[track_caller]
    pub fn parameter_configuration(
        mut self,
        value: impl IntoValue<MapOf<TemplateParameterConfiguration>>,
    ) -> Self {
        self.0.set("ParameterConfiguration", value);
        self
    }

    /// `ReleaseLabel`: string, 1 to 64 characters, pattern `^([\.\-_/A-Za-z0-9]+|\$\{[a-zA-Z]\w*\})$`. Required.
    #[track_caller]
    pub fn release_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReleaseLabel", value);
        self
    }
}

/// `ParametricCloudWatchMonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParametricCloudWatchMonitoringConfiguration(Properties);

properties! { ParametricCloudWatchMonitoringConfiguration }

impl ParametricCloudWatchMonitoringConfiguration {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9\$\{\}]+$`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogStreamNamePrefix`: string, 1 to 256 characters, pattern `\S`.
    #[track_caller]
    pub fn log_stream_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamNamePrefix", value);
        self
    }
}

/// `ParametricConfigurationOverrides` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParametricConfigurationOverrides(Properties);

properties! { ParametricConfigurationOverrides }

impl ParametricConfigurationOverrides {
    /// `ApplicationConfiguration`: list of `Configuration`, at most 100 items.
    #[track_caller]
    pub fn application_configuration(
        mut self,
        value: impl IntoValue<ListOf<Configuration>>,
    ) -> Self {
        self.0.set("ApplicationConfiguration", value);
        self
    }

    /// `MonitoringConfiguration`: `ParametricMonitoringConfiguration`.
    #[track_caller]
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<ParametricMonitoringConfiguration>,
    ) -> Self {
        self.0.set("MonitoringConfiguration", value);
        self
    }
}

/// `ParametricMonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParametricMonitoringConfiguration(Properties);

properties! { ParametricMonitoringConfiguration }

impl ParametricMonitoringConfiguration {
    /// `CloudWatchMonitoringConfiguration`: `ParametricCloudWatchMonitoringConfiguration`.
    #[track_caller]
    pub fn cloud_watch_monitoring_configuration(
        mut self,
        value: impl IntoValue<ParametricCloudWatchMonitoringConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchMonitoringConfiguration", value);
        self
    }

    /// `PersistentAppUI`: string, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9\$\{\}]+$`.
    #[track_caller]
    pub fn persistent_app_ui(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PersistentAppUI", value);
        self
    }

    /// `S3MonitoringConfiguration`: `ParametricS3MonitoringConfiguration`.
    #[track_caller]
    pub fn s3_monitoring_configuration(
        mut self,
        value: impl IntoValue<ParametricS3MonitoringConfiguration>,
    ) -> Self {
        self.0.set("S3MonitoringConfiguration", value);
        self
    }
}

/// `ParametricS3MonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParametricS3MonitoringConfiguration(Properties);

properties! { ParametricS3MonitoringConfiguration }

impl ParametricS3MonitoringConfiguration {
    /// `LogUri`: string, 1 to 10280 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\r\n\t]*$`.
    #[track_caller]
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogUri", value);
        self
    }
}

/// `SparkSqlJobDriver` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SparkSqlJobDriver(Properties);

properties! { SparkSqlJobDriver }

impl SparkSqlJobDriver {
    /// `EntryPoint`: string, 1 to 256 characters, pattern `\S`.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `SparkSqlParameters`: string, 1 to 102400 characters, pattern `\S`.
    #[track_caller]
    pub fn spark_sql_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SparkSqlParameters", value);
        self
    }
}

/// `SparkSubmitJobDriver` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SparkSubmitJobDriver(Properties);

properties! { SparkSubmitJobDriver }

impl SparkSubmitJobDriver {
    /// `EntryPoint`: string, 1 to 256 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `EntryPointArguments`: list of strings.
    #[track_caller]
    pub fn entry_point_arguments(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntryPointArguments", value);
        self
    }

    /// `SparkSubmitParameters`: string, 1 to 102400 characters, pattern `\S`.
    #[track_caller]
    pub fn spark_submit_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SparkSubmitParameters", value);
        self
    }
}

/// `Tag` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TemplateParameterConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateParameterConfiguration(Properties);

properties! { TemplateParameterConfiguration }

impl TemplateParameterConfiguration {
    /// `DefaultValue`: string, 1 to 1024 characters, pattern `\S`.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Type`: `TemplateParameterConfigurationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TemplateParameterConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TemplateParameterConfigurationType` of `AWS::EMRContainers::JobTemplate`.
    TemplateParameterConfigurationType
    NUMBER "NUMBER"
    STRING "STRING"
}
