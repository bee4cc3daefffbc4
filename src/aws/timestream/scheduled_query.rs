// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Timestream::ScheduledQuery` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Timestream::ScheduledQuery`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledQuery(Body);

resource! { ScheduledQuery "AWS::Timestream::ScheduledQuery" }

impl ScheduledQuery {
    /// `ClientToken`: string, 32 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `ErrorReportConfiguration`: `ErrorReportConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn error_report_configuration(
        mut self,
        value: impl IntoValue<ErrorReportConfiguration>,
    ) -> Self {
        self.0.set("ErrorReportConfiguration", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `NotificationConfiguration`: `NotificationConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfiguration>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value);
        self
    }

    /// `QueryString`: string, 1 to 262144 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `ScheduleConfiguration`: `ScheduleConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schedule_configuration(mut self, value: impl IntoValue<ScheduleConfiguration>) -> Self {
        self.0.set("ScheduleConfiguration", value);
        self
    }

    /// `ScheduledQueryExecutionRoleArn`: `IamRoleArn`, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn scheduled_query_execution_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("ScheduledQueryExecutionRoleArn", value);
        self
    }

    /// `ScheduledQueryName`: string, 1 to 64 characters, pattern `[a-zA-Z0-9_.-]+`. A change replaces the resource.
    #[track_caller]
    pub fn scheduled_query_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduledQueryName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetConfiguration`: `TargetConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn target_configuration(mut self, value: impl IntoValue<TargetConfiguration>) -> Self {
        self.0.set("TargetConfiguration", value);
        self
    }
}

impl Handle<ScheduledQuery> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `SQErrorReportConfiguration`
    #[inline]
    pub fn sq_error_report_configuration(&self) -> Value<String> {
        self.attribute("SQErrorReportConfiguration")
    }

    /// `SQKmsKeyId`
    #[inline]
    pub fn sq_kms_key_id(&self) -> Value<String> {
        self.attribute("SQKmsKeyId")
    }

    /// `SQName`
    #[inline]
    pub fn sq_name(&self) -> Value<String> {
        self.attribute("SQName")
    }

    /// `SQNotificationConfiguration`
    #[inline]
    pub fn sq_notification_configuration(&self) -> Value<String> {
        self.attribute("SQNotificationConfiguration")
    }

    /// `SQQueryString`
    #[inline]
    pub fn sq_query_string(&self) -> Value<String> {
        self.attribute("SQQueryString")
    }

    /// `SQScheduleConfiguration`
    #[inline]
    pub fn sq_schedule_configuration(&self) -> Value<String> {
        self.attribute("SQScheduleConfiguration")
    }

    /// `SQScheduledQueryExecutionRoleArn`
    #[inline]
    pub fn sq_scheduled_query_execution_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("SQScheduledQueryExecutionRoleArn")
    }

    /// `SQTargetConfiguration`
    #[inline]
    pub fn sq_target_configuration(&self) -> Value<String> {
        self.attribute("SQTargetConfiguration")
    }
}

/// `DimensionMapping` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct DimensionMapping(Properties);

properties! { DimensionMapping }

impl DimensionMapping {
    /// `DimensionValueType`: `DimensionValueType`. Required.
    #[track_caller]
    pub fn dimension_value_type(mut self, value: impl IntoValue<DimensionValueType>) -> Self {
        self.0.set("DimensionValueType", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `DimensionValueType` of `AWS::Timestream::ScheduledQuery`.
    DimensionValueType
    VARCHAR "VARCHAR"
}

choice! {
    /// `EncryptionOption` of `AWS::Timestream::ScheduledQuery`.
    EncryptionOption
    SSE_S3 "SSE_S3"
    SSE_KMS "SSE_KMS"
}

/// `ErrorReportConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct ErrorReportConfiguration(Properties);

properties! { ErrorReportConfiguration }

impl ErrorReportConfiguration {
    /// `S3Configuration`: `S3Configuration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3Configuration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }
}

/// `MixedMeasureMapping` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct MixedMeasureMapping(Properties);

properties! { MixedMeasureMapping }

impl MixedMeasureMapping {
    /// `MeasureName`: string.
    #[track_caller]
    pub fn measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeasureName", value);
        self
    }

    /// `MeasureValueType`: `MixedMeasureMappingMeasureValueType`. Required.
    #[track_caller]
    pub fn measure_value_type(
        mut self,
        value: impl IntoValue<MixedMeasureMappingMeasureValueType>,
    ) -> Self {
        self.0.set("MeasureValueType", value);
        self
    }

    /// `MultiMeasureAttributeMappings`: list of `MultiMeasureAttributeMapping`, at least 1 item.
    #[track_caller]
    pub fn multi_measure_attribute_mappings(
        mut self,
        value: impl IntoValue<ListOf<MultiMeasureAttributeMapping>>,
    ) -> Self {
        self.0.set("MultiMeasureAttributeMappings", value);
        self
    }

    /// `SourceColumn`: string.
    #[track_caller]
    pub fn source_column(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceColumn", value);
        self
    }

    /// `TargetMeasureName`: string.
    #[track_caller]
    pub fn target_measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetMeasureName", value);
        self
    }
}

choice! {
    /// `MixedMeasureMappingMeasureValueType` of `AWS::Timestream::ScheduledQuery`.
    MixedMeasureMappingMeasureValueType
    BIGINT "BIGINT"
    BOOLEAN "BOOLEAN"
    DOUBLE "DOUBLE"
    VARCHAR "VARCHAR"
    MULTI "MULTI"
}

/// `MultiMeasureAttributeMapping` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiMeasureAttributeMapping(Properties);

properties! { MultiMeasureAttributeMapping }

impl MultiMeasureAttributeMapping {
    /// `MeasureValueType`: `MultiMeasureAttributeMappingMeasureValueType`. Required.
    #[track_caller]
    pub fn measure_value_type(
        mut self,
        value: impl IntoValue<MultiMeasureAttributeMappingMeasureValueType>,
    ) -> Self {
        self.0.set("MeasureValueType", value);
        self
    }

    /// `SourceColumn`: string. Required.
    #[track_caller]
    pub fn source_column(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceColumn", value);
        self
    }

    /// `TargetMultiMeasureAttributeName`: string.
    #[track_caller]
    pub fn target_multi_measure_attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetMultiMeasureAttributeName", value);
        self
    }
}

choice! {
    /// `MultiMeasureAttributeMappingMeasureValueType` of `AWS::Timestream::ScheduledQuery`.
    MultiMeasureAttributeMappingMeasureValueType
    BIGINT "BIGINT"
    BOOLEAN "BOOLEAN"
    DOUBLE "DOUBLE"
    VARCHAR "VARCHAR"
    TIMESTAMP "TIMESTAMP"
}

/// `MultiMeasureMappings` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiMeasureMappings(Properties);

properties! { MultiMeasureMappings }

impl MultiMeasureMappings {
    /// `MultiMeasureAttributeMappings`: list of `MultiMeasureAttributeMapping`, at least 1 item. Required.
    #[track_caller]
    pub fn multi_measure_attribute_mappings(
        mut self,
        value: impl IntoValue<ListOf<MultiMeasureAttributeMapping>>,
    ) -> Self {
        self.0.set("MultiMeasureAttributeMappings", value);
        self
    }

    /// `TargetMultiMeasureName`: string.
    #[track_caller]
    pub fn target_multi_measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetMultiMeasureName", value);
        self
    }
}

/// `NotificationConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationConfiguration(Properties);

properties! { NotificationConfiguration }

impl NotificationConfiguration {
    /// `SnsConfiguration`: `SnsConfiguration`. Required.
    #[track_caller]
    pub fn sns_configuration(mut self, value: impl IntoValue<SnsConfiguration>) -> Self {
        self.0.set("SnsConfiguration", value);
        self
    }
}

/// `S3Configuration` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Configuration(Properties);

properties! { S3Configuration }

impl S3Configuration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `EncryptionOption`: `EncryptionOption`.
    #[track_caller]
    pub fn encryption_option(mut self, value: impl IntoValue<EncryptionOption>) -> Self {
        self.0.set("EncryptionOption", value);
        self
    }

    /// `ObjectKeyPrefix`: string, 1 to 896 characters, pattern `[a-zA-Z0-9|!\-_*'\(\)]([a-zA-Z0-9]|[!\-_*'\(\)\/.])+`.
    #[track_caller]
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKeyPrefix", value);
        self
    }
}

/// `ScheduleConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleConfiguration(Properties);

properties! { ScheduleConfiguration }

impl ScheduleConfiguration {
    /// `ScheduleExpression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }
}

/// `SnsConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnsConfiguration(Properties);

properties! { SnsConfiguration }

impl SnsConfiguration {
    /// `TopicArn`: `SnsTopicArn`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

/// `Tag` of `AWS::Timestream::ScheduledQuery`.
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

/// `TargetConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetConfiguration(Properties);

properties! { TargetConfiguration }

impl TargetConfiguration {
    /// `TimestreamConfiguration`: `TimestreamConfiguration`. Required.
    #[track_caller]
    pub fn timestream_configuration(
        mut self,
        value: impl IntoValue<TimestreamConfiguration>,
    ) -> Self {
        self.0.set("TimestreamConfiguration", value);
        self
    }
}

/// `TimestreamConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimestreamConfiguration(Properties);

properties! { TimestreamConfiguration }

impl TimestreamConfiguration {
    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DimensionMappings`: list of `DimensionMapping`. Required.
    #[track_caller]
    pub fn dimension_mappings(mut self, value: impl IntoValue<ListOf<DimensionMapping>>) -> Self {
        self.0.set("DimensionMappings", value);
        self
    }

    /// `MeasureNameColumn`: string.
    #[track_caller]
    pub fn measure_name_column(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeasureNameColumn", value);
        self
    }

    /// `MixedMeasureMappings`: list of `MixedMeasureMapping`, at least 1 item.
    #[track_caller]
    pub fn mixed_measure_mappings(
        mut self,
        value: impl IntoValue<ListOf<MixedMeasureMapping>>,
    ) -> Self {
        self.0.set("MixedMeasureMappings", value);
        self
    }

    /// `MultiMeasureMappings`: `MultiMeasureMappings`.
    #[track_caller]
    pub fn multi_measure_mappings(mut self, value: impl IntoValue<MultiMeasureMappings>) -> Self {
        self.0.set("MultiMeasureMappings", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `TimeColumn`: string. Required.
    #[track_caller]
    pub fn time_column(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeColumn", value);
        self
    }
}
