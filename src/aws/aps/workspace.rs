// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::APS::Workspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::APS::Workspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workspace(Body);

resource! { Workspace "AWS::APS::Workspace" }

impl Workspace {
    /// `AlertManagerDefinition`: string.
    #[track_caller]
    pub fn alert_manager_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlertManagerDefinition", value);
        self
    }

    /// `Alias`: string, at most 100 characters.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `LoggingConfiguration`: `LoggingConfiguration`.
    #[track_caller]
    pub fn logging_configuration(mut self, value: impl IntoValue<LoggingConfiguration>) -> Self {
        self.0.set("LoggingConfiguration", value);
        self
    }

    /// `QueryLoggingConfiguration`: `QueryLoggingConfiguration`.
    #[track_caller]
    pub fn query_logging_configuration(
        mut self,
        value: impl IntoValue<QueryLoggingConfiguration>,
    ) -> Self {
        self.0.set("QueryLoggingConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkspaceConfiguration`: `WorkspaceConfiguration`.
    #[track_caller]
    pub fn workspace_configuration(
        mut self,
        value: impl IntoValue<WorkspaceConfiguration>,
    ) -> Self {
        self.0.set("WorkspaceConfiguration", value);
        self
    }
}

impl Handle<Workspace> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `PrometheusEndpoint`
    #[inline]
    pub fn prometheus_endpoint(&self) -> Value<String> {
        self.attribute("PrometheusEndpoint")
    }

    /// `WorkspaceId`
    #[inline]
    pub fn workspace_id(&self) -> Value<String> {
        self.attribute("WorkspaceId")
    }
}

/// `CloudWatchLogDestination` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogDestination(Properties);

properties! { CloudWatchLogDestination }

impl CloudWatchLogDestination {
    /// `LogGroupArn`: string, at most 512 characters. Required.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `Label` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Label(Properties);

properties! { Label }

impl Label {
    /// `Name`: string, at least 1 character, pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, at least 1 character. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `LimitsPerLabelSet` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct LimitsPerLabelSet(Properties);

properties! { LimitsPerLabelSet }

impl LimitsPerLabelSet {
    /// `LabelSet`: list of `Label`. Required.
    #[track_caller]
    pub fn label_set(mut self, value: impl IntoValue<ListOf<Label>>) -> Self {
        self.0.set("LabelSet", value);
        self
    }

    /// `Limits`: `LimitsPerLabelSetEntry`. Required.
    #[track_caller]
    pub fn limits(mut self, value: impl IntoValue<LimitsPerLabelSetEntry>) -> Self {
        self.0.set("Limits", value);
        self
    }
}

/// `LimitsPerLabelSetEntry` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct LimitsPerLabelSetEntry(Properties);

properties! { LimitsPerLabelSetEntry }

impl LimitsPerLabelSetEntry {
    /// `MaxSeries`: integer, at least 0.
    #[track_caller]
    pub fn max_series(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSeries", value);
        self
    }
}

/// `LoggingConfiguration` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Properties);

properties! { LoggingConfiguration }

impl LoggingConfiguration {
    /// `LogGroupArn`: string, at most 512 characters.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `LoggingDestination` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingDestination(Properties);

properties! { LoggingDestination }

impl LoggingDestination {
    /// `CloudWatchLogs`: `CloudWatchLogDestination`. Required.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogDestination>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `Filters`: `LoggingFilter`. Required.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<LoggingFilter>) -> Self {
        self.0.set("Filters", value);
        self
    }
}

/// `LoggingFilter` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingFilter(Properties);

properties! { LoggingFilter }

impl LoggingFilter {
    /// `QspThreshold`: integer, at least 0. Required.
    #[track_caller]
    pub fn qsp_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QspThreshold", value);
        self
    }
}

/// `QueryLoggingConfiguration` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryLoggingConfiguration(Properties);

properties! { QueryLoggingConfiguration }

impl QueryLoggingConfiguration {
    /// `Destinations`: list of `LoggingDestination`, 1 item. Required.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<LoggingDestination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }
}

/// `Tag` of `AWS::APS::Workspace`.
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

/// `WorkspaceConfiguration` of `AWS::APS::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceConfiguration(Properties);

properties! { WorkspaceConfiguration }

impl WorkspaceConfiguration {
    /// `LimitsPerLabelSets`: list of `LimitsPerLabelSet`.
    #[track_caller]
    pub fn limits_per_label_sets(
        mut self,
        value: impl IntoValue<ListOf<LimitsPerLabelSet>>,
    ) -> Self {
        self.0.set("LimitsPerLabelSets", value);
        self
    }

    /// `OutOfOrderTimeWindowInSeconds`: integer, at least 0.
    #[track_caller]
    pub fn out_of_order_time_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OutOfOrderTimeWindowInSeconds", value);
        self
    }

    /// `RetentionPeriodInDays`: integer, at least 1.
    #[track_caller]
    pub fn retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionPeriodInDays", value);
        self
    }

    /// `RuleQueryOffsetInSeconds`: integer, at least 0.
    #[track_caller]
    pub fn rule_query_offset_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RuleQueryOffsetInSeconds", value);
        self
    }
}
