// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventsV2::Subscriber` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EventsV2::Subscriber`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscriber(Body);

resource! { Subscriber "AWS::EventsV2::Subscriber" }

impl Subscriber {
    /// `BatchConfiguration`: `BatchConfiguration`.
    #[track_caller]
    pub fn batch_configuration(mut self, value: impl IntoValue<BatchConfiguration>) -> Self {
        self.0.set("BatchConfiguration", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*(?![\s\S])`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventBusArn`: string, 1 to 1011 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_bus_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusArn", value);
        self
    }

    /// `FilterConfiguration`: `FilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<FilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `InvokeConfiguration`: `InvokeConfiguration`. Required.
    #[track_caller]
    pub fn invoke_configuration(mut self, value: impl IntoValue<InvokeConfiguration>) -> Self {
        self.0.set("InvokeConfiguration", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OnFailureConfiguration`: `OnFailureConfiguration`.
    #[track_caller]
    pub fn on_failure_configuration(
        mut self,
        value: impl IntoValue<OnFailureConfiguration>,
    ) -> Self {
        self.0.set("OnFailureConfiguration", value);
        self
    }

    /// `PointInTimeConfiguration`: `PointInTimeConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn point_in_time_configuration(
        mut self,
        value: impl IntoValue<PointInTimeConfiguration>,
    ) -> Self {
        self.0.set("PointInTimeConfiguration", value);
        self
    }

    /// `ResumePosition`: `ResumePosition`.
    #[track_caller]
    pub fn resume_position(mut self, value: impl IntoValue<ResumePosition>) -> Self {
        self.0.set("ResumePosition", value);
        self
    }

    /// `RetryPolicy`: `RetryPolicy`.
    #[track_caller]
    pub fn retry_policy(mut self, value: impl IntoValue<RetryPolicy>) -> Self {
        self.0.set("RetryPolicy", value);
        self
    }

    /// `StartingPosition`: `StartingPosition`. A change replaces the resource.
    #[track_caller]
    pub fn starting_position(mut self, value: impl IntoValue<StartingPosition>) -> Self {
        self.0.set("StartingPosition", value);
        self
    }

    /// `State`: `State`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Transformer`: `Transformer`.
    #[track_caller]
    pub fn transformer(mut self, value: impl IntoValue<Transformer>) -> Self {
        self.0.set("Transformer", value);
        self
    }

    /// `Type`: `Type`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Subscriber> {
    /// `BusName`
    #[inline]
    pub fn bus_name(&self) -> Value<String> {
        self.attribute("BusName")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `SubscriberArn`
    #[inline]
    pub fn subscriber_arn(&self) -> Value<String> {
        self.attribute("SubscriberArn")
    }
}

/// `BatchConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchConfiguration(Properties);

properties! { BatchConfiguration }

impl BatchConfiguration {
    /// `MaxBatchSize`: integer, 1 to 500.
    #[track_caller]
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSize", value);
        self
    }

    /// `MaxBatchWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn max_batch_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchWindowInSeconds", value);
        self
    }
}

/// `DeduplicationConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeduplicationConfiguration(Properties);

properties! { DeduplicationConfiguration }

impl DeduplicationConfiguration {
    /// `DeduplicationType`: `DeduplicationConfigurationDeduplicationType`. Required.
    #[track_caller]
    pub fn deduplication_type(
        mut self,
        value: impl IntoValue<DeduplicationConfigurationDeduplicationType>,
    ) -> Self {
        self.0.set("DeduplicationType", value);
        self
    }
}

choice! {
    /// `DeduplicationConfigurationDeduplicationType` of `AWS::EventsV2::Subscriber`.
    DeduplicationConfigurationDeduplicationType
    CONTENT_BASED "CONTENT_BASED"
}

/// `EventBusV2SystemMetadata` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBusV2SystemMetadata(Properties);

properties! { EventBusV2SystemMetadata }

impl EventBusV2SystemMetadata {
    /// `DeduplicationId`: string.
    #[track_caller]
    pub fn deduplication_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeduplicationId", value);
        self
    }

    /// `EventGroupId`: string.
    #[track_caller]
    pub fn event_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventGroupId", value);
        self
    }
}

/// `Filter` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Pattern`: string, at most 4096 characters. Required.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }

    /// `Scope`: `FilterScope`. Required.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<FilterScope>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

/// `FilterConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterConfiguration(Properties);

properties! { FilterConfiguration }

impl FilterConfiguration {
    /// `Filters`: list of `Filter`, 1 to 50 items. Required.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `Language`: `FilterConfigurationLanguage`.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<FilterConfigurationLanguage>) -> Self {
        self.0.set("Language", value);
        self
    }
}

choice! {
    /// `FilterConfigurationLanguage` of `AWS::EventsV2::Subscriber`.
    FilterConfigurationLanguage
    EVENT_BRIDGE_PATTERN "EVENT_BRIDGE_PATTERN"
}

choice! {
    /// `FilterScope` of `AWS::EventsV2::Subscriber`.
    FilterScope
    DATA "DATA"
    METADATA "METADATA"
    SYSTEM_METADATA "SYSTEM_METADATA"
}

/// `InvokeConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfiguration(Properties);

properties! { InvokeConfiguration }

impl InvokeConfiguration {
    /// `EventBusV2Parameters`: `InvokeConfigurationEventBusV2Parameters`.
    #[track_caller]
    pub fn event_bus_v2_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationEventBusV2Parameters>,
    ) -> Self {
        self.0.set("EventBusV2Parameters", value);
        self
    }

    /// `HttpParameters`: `InvokeConfigurationHttpParameters`.
    #[track_caller]
    pub fn http_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationHttpParameters>,
    ) -> Self {
        self.0.set("HttpParameters", value);
        self
    }

    /// `KinesisParameters`: `InvokeConfigurationKinesisParameters`.
    #[track_caller]
    pub fn kinesis_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationKinesisParameters>,
    ) -> Self {
        self.0.set("KinesisParameters", value);
        self
    }

    /// `LambdaParameters`: `InvokeConfigurationLambdaParameters`.
    #[track_caller]
    pub fn lambda_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationLambdaParameters>,
    ) -> Self {
        self.0.set("LambdaParameters", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1600 characters, pattern `^arn:aws(-[a-z0-9]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SnsParameters`: `InvokeConfigurationSnsParameters`.
    #[track_caller]
    pub fn sns_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationSnsParameters>,
    ) -> Self {
        self.0.set("SnsParameters", value);
        self
    }

    /// `SqsParameters`: `InvokeConfigurationSqsParameters`.
    #[track_caller]
    pub fn sqs_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationSqsParameters>,
    ) -> Self {
        self.0.set("SqsParameters", value);
        self
    }

    /// `StepFunctionsParameters`: `InvokeConfigurationStepFunctionsParameters`.
    #[track_caller]
    pub fn step_functions_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationStepFunctionsParameters>,
    ) -> Self {
        self.0.set("StepFunctionsParameters", value);
        self
    }

    /// `TargetArn`: string, 1 to 1600 characters, pattern `^arn:`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }

    /// `UniversalTargetParameters`: `InvokeConfigurationUniversalTargetParameters`.
    #[track_caller]
    pub fn universal_target_parameters(
        mut self,
        value: impl IntoValue<InvokeConfigurationUniversalTargetParameters>,
    ) -> Self {
        self.0.set("UniversalTargetParameters", value);
        self
    }
}

/// `InvokeConfigurationEventBusV2Parameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationEventBusV2Parameters(Properties);

properties! { InvokeConfigurationEventBusV2Parameters }

impl InvokeConfigurationEventBusV2Parameters {
    /// `DeduplicationConfiguration`: `DeduplicationConfiguration`.
    #[track_caller]
    pub fn deduplication_configuration(
        mut self,
        value: impl IntoValue<DeduplicationConfiguration>,
    ) -> Self {
        self.0.set("DeduplicationConfiguration", value);
        self
    }

    /// `Metadata`: map of strings, at most 100 entries.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `SystemMetadata`: `EventBusV2SystemMetadata`.
    #[track_caller]
    pub fn system_metadata(mut self, value: impl IntoValue<EventBusV2SystemMetadata>) -> Self {
        self.0.set("SystemMetadata", value);
        self
    }
}

/// `InvokeConfigurationHttpParameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationHttpParameters(Properties);

properties! { InvokeConfigurationHttpParameters }

impl InvokeConfigurationHttpParameters {
    /// `HeaderParameters`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn header_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("HeaderParameters", value);
        self
    }

    /// `InvocationTimeoutSeconds`: string.
    #[track_caller]
    pub fn invocation_timeout_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationTimeoutSeconds", value);
        self
    }

    /// `PathParameterValues`: list of strings, at most 50 items.
    #[track_caller]
    pub fn path_parameter_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PathParameterValues", value);
        self
    }

    /// `QueryStringParameters`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn query_string_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("QueryStringParameters", value);
        self
    }
}

/// `InvokeConfigurationKinesisParameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationKinesisParameters(Properties);

properties! { InvokeConfigurationKinesisParameters }

impl InvokeConfigurationKinesisParameters {
    /// `ExplicitHashKey`: string.
    #[track_caller]
    pub fn explicit_hash_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExplicitHashKey", value);
        self
    }

    /// `PartitionKey`: string.
    #[track_caller]
    pub fn partition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartitionKey", value);
        self
    }
}

/// `InvokeConfigurationLambdaParameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationLambdaParameters(Properties);

properties! { InvokeConfigurationLambdaParameters }

impl InvokeConfigurationLambdaParameters {
    /// `DurableExecutionName`: string.
    #[track_caller]
    pub fn durable_execution_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DurableExecutionName", value);
        self
    }

    /// `InvocationTimeoutSeconds`: string.
    #[track_caller]
    pub fn invocation_timeout_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationTimeoutSeconds", value);
        self
    }

    /// `InvocationType`: string.
    #[track_caller]
    pub fn invocation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationType", value);
        self
    }

    /// `Qualifier`: string.
    #[track_caller]
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Qualifier", value);
        self
    }

    /// `TenantId`: string.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }
}

/// `InvokeConfigurationSnsParameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationSnsParameters(Properties);

properties! { InvokeConfigurationSnsParameters }

impl InvokeConfigurationSnsParameters {
    /// `MessageAttributes`: map of `MessageAttributeValue`, at most 50 entries.
    #[track_caller]
    pub fn message_attributes(
        mut self,
        value: impl IntoValue<MapOf<MessageAttributeValue>>,
    ) -> Self {
        self.0.set("MessageAttributes", value);
        self
    }

    /// `MessageDeduplicationId`: string.
    #[track_caller]
    pub fn message_deduplication_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageDeduplicationId", value);
        self
    }

    /// `MessageGroupId`: string.
    #[track_caller]
    pub fn message_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageGroupId", value);
        self
    }

    /// `MessageStructure`: string.
    #[track_caller]
    pub fn message_structure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageStructure", value);
        self
    }

    /// `Subject`: string.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subject", value);
        self
    }
}

/// `InvokeConfigurationSqsParameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationSqsParameters(Properties);

properties! { InvokeConfigurationSqsParameters }

impl InvokeConfigurationSqsParameters {
    /// `DelaySeconds`: string.
    #[track_caller]
    pub fn delay_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DelaySeconds", value);
        self
    }

    /// `MessageAttributes`: map of `MessageAttributeValue`, at most 50 entries.
    #[track_caller]
    pub fn message_attributes(
        mut self,
        value: impl IntoValue<MapOf<MessageAttributeValue>>,
    ) -> Self {
        self.0.set("MessageAttributes", value);
        self
    }

    /// `MessageDeduplicationId`: string.
    #[track_caller]
    pub fn message_deduplication_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageDeduplicationId", value);
        self
    }

    /// `MessageGroupId`: string.
    #[track_caller]
    pub fn message_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageGroupId", value);
        self
    }

    /// `MessageSystemAttributes`: map of `MessageAttributeValue`, at most 50 entries.
    #[track_caller]
    pub fn message_system_attributes(
        mut self,
        value: impl IntoValue<MapOf<MessageAttributeValue>>,
    ) -> Self {
        self.0.set("MessageSystemAttributes", value);
        self
    }
}

/// `InvokeConfigurationStepFunctionsParameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationStepFunctionsParameters(Properties);

properties! { InvokeConfigurationStepFunctionsParameters }

impl InvokeConfigurationStepFunctionsParameters {
    /// `InvocationTimeoutSeconds`: string.
    #[track_caller]
    pub fn invocation_timeout_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationTimeoutSeconds", value);
        self
    }

    /// `InvocationType`: string.
    #[track_caller]
    pub fn invocation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationType", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TraceHeader`: string.
    #[track_caller]
    pub fn trace_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TraceHeader", value);
        self
    }
}

/// `InvokeConfigurationUniversalTargetParameters` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeConfigurationUniversalTargetParameters(Properties);

properties! { InvokeConfigurationUniversalTargetParameters }

impl InvokeConfigurationUniversalTargetParameters {
    /// `Input`: string, 1 to 262144 characters. Required.
    #[track_caller]
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Input", value);
        self
    }

    /// `InvocationTimeoutSeconds`: string.
    #[track_caller]
    pub fn invocation_timeout_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationTimeoutSeconds", value);
        self
    }
}

/// `JsonataConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct JsonataConfiguration(Properties);

properties! { JsonataConfiguration }

impl JsonataConfiguration {
    /// `Expression`: string, 1 to 8192 characters, pattern `^\{%[\s\S]+?%\}(?![\s\S])`. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `LogConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `IncludePayload`: `LogConfigurationIncludePayload`.
    #[track_caller]
    pub fn include_payload(
        mut self,
        value: impl IntoValue<LogConfigurationIncludePayload>,
    ) -> Self {
        self.0.set("IncludePayload", value);
        self
    }

    /// `Level`: `LogConfigurationLevel`.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<LogConfigurationLevel>) -> Self {
        self.0.set("Level", value);
        self
    }
}

choice! {
    /// `LogConfigurationIncludePayload` of `AWS::EventsV2::Subscriber`.
    LogConfigurationIncludePayload
    FULL "FULL"
    ON_ERROR_ONLY "ON_ERROR_ONLY"
}

choice! {
    /// `LogConfigurationLevel` of `AWS::EventsV2::Subscriber`.
    LogConfigurationLevel
    OFF "OFF"
    ERROR "ERROR"
    INFO "INFO"
}

/// `MessageAttributeValue` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageAttributeValue(Properties);

properties! { MessageAttributeValue }

impl MessageAttributeValue {
    /// `BinaryValue`: string.
    #[track_caller]
    pub fn binary_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BinaryValue", value);
        self
    }

    /// `DataType`: string. Required.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `StringValue`: string.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `OnFailureConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnFailureConfiguration(Properties);

properties! { OnFailureConfiguration }

impl OnFailureConfiguration {
    /// `Arn`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `PointInTimeConfiguration` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct PointInTimeConfiguration(Properties);

properties! { PointInTimeConfiguration }

impl PointInTimeConfiguration {
    /// `EndPoint`: integer.
    #[track_caller]
    pub fn end_point(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndPoint", value);
        self
    }

    /// `PointType`: `PointInTimeConfigurationPointType`. Required.
    #[track_caller]
    pub fn point_type(mut self, value: impl IntoValue<PointInTimeConfigurationPointType>) -> Self {
        self.0.set("PointType", value);
        self
    }

    /// `StartingPoint`: integer.
    #[track_caller]
    pub fn starting_point(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartingPoint", value);
        self
    }
}

choice! {
    /// `PointInTimeConfigurationPointType` of `AWS::EventsV2::Subscriber`.
    PointInTimeConfigurationPointType
    HORIZON "HORIZON"
    TIMESTAMP "TIMESTAMP"
}

choice! {
    /// `ResumePosition` of `AWS::EventsV2::Subscriber`.
    ResumePosition
    LAST_PROCESSED "LAST_PROCESSED"
    LATEST "LATEST"
}

/// `RetryPolicy` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryPolicy(Properties);

properties! { RetryPolicy }

impl RetryPolicy {
    /// `MaxEventAgeInSeconds`: integer, 60 to 86400.
    #[track_caller]
    pub fn max_event_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxEventAgeInSeconds", value);
        self
    }

    /// `MaxRetryAttempts`: integer, 0 to 185.
    #[track_caller]
    pub fn max_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetryAttempts", value);
        self
    }

    /// `RetryStrategy`: `RetryPolicyRetryStrategy`.
    #[track_caller]
    pub fn retry_strategy(mut self, value: impl IntoValue<RetryPolicyRetryStrategy>) -> Self {
        self.0.set("RetryStrategy", value);
        self
    }
}

choice! {
    /// `RetryPolicyRetryStrategy` of `AWS::EventsV2::Subscriber`.
    RetryPolicyRetryStrategy
    ALL "ALL"
}

choice! {
    /// `StartingPosition` of `AWS::EventsV2::Subscriber`.
    StartingPosition
    LATEST "LATEST"
    POINT_IN_TIME "POINT_IN_TIME"
}

choice! {
    /// `State` of `AWS::EventsV2::Subscriber`.
    State
    RUNNING "RUNNING"
    STOPPED "STOPPED"
}

/// `Tag` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^\S([\s\S]*\S)?(?![\s\S])`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^(\S([\s\S]*\S)?)?(?![\s\S])`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Transformer` of `AWS::EventsV2::Subscriber`.
#[derive(Clone, Default)]
#[must_use]
pub struct Transformer(Properties);

properties! { Transformer }

impl Transformer {
    /// `JsonataConfiguration`: `JsonataConfiguration`.
    #[track_caller]
    pub fn jsonata_configuration(mut self, value: impl IntoValue<JsonataConfiguration>) -> Self {
        self.0.set("JsonataConfiguration", value);
        self
    }

    /// `Type`: `TransformerType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TransformerType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TransformerType` of `AWS::EventsV2::Subscriber`.
    TransformerType
    RAW "RAW"
    WITH_METADATA "WITH_METADATA"
    JSONATA "JSONATA"
}

choice! {
    /// `Type` of `AWS::EventsV2::Subscriber`.
    Type
    FIFO "FIFO"
    UNORDERED "UNORDERED"
}
