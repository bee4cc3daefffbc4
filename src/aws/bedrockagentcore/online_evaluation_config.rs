// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::OnlineEvaluationConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::OnlineEvaluationConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OnlineEvaluationConfig(Body);

resource! { OnlineEvaluationConfig "AWS::BedrockAgentCore::OnlineEvaluationConfig" }

impl OnlineEvaluationConfig {
    /// `ClusteringConfig`: `ClusteringConfig`.
    #[track_caller]
    pub fn clustering_config(mut self, value: impl IntoValue<ClusteringConfig>) -> Self {
        self.0.set("ClusteringConfig", value);
        self
    }

    /// `DataSourceConfig`: `DataSourceConfig`. Required.
    #[track_caller]
    pub fn data_source_config(mut self, value: impl IntoValue<DataSourceConfig>) -> Self {
        self.0.set("DataSourceConfig", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EvaluationExecutionRoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Required.
    #[track_caller]
    pub fn evaluation_execution_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("EvaluationExecutionRoleArn", value);
        self
    }

    /// `Evaluators`: list of `EvaluatorReference`, at most 25 items.
    #[track_caller]
    pub fn evaluators(mut self, value: impl IntoValue<ListOf<EvaluatorReference>>) -> Self {
        self.0.set("Evaluators", value);
        self
    }

    /// `ExecutionStatus`: `ExecutionStatus`.
    #[track_caller]
    pub fn execution_status(mut self, value: impl IntoValue<ExecutionStatus>) -> Self {
        self.0.set("ExecutionStatus", value);
        self
    }

    /// `Insights`: list of `Insight`, at most 10 items.
    #[track_caller]
    pub fn insights(mut self, value: impl IntoValue<ListOf<Insight>>) -> Self {
        self.0.set("Insights", value);
        self
    }

    /// `OnlineEvaluationConfigName`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn online_evaluation_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnlineEvaluationConfigName", value);
        self
    }

    /// `OutputConfig`: `OutputConfig`.
    #[track_caller]
    pub fn output_config(mut self, value: impl IntoValue<OutputConfig>) -> Self {
        self.0.set("OutputConfig", value);
        self
    }

    /// `Rule`: `Rule`. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<Rule>) -> Self {
        self.0.set("Rule", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OnlineEvaluationConfig> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `OnlineEvaluationConfigArn`
    #[inline]
    pub fn online_evaluation_config_arn(&self) -> Value<String> {
        self.attribute("OnlineEvaluationConfigArn")
    }

    /// `OnlineEvaluationConfigId`
    #[inline]
    pub fn online_evaluation_config_id(&self) -> Value<String> {
        self.attribute("OnlineEvaluationConfigId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `CloudWatchLogsInputConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsInputConfig(Properties);

properties! { CloudWatchLogsInputConfig }

impl CloudWatchLogsInputConfig {
    /// `LogGroupNamePrefixes`: list of strings, 1 to 5 items.
    #[track_caller]
    pub fn log_group_name_prefixes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogGroupNamePrefixes", value);
        self
    }

    /// `LogGroupNames`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn log_group_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogGroupNames", value);
        self
    }

    /// `ServiceNames`: list of strings, 1 item. Required.
    #[track_caller]
    pub fn service_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ServiceNames", value);
        self
    }
}

/// `CloudWatchOutputConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchOutputConfig(Properties);

properties! { CloudWatchOutputConfig }

impl CloudWatchOutputConfig {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[.\-_/#A-Za-z0-9]+$`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `MetricsNamespace`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9._#/:-]+$`.
    #[track_caller]
    pub fn metrics_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricsNamespace", value);
        self
    }

    /// `ResultDestination`: `CloudWatchOutputConfigResultDestination`.
    #[track_caller]
    pub fn result_destination(
        mut self,
        value: impl IntoValue<CloudWatchOutputConfigResultDestination>,
    ) -> Self {
        self.0.set("ResultDestination", value);
        self
    }
}

choice! {
    /// `CloudWatchOutputConfigResultDestination` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    CloudWatchOutputConfigResultDestination
    DEDICATED_LOG_GROUP "DEDICATED_LOG_GROUP"
    SOURCE_LOG_GROUP "SOURCE_LOG_GROUP"
}

/// `ClusteringConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusteringConfig(Properties);

properties! { ClusteringConfig }

impl ClusteringConfig {
    /// `Frequencies`: list of `ClusteringFrequency`, at most 3 items. Required.
    #[track_caller]
    pub fn frequencies(mut self, value: impl IntoValue<ListOf<ClusteringFrequency>>) -> Self {
        self.0.set("Frequencies", value);
        self
    }
}

choice! {
    /// `ClusteringFrequency` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ClusteringFrequency
    DAILY "DAILY"
    WEEKLY "WEEKLY"
    MONTHLY "MONTHLY"
}

/// `DataSourceConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceConfig(Properties);

properties! { DataSourceConfig }

impl DataSourceConfig {
    /// `CloudWatchLogs`: `CloudWatchLogsInputConfig`. Required.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsInputConfig>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }
}

/// `EvaluatorReference` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluatorReference(Properties);

properties! { EvaluatorReference }

impl EvaluatorReference {
    /// `EvaluatorId`: string. Required.
    #[track_caller]
    pub fn evaluator_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EvaluatorId", value);
        self
    }
}

choice! {
    /// `ExecutionStatus` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ExecutionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Filter` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9._-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Operator`: `FilterOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<FilterOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: `FilterValue`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<FilterValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `FilterOperator` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    FilterOperator
    EQUALS "Equals"
    NOT_EQUALS "NotEquals"
    GREATER_THAN "GreaterThan"
    LESS_THAN "LessThan"
    GREATER_THAN_OR_EQUAL "GreaterThanOrEqual"
    LESS_THAN_OR_EQUAL "LessThanOrEqual"
    CONTAINS "Contains"
    NOT_CONTAINS "NotContains"
}

/// `FilterValue` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterValue(Properties);

properties! { FilterValue }

impl FilterValue {
    /// `BooleanValue`: boolean.
    #[track_caller]
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BooleanValue", value);
        self
    }

    /// `DoubleValue`: number.
    #[track_caller]
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DoubleValue", value);
        self
    }

    /// `StringValue`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `Insight` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct Insight(Properties);

properties! { Insight }

impl Insight {
    /// `InsightId`: string, 1 to 256 characters, pattern `^[a-zA-Z][a-zA-Z0-9._]+$`. Required.
    #[track_caller]
    pub fn insight_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InsightId", value);
        self
    }
}

/// `OutputConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputConfig(Properties);

properties! { OutputConfig }

impl OutputConfig {
    /// `CloudWatchConfig`: `CloudWatchOutputConfig`.
    #[track_caller]
    pub fn cloud_watch_config(mut self, value: impl IntoValue<CloudWatchOutputConfig>) -> Self {
        self.0.set("CloudWatchConfig", value);
        self
    }
}

/// `Rule` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Filters`: list of `Filter`, at most 5 items.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `SamplingConfig`: `SamplingConfig`. Required.
    #[track_caller]
    pub fn sampling_config(mut self, value: impl IntoValue<SamplingConfig>) -> Self {
        self.0.set("SamplingConfig", value);
        self
    }

    /// `SessionConfig`: `SessionConfig`.
    #[track_caller]
    pub fn session_config(mut self, value: impl IntoValue<SessionConfig>) -> Self {
        self.0.set("SessionConfig", value);
        self
    }
}

/// `SamplingConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamplingConfig(Properties);

properties! { SamplingConfig }

impl SamplingConfig {
    /// `SamplingPercentage`: number, 0.01 to 100. Required.
    #[track_caller]
    pub fn sampling_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SamplingPercentage", value);
        self
    }
}

/// `SessionConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionConfig(Properties);

properties! { SessionConfig }

impl SessionConfig {
    /// `SessionTimeoutMinutes`: integer, 1 to 1440. Required.
    #[track_caller]
    pub fn session_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SessionTimeoutMinutes", value);
        self
    }
}

/// `Tag` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
