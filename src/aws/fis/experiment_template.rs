// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FIS::ExperimentTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FIS::ExperimentTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplate(Body);

resource! { ExperimentTemplate "AWS::FIS::ExperimentTemplate" }

impl ExperimentTemplate {
    /// `Actions`: map of `ExperimentTemplateAction`.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<MapOf<ExperimentTemplateAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^[\s\S]+$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExperimentOptions`: `ExperimentTemplateExperimentOptions`.
    #[track_caller]
    pub fn experiment_options(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentOptions>,
    ) -> Self {
        self.0.set("ExperimentOptions", value);
        self
    }

    /// `ExperimentReportConfiguration`: `ExperimentTemplateExperimentReportConfiguration`.
    #[track_caller]
    pub fn experiment_report_configuration(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentReportConfiguration>,
    ) -> Self {
        self.0.set("ExperimentReportConfiguration", value);
        self
    }

    /// `LogConfiguration`: `ExperimentTemplateLogConfiguration`.
    #[track_caller]
    pub fn log_configuration(
        mut self,
        value: impl IntoValue<ExperimentTemplateLogConfiguration>,
    ) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 1224 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StopConditions`: list of `ExperimentTemplateStopCondition`. Required.
    #[track_caller]
    pub fn stop_conditions(
        mut self,
        value: impl IntoValue<ListOf<ExperimentTemplateStopCondition>>,
    ) -> Self {
        self.0.set("StopConditions", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Targets`: map of `ExperimentTemplateTarget`. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<MapOf<ExperimentTemplateTarget>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

impl Handle<ExperimentTemplate> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CloudWatchDashboard` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchDashboard(Properties);

properties! { CloudWatchDashboard }

impl CloudWatchDashboard {
    /// `DashboardIdentifier`: string, 1 to 512 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn dashboard_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DashboardIdentifier", value);
        self
    }
}

/// `ExperimentTemplateAction` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateAction(Properties);

properties! { ExperimentTemplateAction }

impl ExperimentTemplateAction {
    /// `ActionId`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn action_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionId", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Parameters`: map of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `StartAfter`: list of strings.
    #[track_caller]
    pub fn start_after(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StartAfter", value);
        self
    }

    /// `Targets`: map of strings.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

/// `ExperimentTemplateExperimentOptions` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateExperimentOptions(Properties);

properties! { ExperimentTemplateExperimentOptions }

impl ExperimentTemplateExperimentOptions {
    /// `AccountTargeting`: `ExperimentTemplateExperimentOptionsAccountTargeting`. A change replaces the resource.
    #[track_caller]
    pub fn account_targeting(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentOptionsAccountTargeting>,
    ) -> Self {
        self.0.set("AccountTargeting", value);
        self
    }

    /// `EmptyTargetResolutionMode`: `ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode`.
    #[track_caller]
    pub fn empty_target_resolution_mode(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode>,
    ) -> Self {
        self.0.set("EmptyTargetResolutionMode", value);
        self
    }
}

choice! {
    /// `ExperimentTemplateExperimentOptionsAccountTargeting` of `AWS::FIS::ExperimentTemplate`.
    ExperimentTemplateExperimentOptionsAccountTargeting
    MULTI_ACCOUNT "multi-account"
    SINGLE_ACCOUNT "single-account"
}

choice! {
    /// `ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode` of `AWS::FIS::ExperimentTemplate`.
    ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode
    FAIL "fail"
    SKIP "skip"
}

/// `ExperimentTemplateExperimentReportConfiguration` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateExperimentReportConfiguration(Properties);

properties! { ExperimentTemplateExperimentReportConfiguration }

impl ExperimentTemplateExperimentReportConfiguration {
    /// `DataSources`: `ExperimentTemplateExperimentReportConfigurationDataSources`.
    #[track_caller]
    pub fn data_sources(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentReportConfigurationDataSources>,
    ) -> Self {
        self.0.set("DataSources", value);
        self
    }

    /// `Outputs`: `ExperimentTemplateExperimentReportConfigurationOutputs`. Required.
    #[track_caller]
    pub fn outputs(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentReportConfigurationOutputs>,
    ) -> Self {
        self.0.set("Outputs", value);
        self
    }

    /// `PostExperimentDuration`: string, at most 32 characters, pattern `^[\S]+$`.
    #[track_caller]
    pub fn post_experiment_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostExperimentDuration", value);
        self
    }

    /// `PreExperimentDuration`: string, at most 32 characters, pattern `^[\S]+$`.
    #[track_caller]
    pub fn pre_experiment_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreExperimentDuration", value);
        self
    }
}

/// `ExperimentTemplateExperimentReportConfigurationDataSources` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateExperimentReportConfigurationDataSources(Properties);

properties! { ExperimentTemplateExperimentReportConfigurationDataSources }

impl ExperimentTemplateExperimentReportConfigurationDataSources {
    /// `CloudWatchDashboards`: list of `CloudWatchDashboard`.
    #[track_caller]
    pub fn cloud_watch_dashboards(
        mut self,
        value: impl IntoValue<ListOf<CloudWatchDashboard>>,
    ) -> Self {
        self.0.set("CloudWatchDashboards", value);
        self
    }
}

/// `ExperimentTemplateExperimentReportConfigurationOutputs` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateExperimentReportConfigurationOutputs(Properties);

properties! { ExperimentTemplateExperimentReportConfigurationOutputs }

impl ExperimentTemplateExperimentReportConfigurationOutputs {
    /// `ExperimentReportS3Configuration`: `ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration`. Required.
    #[track_caller]
    pub fn experiment_report_s3_configuration(
        mut self,
        value: impl IntoValue<
            ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration,
        >,
    ) -> Self {
        self.0.set("ExperimentReportS3Configuration", value);
        self
    }
}

/// `ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration(
    Properties,
);

properties! { ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration }

impl ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `Prefix`: string, 1 to 256 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `ExperimentTemplateLogConfiguration` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateLogConfiguration(Properties);

properties! { ExperimentTemplateLogConfiguration }

impl ExperimentTemplateLogConfiguration {
    /// `CloudWatchLogsConfiguration`: `ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration`.
    #[track_caller]
    pub fn cloud_watch_logs_configuration(
        mut self,
        value: impl IntoValue<ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchLogsConfiguration", value);
        self
    }

    /// `LogSchemaVersion`: integer, at least 1. Required.
    #[track_caller]
    pub fn log_schema_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LogSchemaVersion", value);
        self
    }

    /// `S3Configuration`: `ExperimentTemplateLogConfigurationS3Configuration`.
    #[track_caller]
    pub fn s3_configuration(
        mut self,
        value: impl IntoValue<ExperimentTemplateLogConfigurationS3Configuration>,
    ) -> Self {
        self.0.set("S3Configuration", value);
        self
    }
}

/// `ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration(Properties);

properties! { ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration }

impl ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration {
    /// `LogGroupArn`: string, 20 to 2048 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `ExperimentTemplateLogConfigurationS3Configuration` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateLogConfigurationS3Configuration(Properties);

properties! { ExperimentTemplateLogConfigurationS3Configuration }

impl ExperimentTemplateLogConfigurationS3Configuration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `Prefix`: string, 1 to 700 characters, pattern `^[\s\S]+$`.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `ExperimentTemplateStopCondition` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateStopCondition(Properties);

properties! { ExperimentTemplateStopCondition }

impl ExperimentTemplateStopCondition {
    /// `Source`: string, at most 64 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Value`: string, 20 to 2048 characters, pattern `^[\s\S]+$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ExperimentTemplateTarget` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateTarget(Properties);

properties! { ExperimentTemplateTarget }

impl ExperimentTemplateTarget {
    /// `Filters`: list of `ExperimentTemplateTargetFilter`.
    #[track_caller]
    pub fn filters(
        mut self,
        value: impl IntoValue<ListOf<ExperimentTemplateTargetFilter>>,
    ) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `Parameters`: map of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `ResourceArns`: list of strings.
    #[track_caller]
    pub fn resource_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceArns", value);
        self
    }

    /// `ResourceTags`: map of strings.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `ResourceType`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `SelectionMode`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn selection_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelectionMode", value);
        self
    }
}

/// `ExperimentTemplateTargetFilter` of `AWS::FIS::ExperimentTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTemplateTargetFilter(Properties);

properties! { ExperimentTemplateTargetFilter }

impl ExperimentTemplateTargetFilter {
    /// `Path`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}
