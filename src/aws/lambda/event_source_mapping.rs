// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::EventSourceMapping` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::EventSourceMapping`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSourceMapping(Body);

resource! { EventSourceMapping "AWS::Lambda::EventSourceMapping" }

impl EventSourceMapping {
    /// `AmazonManagedKafkaEventSourceConfig`: `AmazonManagedKafkaEventSourceConfig`. A change replaces the resource.
    #[track_caller]
    pub fn amazon_managed_kafka_event_source_config(
        mut self,
        value: impl IntoValue<AmazonManagedKafkaEventSourceConfig>,
    ) -> Self {
        self.0.set("AmazonManagedKafkaEventSourceConfig", value);
        self
    }

    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `BisectBatchOnFunctionError`: boolean.
    #[track_caller]
    pub fn bisect_batch_on_function_error(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BisectBatchOnFunctionError", value);
        self
    }

    /// `DestinationConfig`: `DestinationConfig`.
    #[track_caller]
    pub fn destination_config(mut self, value: impl IntoValue<DestinationConfig>) -> Self {
        self.0.set("DestinationConfig", value);
        self
    }

    /// `DocumentDBEventSourceConfig`: `DocumentDBEventSourceConfig`.
    #[track_caller]
    pub fn document_db_event_source_config(
        mut self,
        value: impl IntoValue<DocumentDBEventSourceConfig>,
    ) -> Self {
        self.0.set("DocumentDBEventSourceConfig", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EventSourceArn`: string, 12 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn event_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventSourceArn", value);
        self
    }

    /// `FilterCriteria`: `FilterCriteria`.
    #[track_caller]
    pub fn filter_criteria(mut self, value: impl IntoValue<FilterCriteria>) -> Self {
        self.0.set("FilterCriteria", value);
        self
    }

    /// `FunctionName`: string, 1 to 140 characters. Required.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `FunctionResponseTypes`: list of `FunctionResponseTypesItem`, at most 1 character, at most 1 item.
    #[track_caller]
    pub fn function_response_types(
        mut self,
        value: impl IntoValue<ListOf<FunctionResponseTypesItem>>,
    ) -> Self {
        self.0.set("FunctionResponseTypes", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 12 to 2048 characters, pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `LoggingConfig`: `LoggingConfig`.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }

    /// `MaximumRecordAgeInSeconds`: integer, -1 to 604800.
    #[track_caller]
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRecordAgeInSeconds", value);
        self
    }

    /// `MaximumRetryAttempts`: integer, -1 to 10000.
    #[track_caller]
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRetryAttempts", value);
        self
    }

    /// `MetricsConfig`: `MetricsConfig`.
    #[track_caller]
    pub fn metrics_config(mut self, value: impl IntoValue<MetricsConfig>) -> Self {
        self.0.set("MetricsConfig", value);
        self
    }

    /// `ParallelizationFactor`: integer, 1 to 10.
    #[track_caller]
    pub fn parallelization_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParallelizationFactor", value);
        self
    }

    /// `ProvisionedPollerConfig`: `ProvisionedPollerConfig`.
    #[track_caller]
    pub fn provisioned_poller_config(
        mut self,
        value: impl IntoValue<ProvisionedPollerConfig>,
    ) -> Self {
        self.0.set("ProvisionedPollerConfig", value);
        self
    }

    /// `Queues`: list of strings, 1 item.
    #[track_caller]
    pub fn queues(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Queues", value);
        self
    }

    /// `ScalingConfig`: `ScalingConfig`.
    #[track_caller]
    pub fn scaling_config(mut self, value: impl IntoValue<ScalingConfig>) -> Self {
        self.0.set("ScalingConfig", value);
        self
    }

    /// `SelfManagedEventSource`: `SelfManagedEventSource`. A change replaces the resource.
    #[track_caller]
    pub fn self_managed_event_source(
        mut self,
        value: impl IntoValue<SelfManagedEventSource>,
    ) -> Self {
        self.0.set("SelfManagedEventSource", value);
        self
    }

    /// `SelfManagedKafkaEventSourceConfig`: `SelfManagedKafkaEventSourceConfig`. A change replaces the resource.
    #[track_caller]
    pub fn self_managed_kafka_event_source_config(
        mut self,
        value: impl IntoValue<SelfManagedKafkaEventSourceConfig>,
    ) -> Self {
        self.0.set("SelfManagedKafkaEventSourceConfig", value);
        self
    }

    /// `SourceAccessConfigurations`: list of `SourceAccessConfiguration`, 1 to 29 items.
    #[track_caller]
    pub fn source_access_configurations(
        mut self,
        value: impl IntoValue<ListOf<SourceAccessConfiguration>>,
    ) -> Self {
        self.0.set("SourceAccessConfigurations", value);
        self
    }

    /// `StartingPosition`: string, 6 to 12 characters, pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. A change replaces the resource.
    #[track_caller]
    pub fn starting_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartingPosition", value);
        self
    }

    /// `StartingPositionTimestamp`: number. A change replaces the resource.
    #[track_caller]
    pub fn starting_position_timestamp(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartingPositionTimestamp", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Topics`: list of strings, 1 item.
    #[track_caller]
    pub fn topics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Topics", value);
        self
    }

    /// `TumblingWindowInSeconds`: integer, 0 to 900.
    #[track_caller]
    pub fn tumbling_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TumblingWindowInSeconds", value);
        self
    }
}

impl Handle<EventSourceMapping> {
    /// `EventSourceMappingArn`
    #[inline]
    pub fn event_source_mapping_arn(&self) -> Value<String> {
        self.attribute("EventSourceMappingArn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AmazonManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonManagedKafkaEventSourceConfig(Properties);

properties! { AmazonManagedKafkaEventSourceConfig }

impl AmazonManagedKafkaEventSourceConfig {
    /// `ConsumerGroupId`: string, 1 to 200 characters, pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
    #[track_caller]
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConsumerGroupId", value);
        self
    }

    /// `SchemaRegistryConfig`: `SchemaRegistryConfig`.
    #[track_caller]
    pub fn schema_registry_config(mut self, value: impl IntoValue<SchemaRegistryConfig>) -> Self {
        self.0.set("SchemaRegistryConfig", value);
        self
    }
}

choice! {
    /// `ConsumptionMode` of `AWS::Lambda::EventSourceMapping`.
    ConsumptionMode
    STREAM "Stream"
    QUEUE "Queue"
}

/// `DestinationConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfig(Properties);

properties! { DestinationConfig }

impl DestinationConfig {
    /// `OnFailure`: `OnFailure`.
    #[track_caller]
    pub fn on_failure(mut self, value: impl IntoValue<OnFailure>) -> Self {
        self.0.set("OnFailure", value);
        self
    }
}

/// `DocumentDBEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentDBEventSourceConfig(Properties);

properties! { DocumentDBEventSourceConfig }

impl DocumentDBEventSourceConfig {
    /// `CollectionName`: string, 1 to 57 characters, pattern `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
    #[track_caller]
    pub fn collection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionName", value);
        self
    }

    /// `DatabaseName`: string, 1 to 63 characters, pattern `^[^ /\.$\x22]*$`.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `FullDocument`: `DocumentDBEventSourceConfigFullDocument`.
    #[track_caller]
    pub fn full_document(
        mut self,
        value: impl IntoValue<DocumentDBEventSourceConfigFullDocument>,
    ) -> Self {
        self.0.set("FullDocument", value);
        self
    }
}

choice! {
    /// `DocumentDBEventSourceConfigFullDocument` of `AWS::Lambda::EventSourceMapping`.
    DocumentDBEventSourceConfigFullDocument
    UPDATE_LOOKUP "UpdateLookup"
    DEFAULT "Default"
}

/// `Endpoints` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoints(Properties);

properties! { Endpoints }

impl Endpoints {
    /// `KafkaBootstrapServers`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn kafka_bootstrap_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("KafkaBootstrapServers", value);
        self
    }
}

/// `Filter` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Pattern`: string, at most 4096 characters, pattern `.*`.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }
}

/// `FilterCriteria` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterCriteria(Properties);

properties! { FilterCriteria }

impl FilterCriteria {
    /// `Filters`: list of `Filter`, 1 to 20 items.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }
}

choice! {
    /// `FunctionResponseTypesItem` of `AWS::Lambda::EventSourceMapping`.
    FunctionResponseTypesItem
    REPORT_BATCH_ITEM_FAILURES "ReportBatchItemFailures"
}

/// `LoggingConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfig(Properties);

properties! { LoggingConfig }

impl LoggingConfig {
    /// `SystemLogLevel`: `LoggingConfigSystemLogLevel`.
    #[track_caller]
    pub fn system_log_level(mut self, value: impl IntoValue<LoggingConfigSystemLogLevel>) -> Self {
        self.0.set("SystemLogLevel", value);
        self
    }
}

choice! {
    /// `LoggingConfigSystemLogLevel` of `AWS::Lambda::EventSourceMapping`.
    LoggingConfigSystemLogLevel
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
}

/// `MetricsConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsConfig(Properties);

properties! { MetricsConfig }

impl MetricsConfig {
    /// `Metrics`: list of `MetricsConfigMetricsItem`, at most 3 items.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<MetricsConfigMetricsItem>>) -> Self {
        self.0.set("Metrics", value);
        self
    }
}

choice! {
    /// `MetricsConfigMetricsItem` of `AWS::Lambda::EventSourceMapping`.
    MetricsConfigMetricsItem
    EVENT_COUNT "EventCount"
    ERROR_COUNT "ErrorCount"
    KAFKA_METRICS "KafkaMetrics"
}

/// `OnFailure` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnFailure(Properties);

properties! { OnFailure }

impl OnFailure {
    /// `Destination`: string, 12 to 1024 characters.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }
}

/// `ProvisionedPollerConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedPollerConfig(Properties);

properties! { ProvisionedPollerConfig }

impl ProvisionedPollerConfig {
    /// `MaximumPollers`: integer, 1 to 10000.
    #[track_caller]
    pub fn maximum_pollers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumPollers", value);
        self
    }

    /// `MinimumPollers`: integer, 1 to 200.
    #[track_caller]
    pub fn minimum_pollers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumPollers", value);
        self
    }

    /// `PollerGroupName`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn poller_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PollerGroupName", value);
        self
    }
}

/// `ScalingConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConfig(Properties);

properties! { ScalingConfig }

impl ScalingConfig {
    /// `MaximumConcurrency`: integer, 2 to 1000.
    #[track_caller]
    pub fn maximum_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumConcurrency", value);
        self
    }
}

/// `SchemaRegistryAccessConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaRegistryAccessConfig(Properties);

properties! { SchemaRegistryAccessConfig }

impl SchemaRegistryAccessConfig {
    /// `Type`: `SchemaRegistryAccessConfigType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SchemaRegistryAccessConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `URI`: string, 1 to 10000 characters.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("URI", value);
        self
    }
}

choice! {
    /// `SchemaRegistryAccessConfigType` of `AWS::Lambda::EventSourceMapping`.
    SchemaRegistryAccessConfigType
    BASIC_AUTH "BASIC_AUTH"
    CLIENT_CERTIFICATE_TLS_AUTH "CLIENT_CERTIFICATE_TLS_AUTH"
    SERVER_ROOT_CA_CERTIFICATE "SERVER_ROOT_CA_CERTIFICATE"
    OAUTHBEARER_AUTH "OAUTHBEARER_AUTH"
}

/// `SchemaRegistryConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaRegistryConfig(Properties);

properties! { SchemaRegistryConfig }

impl SchemaRegistryConfig {
    /// `AccessConfigs`: list of `SchemaRegistryAccessConfig`, at most 2 items.
    #[track_caller]
    pub fn access_configs(
        mut self,
        value: impl IntoValue<ListOf<SchemaRegistryAccessConfig>>,
    ) -> Self {
        self.0.set("AccessConfigs", value);
        self
    }

    /// `EventRecordFormat`: `SchemaRegistryConfigEventRecordFormat`.
    #[track_caller]
    pub fn event_record_format(
        mut self,
        value: impl IntoValue<SchemaRegistryConfigEventRecordFormat>,
    ) -> Self {
        self.0.set("EventRecordFormat", value);
        self
    }

    /// `SchemaRegistryURI`: string, 1 to 10000 characters, pattern `[a-zA-Z0-9-/*:_+=.@-]*`.
    #[track_caller]
    pub fn schema_registry_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaRegistryURI", value);
        self
    }

    /// `SchemaValidationConfigs`: list of `SchemaValidationConfig`, 1 to 2 items.
    #[track_caller]
    pub fn schema_validation_configs(
        mut self,
        value: impl IntoValue<ListOf<SchemaValidationConfig>>,
    ) -> Self {
        self.0.set("SchemaValidationConfigs", value);
        self
    }
}

choice! {
    /// `SchemaRegistryConfigEventRecordFormat` of `AWS::Lambda::EventSourceMapping`.
    SchemaRegistryConfigEventRecordFormat
    JSON "JSON"
    SOURCE "SOURCE"
}

/// `SchemaValidationConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaValidationConfig(Properties);

properties! { SchemaValidationConfig }

impl SchemaValidationConfig {
    /// `Attribute`: `SchemaValidationConfigAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<SchemaValidationConfigAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

choice! {
    /// `SchemaValidationConfigAttribute` of `AWS::Lambda::EventSourceMapping`.
    SchemaValidationConfigAttribute
    KEY "KEY"
    VALUE "VALUE"
}

/// `SelfManagedEventSource` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedEventSource(Properties);

properties! { SelfManagedEventSource }

impl SelfManagedEventSource {
    /// `Endpoints`: `Endpoints`.
    #[track_caller]
    pub fn endpoints(mut self, value: impl IntoValue<Endpoints>) -> Self {
        self.0.set("Endpoints", value);
        self
    }
}

/// `SelfManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedKafkaEventSourceConfig(Properties);

properties! { SelfManagedKafkaEventSourceConfig }

impl SelfManagedKafkaEventSourceConfig {
    /// `ConsumerGroupId`: string, 1 to 200 characters, pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
    #[track_caller]
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConsumerGroupId", value);
        self
    }

    /// `ConsumptionMode`: `ConsumptionMode`.
    #[track_caller]
    pub fn consumption_mode(mut self, value: impl IntoValue<ConsumptionMode>) -> Self {
        self.0.set("ConsumptionMode", value);
        self
    }

    /// `SchemaRegistryConfig`: `SchemaRegistryConfig`.
    #[track_caller]
    pub fn schema_registry_config(mut self, value: impl IntoValue<SchemaRegistryConfig>) -> Self {
        self.0.set("SchemaRegistryConfig", value);
        self
    }
}

/// `SourceAccessConfiguration` of `AWS::Lambda::EventSourceMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceAccessConfiguration(Properties);

properties! { SourceAccessConfiguration }

impl SourceAccessConfiguration {
    /// `Type`: `SourceAccessConfigurationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SourceAccessConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `URI`: string, 1 to 200 characters, pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("URI", value);
        self
    }
}

choice! {
    /// `SourceAccessConfigurationType` of `AWS::Lambda::EventSourceMapping`.
    SourceAccessConfigurationType
    BASIC_AUTH "BASIC_AUTH"
    VPC_SUBNET "VPC_SUBNET"
    VPC_SECURITY_GROUP "VPC_SECURITY_GROUP"
    SASL_SCRAM_512_AUTH "SASL_SCRAM_512_AUTH"
    SASL_SCRAM_256_AUTH "SASL_SCRAM_256_AUTH"
    VIRTUAL_HOST "VIRTUAL_HOST"
    CLIENT_CERTIFICATE_TLS_AUTH "CLIENT_CERTIFICATE_TLS_AUTH"
    SERVER_ROOT_CA_CERTIFICATE "SERVER_ROOT_CA_CERTIFICATE"
    OAUTHBEARER_AUTH "OAUTHBEARER_AUTH"
    OAUTHBEARER_SCOPE "OAUTHBEARER_SCOPE"
    OAUTHBEARER_AUDIENCE "OAUTHBEARER_AUDIENCE"
    OAUTHBEARER_LOGICAL_CLUSTER "OAUTHBEARER_LOGICAL_CLUSTER"
    OAUTHBEARER_IDENTITY_POOL "OAUTHBEARER_IDENTITY_POOL"
    IAM_AUTH "IAM_AUTH"
    IAM_OAUTHBEARER_AUTH "IAM_OAUTHBEARER_AUTH"
}

/// `Tag` of `AWS::Lambda::EventSourceMapping`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
