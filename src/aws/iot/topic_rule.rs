// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::TopicRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::TopicRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicRule(Body);

resource! { TopicRule "AWS::IoT::TopicRule" }

impl TopicRule {
    /// `RuleName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_]+$`. A change replaces the resource.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TopicRulePayload`: `TopicRulePayload`. Required.
    #[track_caller]
    pub fn topic_rule_payload(mut self, value: impl IntoValue<TopicRulePayload>) -> Self {
        self.0.set("TopicRulePayload", value);
        self
    }
}

impl Handle<TopicRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Action` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `CloudwatchAlarm`: `CloudwatchAlarmAction`.
    #[track_caller]
    pub fn cloudwatch_alarm(mut self, value: impl IntoValue<CloudwatchAlarmAction>) -> Self {
        self.0.set("CloudwatchAlarm", value);
        self
    }

    /// `CloudwatchLogs`: `CloudwatchLogsAction`.
    #[track_caller]
    pub fn cloudwatch_logs(mut self, value: impl IntoValue<CloudwatchLogsAction>) -> Self {
        self.0.set("CloudwatchLogs", value);
        self
    }

    /// `CloudwatchMetric`: `CloudwatchMetricAction`.
    #[track_caller]
    pub fn cloudwatch_metric(mut self, value: impl IntoValue<CloudwatchMetricAction>) -> Self {
        self.0.set("CloudwatchMetric", value);
        self
    }

    /// `DynamoDB`: `DynamoDBAction`.
    #[track_caller]
    pub fn dynamo_db(mut self, value: impl IntoValue<DynamoDBAction>) -> Self {
        self.0.set("DynamoDB", value);
        self
    }

    /// `DynamoDBv2`: `DynamoDBv2Action`.
    #[track_caller]
    pub fn dynamo_d_bv2(mut self, value: impl IntoValue<DynamoDBv2Action>) -> Self {
        self.0.set("DynamoDBv2", value);
        self
    }

    /// `Elasticsearch`: `ElasticsearchAction`.
    #[track_caller]
    pub fn elasticsearch(mut self, value: impl IntoValue<ElasticsearchAction>) -> Self {
        self.0.set("Elasticsearch", value);
        self
    }

    /// `Firehose`: `FirehoseAction`.
    #[track_caller]
    pub fn firehose(mut self, value: impl IntoValue<FirehoseAction>) -> Self {
        self.0.set("Firehose", value);
        self
    }

    /// `Http`: `HttpAction`.
    #[track_caller]
    pub fn http(mut self, value: impl IntoValue<HttpAction>) -> Self {
        self.0.set("Http", value);
        self
    }

    /// `InfluxDB`: `InfluxDBAction`.
    #[track_caller]
    pub fn influx_db(mut self, value: impl IntoValue<InfluxDBAction>) -> Self {
        self.0.set("InfluxDB", value);
        self
    }

    /// `IotAnalytics`: `IotAnalyticsAction`.
    #[track_caller]
    pub fn iot_analytics(mut self, value: impl IntoValue<IotAnalyticsAction>) -> Self {
        self.0.set("IotAnalytics", value);
        self
    }

    /// `IotEvents`: `IotEventsAction`.
    #[track_caller]
    pub fn iot_events(mut self, value: impl IntoValue<IotEventsAction>) -> Self {
        self.0.set("IotEvents", value);
        self
    }

    /// `IotSiteWise`: `IotSiteWiseAction`.
    #[track_caller]
    pub fn iot_site_wise(mut self, value: impl IntoValue<IotSiteWiseAction>) -> Self {
        self.0.set("IotSiteWise", value);
        self
    }

    /// `Kafka`: `KafkaAction`.
    #[track_caller]
    pub fn kafka(mut self, value: impl IntoValue<KafkaAction>) -> Self {
        self.0.set("Kafka", value);
        self
    }

    /// `Kinesis`: `KinesisAction`.
    #[track_caller]
    pub fn kinesis(mut self, value: impl IntoValue<KinesisAction>) -> Self {
        self.0.set("Kinesis", value);
        self
    }

    /// `Lambda`: `LambdaAction`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<LambdaAction>) -> Self {
        self.0.set("Lambda", value);
        self
    }

    /// `Location`: `LocationAction`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<LocationAction>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `OpenSearch`: `OpenSearchAction`.
    #[track_caller]
    pub fn open_search(mut self, value: impl IntoValue<OpenSearchAction>) -> Self {
        self.0.set("OpenSearch", value);
        self
    }

    /// `Republish`: `RepublishAction`.
    #[track_caller]
    pub fn republish(mut self, value: impl IntoValue<RepublishAction>) -> Self {
        self.0.set("Republish", value);
        self
    }

    /// `S3`: `S3Action`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3Action>) -> Self {
        self.0.set("S3", value);
        self
    }

    /// `Sns`: `SnsAction`.
    #[track_caller]
    pub fn sns(mut self, value: impl IntoValue<SnsAction>) -> Self {
        self.0.set("Sns", value);
        self
    }

    /// `Sqs`: `SqsAction`.
    #[track_caller]
    pub fn sqs(mut self, value: impl IntoValue<SqsAction>) -> Self {
        self.0.set("Sqs", value);
        self
    }

    /// `StepFunctions`: `StepFunctionsAction`.
    #[track_caller]
    pub fn step_functions(mut self, value: impl IntoValue<StepFunctionsAction>) -> Self {
        self.0.set("StepFunctions", value);
        self
    }

    /// `Timestream`: `TimestreamAction`.
    #[track_caller]
    pub fn timestream(mut self, value: impl IntoValue<TimestreamAction>) -> Self {
        self.0.set("Timestream", value);
        self
    }
}

/// `AssetPropertyTimestamp` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetPropertyTimestamp(Properties);

properties! { AssetPropertyTimestamp }

impl AssetPropertyTimestamp {
    /// `OffsetInNanos`: string.
    #[track_caller]
    pub fn offset_in_nanos(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OffsetInNanos", value);
        self
    }

    /// `TimeInSeconds`: string. Required.
    #[track_caller]
    pub fn time_in_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeInSeconds", value);
        self
    }
}

/// `AssetPropertyValue` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetPropertyValue(Properties);

properties! { AssetPropertyValue }

impl AssetPropertyValue {
    /// `Quality`: string.
    #[track_caller]
    pub fn quality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Quality", value);
        self
    }

    /// `Timestamp`: `AssetPropertyTimestamp`. Required.
    #[track_caller]
    pub fn timestamp(mut self, value: impl IntoValue<AssetPropertyTimestamp>) -> Self {
        self.0.set("Timestamp", value);
        self
    }

    /// `Value`: `AssetPropertyVariant`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<AssetPropertyVariant>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `AssetPropertyVariant` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetPropertyVariant(Properties);

properties! { AssetPropertyVariant }

impl AssetPropertyVariant {
    /// `BooleanValue`: string.
    #[track_caller]
    pub fn boolean_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BooleanValue", value);
        self
    }

    /// `DoubleValue`: string.
    #[track_caller]
    pub fn double_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DoubleValue", value);
        self
    }

    /// `IntegerValue`: string.
    #[track_caller]
    pub fn integer_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegerValue", value);
        self
    }

    /// `StringValue`: string.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `BatchConfig` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchConfig(Properties);

properties! { BatchConfig }

impl BatchConfig {
    /// `BatchAcrossTopics`: boolean.
    #[track_caller]
    pub fn batch_across_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BatchAcrossTopics", value);
        self
    }

    /// `MaxBatchOpenMs`: integer, 5 to 200.
    #[track_caller]
    pub fn max_batch_open_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchOpenMs", value);
        self
    }

    /// `MaxBatchSize`: integer, 2 to 10.
    #[track_caller]
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSize", value);
        self
    }

    /// `MaxBatchSizeBytes`: integer, 100 to 131072.
    #[track_caller]
    pub fn max_batch_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSizeBytes", value);
        self
    }
}

choice! {
    /// `CannedAccessControlList` of `AWS::IoT::TopicRule`.
    CannedAccessControlList
    PRIVATE "private"
    PUBLIC_READ "public-read"
    PUBLIC_READ_WRITE "public-read-write"
    AWS_EXEC_READ "aws-exec-read"
    AUTHENTICATED_READ "authenticated-read"
    BUCKET_OWNER_READ "bucket-owner-read"
    BUCKET_OWNER_FULL_CONTROL "bucket-owner-full-control"
    LOG_DELIVERY_WRITE "log-delivery-write"
}

/// `CloudwatchAlarmAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudwatchAlarmAction(Properties);

properties! { CloudwatchAlarmAction }

impl CloudwatchAlarmAction {
    /// `AlarmName`: string. Required.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StateReason`: string. Required.
    #[track_caller]
    pub fn state_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateReason", value);
        self
    }

    /// `StateValue`: string. Required.
    #[track_caller]
    pub fn state_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateValue", value);
        self
    }
}

/// `CloudwatchLogsAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudwatchLogsAction(Properties);

properties! { CloudwatchLogsAction }

impl CloudwatchLogsAction {
    /// `BatchMode`: boolean.
    #[track_caller]
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BatchMode", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`. Required.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `CloudwatchMetricAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudwatchMetricAction(Properties);

properties! { CloudwatchMetricAction }

impl CloudwatchMetricAction {
    /// `MetricName`: string. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MetricNamespace`: string. Required.
    #[track_caller]
    pub fn metric_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricNamespace", value);
        self
    }

    /// `MetricTimestamp`: string.
    #[track_caller]
    pub fn metric_timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricTimestamp", value);
        self
    }

    /// `MetricUnit`: string. Required.
    #[track_caller]
    pub fn metric_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricUnit", value);
        self
    }

    /// `MetricValue`: string. Required.
    #[track_caller]
    pub fn metric_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricValue", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `DynamoDBAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDBAction(Properties);

properties! { DynamoDBAction }

impl DynamoDBAction {
    /// `HashKeyField`: string. Required.
    #[track_caller]
    pub fn hash_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HashKeyField", value);
        self
    }

    /// `HashKeyType`: `DynamoDBActionHashKeyType`.
    #[track_caller]
    pub fn hash_key_type(mut self, value: impl IntoValue<DynamoDBActionHashKeyType>) -> Self {
        self.0.set("HashKeyType", value);
        self
    }

    /// `HashKeyValue`: string. Required.
    #[track_caller]
    pub fn hash_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HashKeyValue", value);
        self
    }

    /// `PayloadField`: string.
    #[track_caller]
    pub fn payload_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadField", value);
        self
    }

    /// `RangeKeyField`: string.
    #[track_caller]
    pub fn range_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RangeKeyField", value);
        self
    }

    /// `RangeKeyType`: `DynamoDBActionRangeKeyType`.
    #[track_caller]
    pub fn range_key_type(mut self, value: impl IntoValue<DynamoDBActionRangeKeyType>) -> Self {
        self.0.set("RangeKeyType", value);
        self
    }

    /// `RangeKeyValue`: string.
    #[track_caller]
    pub fn range_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RangeKeyValue", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

choice! {
    /// `DynamoDBActionHashKeyType` of `AWS::IoT::TopicRule`.
    DynamoDBActionHashKeyType
    NUMBER "NUMBER"
    STRING "STRING"
}

choice! {
    /// `DynamoDBActionRangeKeyType` of `AWS::IoT::TopicRule`.
    DynamoDBActionRangeKeyType
    NUMBER "NUMBER"
    STRING "STRING"
}

/// `DynamoDBv2Action` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDBv2Action(Properties);

properties! { DynamoDBv2Action }

impl DynamoDBv2Action {
    /// `PutItem`: `PutItemInput`.
    #[track_caller]
    pub fn put_item(mut self, value: impl IntoValue<PutItemInput>) -> Self {
        self.0.set("PutItem", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `ElasticsearchAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticsearchAction(Properties);

properties! { ElasticsearchAction }

impl ElasticsearchAction {
    /// `Endpoint`: string, pattern `^https?://`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Index`: string. Required.
    #[track_caller]
    pub fn index(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Index", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FirehoseAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirehoseAction(Properties);

properties! { FirehoseAction }

impl FirehoseAction {
    /// `BatchMode`: boolean.
    #[track_caller]
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BatchMode", value);
        self
    }

    /// `DeliveryStreamName`: string. Required.
    #[track_caller]
    pub fn delivery_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Separator`: string, pattern `^([\n\t])|(\r\n)|(,)$`.
    #[track_caller]
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Separator", value);
        self
    }
}

/// `HttpAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpAction(Properties);

properties! { HttpAction }

impl HttpAction {
    /// `Auth`: `HttpAuthorization`.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<HttpAuthorization>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `BatchConfig`: `BatchConfig`.
    #[track_caller]
    pub fn batch_config(mut self, value: impl IntoValue<BatchConfig>) -> Self {
        self.0.set("BatchConfig", value);
        self
    }

    /// `ConfirmationUrl`: string, at most 2000 characters.
    #[track_caller]
    pub fn confirmation_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfirmationUrl", value);
        self
    }

    /// `EnableBatching`: boolean.
    #[track_caller]
    pub fn enable_batching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableBatching", value);
        self
    }

    /// `Headers`: list of `HttpActionHeader`, at most 100 items.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<ListOf<HttpActionHeader>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `Url`: string, at most 2000 characters. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `HttpActionHeader` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpActionHeader(Properties);

properties! { HttpActionHeader }

impl HttpActionHeader {
    /// `Key`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `HttpAuthorization` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpAuthorization(Properties);

properties! { HttpAuthorization }

impl HttpAuthorization {
    /// `Sigv4`: `SigV4Authorization`.
    #[track_caller]
    pub fn sigv4(mut self, value: impl IntoValue<SigV4Authorization>) -> Self {
        self.0.set("Sigv4", value);
        self
    }
}

/// `InfluxDBAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct InfluxDBAction(Properties);

properties! { InfluxDBAction }

impl InfluxDBAction {
    /// `BatchConfig`: `InfluxDBBatchConfig`.
    #[track_caller]
    pub fn batch_config(mut self, value: impl IntoValue<InfluxDBBatchConfig>) -> Self {
        self.0.set("BatchConfig", value);
        self
    }

    /// `DatabaseName`: string, 2 to 64 characters, pattern `^[^_\"][^\"]+$`. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DestinationArn`: string. Required.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Organization`: string, 1 to 64 characters.
    #[track_caller]
    pub fn organization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Organization", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TableName`: string, 1 to 1024 characters, pattern `^[^_].*$`. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimestampUnit`: `InfluxDBActionTimestampUnit`.
    #[track_caller]
    pub fn timestamp_unit(mut self, value: impl IntoValue<InfluxDBActionTimestampUnit>) -> Self {
        self.0.set("TimestampUnit", value);
        self
    }
}

choice! {
    /// `InfluxDBActionTimestampUnit` of `AWS::IoT::TopicRule`.
    InfluxDBActionTimestampUnit
    MS "ms"
    NS "ns"
    S "s"
    US "us"
}

/// `InfluxDBBatchConfig` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct InfluxDBBatchConfig(Properties);

properties! { InfluxDBBatchConfig }

impl InfluxDBBatchConfig {
    /// `BatchAcrossTopics`: boolean.
    #[track_caller]
    pub fn batch_across_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BatchAcrossTopics", value);
        self
    }

    /// `MaxBatchOpenMs`: integer, 5 to 1000.
    #[track_caller]
    pub fn max_batch_open_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchOpenMs", value);
        self
    }

    /// `MaxBatchSize`: integer, 1 to 500.
    #[track_caller]
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSize", value);
        self
    }

    /// `MaxBatchSizeBytes`: integer, 100 to 131072.
    #[track_caller]
    pub fn max_batch_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSizeBytes", value);
        self
    }
}

/// `IotAnalyticsAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotAnalyticsAction(Properties);

properties! { IotAnalyticsAction }

impl IotAnalyticsAction {
    /// `BatchMode`: boolean.
    #[track_caller]
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BatchMode", value);
        self
    }

    /// `ChannelName`: string. Required.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `IotEventsAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotEventsAction(Properties);

properties! { IotEventsAction }

impl IotEventsAction {
    /// `BatchMode`: boolean.
    #[track_caller]
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BatchMode", value);
        self
    }

    /// `InputName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn input_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputName", value);
        self
    }

    /// `MessageId`: string, at most 128 characters.
    #[track_caller]
    pub fn message_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `IotSiteWiseAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotSiteWiseAction(Properties);

properties! { IotSiteWiseAction }

impl IotSiteWiseAction {
    /// `PutAssetPropertyValueEntries`: list of `PutAssetPropertyValueEntry`, at least 1 item. Required.
    #[track_caller]
    pub fn put_asset_property_value_entries(
        mut self,
        value: impl IntoValue<ListOf<PutAssetPropertyValueEntry>>,
    ) -> Self {
        self.0.set("PutAssetPropertyValueEntries", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `KafkaAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaAction(Properties);

properties! { KafkaAction }

impl KafkaAction {
    /// `ClientProperties`: map of strings, at least 1 entry. Required.
    #[track_caller]
    pub fn client_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ClientProperties", value);
        self
    }

    /// `DestinationArn`: string. Required.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Headers`: list of `KafkaActionHeader`, 1 to 100 items.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<ListOf<KafkaActionHeader>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Partition`: string.
    #[track_caller]
    pub fn partition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Partition", value);
        self
    }

    /// `Topic`: string. Required.
    #[track_caller]
    pub fn topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Topic", value);
        self
    }
}

/// `KafkaActionHeader` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaActionHeader(Properties);

properties! { KafkaActionHeader }

impl KafkaActionHeader {
    /// `Key`: string, at most 16384 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 16384 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `KinesisAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisAction(Properties);

properties! { KinesisAction }

impl KinesisAction {
    /// `PartitionKey`: string.
    #[track_caller]
    pub fn partition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartitionKey", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StreamName`: string. Required.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }
}

/// `LambdaAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaAction(Properties);

properties! { LambdaAction }

impl LambdaAction {
    /// `FunctionArn`: `LambdaFunctionArn`.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("FunctionArn", value);
        self
    }
}

/// `LocationAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationAction(Properties);

properties! { LocationAction }

impl LocationAction {
    /// `DeviceId`: string. Required.
    #[track_caller]
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceId", value);
        self
    }

    /// `Latitude`: string. Required.
    #[track_caller]
    pub fn latitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Latitude", value);
        self
    }

    /// `Longitude`: string. Required.
    #[track_caller]
    pub fn longitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Longitude", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Timestamp`: `Timestamp`.
    #[track_caller]
    pub fn timestamp(mut self, value: impl IntoValue<Timestamp>) -> Self {
        self.0.set("Timestamp", value);
        self
    }

    /// `TrackerName`: string. Required.
    #[track_caller]
    pub fn tracker_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrackerName", value);
        self
    }
}

/// `OpenSearchAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenSearchAction(Properties);

properties! { OpenSearchAction }

impl OpenSearchAction {
    /// `Endpoint`: string, pattern `^https?://`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Index`: string. Required.
    #[track_caller]
    pub fn index(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Index", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `PutAssetPropertyValueEntry` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PutAssetPropertyValueEntry(Properties);

properties! { PutAssetPropertyValueEntry }

impl PutAssetPropertyValueEntry {
    /// `AssetId`: string.
    #[track_caller]
    pub fn asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetId", value);
        self
    }

    /// `EntryId`: string.
    #[track_caller]
    pub fn entry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntryId", value);
        self
    }

    /// `PropertyAlias`: string, at least 1 character.
    #[track_caller]
    pub fn property_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyAlias", value);
        self
    }

    /// `PropertyId`: string.
    #[track_caller]
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyId", value);
        self
    }

    /// `PropertyValues`: list of `AssetPropertyValue`, at least 1 item. Required.
    #[track_caller]
    pub fn property_values(mut self, value: impl IntoValue<ListOf<AssetPropertyValue>>) -> Self {
        self.0.set("PropertyValues", value);
        self
    }
}

/// `PutItemInput` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PutItemInput(Properties);

properties! { PutItemInput }

impl PutItemInput {
    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `RepublishAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepublishAction(Properties);

properties! { RepublishAction }

impl RepublishAction {
    /// `Headers`: `RepublishActionHeaders`.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<RepublishActionHeaders>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `Qos`: integer, 0 to 1.
    #[track_caller]
    pub fn qos(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Qos", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Topic`: string. Required.
    #[track_caller]
    pub fn topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Topic", value);
        self
    }
}

/// `RepublishActionHeaders` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepublishActionHeaders(Properties);

properties! { RepublishActionHeaders }

impl RepublishActionHeaders {
    /// `ContentType`: string, at most 1024 characters.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `CorrelationData`: string, at most 1024 characters.
    #[track_caller]
    pub fn correlation_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CorrelationData", value);
        self
    }

    /// `MessageExpiry`: string, at most 1024 characters.
    #[track_caller]
    pub fn message_expiry(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageExpiry", value);
        self
    }

    /// `PayloadFormatIndicator`: string, at most 1024 characters.
    #[track_caller]
    pub fn payload_format_indicator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadFormatIndicator", value);
        self
    }

    /// `ResponseTopic`: string, at most 1024 characters.
    #[track_caller]
    pub fn response_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseTopic", value);
        self
    }

    /// `UserProperties`: list of `UserProperty`, 1 to 100 items.
    #[track_caller]
    pub fn user_properties(mut self, value: impl IntoValue<ListOf<UserProperty>>) -> Self {
        self.0.set("UserProperties", value);
        self
    }
}

/// `S3Action` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Action(Properties);

properties! { S3Action }

impl S3Action {
    /// `BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `CannedAcl`: `CannedAccessControlList`.
    #[track_caller]
    pub fn canned_acl(mut self, value: impl IntoValue<CannedAccessControlList>) -> Self {
        self.0.set("CannedAcl", value);
        self
    }

    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `SigV4Authorization` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SigV4Authorization(Properties);

properties! { SigV4Authorization }

impl SigV4Authorization {
    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ServiceName`: string. Required.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `SigningRegion`: string. Required.
    #[track_caller]
    pub fn signing_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningRegion", value);
        self
    }
}

/// `SnsAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnsAction(Properties);

properties! { SnsAction }

impl SnsAction {
    /// `MessageFormat`: `SnsActionMessageFormat`.
    #[track_caller]
    pub fn message_format(mut self, value: impl IntoValue<SnsActionMessageFormat>) -> Self {
        self.0.set("MessageFormat", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TargetArn`: string. Required.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

choice! {
    /// `SnsActionMessageFormat` of `AWS::IoT::TopicRule`.
    SnsActionMessageFormat
    JSON "JSON"
    RAW "RAW"
}

/// `SqsAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqsAction(Properties);

properties! { SqsAction }

impl SqsAction {
    /// `QueueUrl`: string. Required.
    #[track_caller]
    pub fn queue_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueUrl", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `UseBase64`: boolean.
    #[track_caller]
    pub fn use_base64(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseBase64", value);
        self
    }
}

/// `StepFunctionsAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct StepFunctionsAction(Properties);

properties! { StepFunctionsAction }

impl StepFunctionsAction {
    /// `ExecutionNamePrefix`: string.
    #[track_caller]
    pub fn execution_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionNamePrefix", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StateMachineName`: string. Required.
    #[track_caller]
    pub fn state_machine_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateMachineName", value);
        self
    }
}

/// `Tag` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Timestamp` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Timestamp(Properties);

properties! { Timestamp }

impl Timestamp {
    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TimestreamAction` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimestreamAction(Properties);

properties! { TimestreamAction }

impl TimestreamAction {
    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Dimensions`: list of `TimestreamDimension`, 1 to 128 items. Required.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<TimestreamDimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `Timestamp`: `TimestreamTimestamp`.
    #[track_caller]
    pub fn timestamp(mut self, value: impl IntoValue<TimestreamTimestamp>) -> Self {
        self.0.set("Timestamp", value);
        self
    }
}

/// `TimestreamDimension` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimestreamDimension(Properties);

properties! { TimestreamDimension }

impl TimestreamDimension {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TimestreamTimestamp` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimestreamTimestamp(Properties);

properties! { TimestreamTimestamp }

impl TimestreamTimestamp {
    /// `Unit`: string. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TopicRulePayload` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicRulePayload(Properties);

properties! { TopicRulePayload }

impl TopicRulePayload {
    /// `Actions`: list of `Action`, at most 10 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `AwsIotSqlVersion`: string.
    #[track_caller]
    pub fn aws_iot_sql_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsIotSqlVersion", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ErrorAction`: `Action`.
    #[track_caller]
    pub fn error_action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("ErrorAction", value);
        self
    }

    /// `RuleDisabled`: boolean.
    #[track_caller]
    pub fn rule_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RuleDisabled", value);
        self
    }

    /// `Sql`: string. Required.
    #[track_caller]
    pub fn sql(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sql", value);
        self
    }
}

/// `UserProperty` of `AWS::IoT::TopicRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserProperty(Properties);

properties! { UserProperty }

impl UserProperty {
    /// `Key`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
