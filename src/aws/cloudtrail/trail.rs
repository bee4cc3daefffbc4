// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudTrail::Trail` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudTrail::Trail`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Trail(Body);

resource! { Trail "AWS::CloudTrail::Trail" }

impl Trail {
    /// `AdvancedEventSelectors`: list of `AdvancedEventSelector`.
    #[track_caller]
    pub fn advanced_event_selectors(
        mut self,
        value: impl IntoValue<ListOf<AdvancedEventSelector>>,
    ) -> Self {
        self.0.set("AdvancedEventSelectors", value);
        self
    }

    /// `AggregationConfigurations`: list of `AggregationConfiguration`, at most 1 item.
    #[track_caller]
    pub fn aggregation_configurations(
        mut self,
        value: impl IntoValue<ListOf<AggregationConfiguration>>,
    ) -> Self {
        self.0.set("AggregationConfigurations", value);
        self
    }

    /// `CloudWatchLogsLogGroupArn`: string.
    #[track_caller]
    pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogsLogGroupArn", value);
        self
    }

    /// `CloudWatchLogsRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn cloud_watch_logs_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CloudWatchLogsRoleArn", value);
        self
    }

    /// `EnableLogFileValidation`: boolean.
    #[track_caller]
    pub fn enable_log_file_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableLogFileValidation", value);
        self
    }

    /// `EventSelectors`: list of `EventSelector`, at most 5 items.
    #[track_caller]
    pub fn event_selectors(mut self, value: impl IntoValue<ListOf<EventSelector>>) -> Self {
        self.0.set("EventSelectors", value);
        self
    }

    /// `IncludeGlobalServiceEvents`: boolean.
    #[track_caller]
    pub fn include_global_service_events(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeGlobalServiceEvents", value);
        self
    }

    /// `InsightSelectors`: list of `InsightSelector`.
    #[track_caller]
    pub fn insight_selectors(mut self, value: impl IntoValue<ListOf<InsightSelector>>) -> Self {
        self.0.set("InsightSelectors", value);
        self
    }

    /// `IsLogging`: boolean. Required.
    #[track_caller]
    pub fn is_logging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsLogging", value);
        self
    }

    /// `IsMultiRegionTrail`: boolean.
    #[track_caller]
    pub fn is_multi_region_trail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsMultiRegionTrail", value);
        self
    }

    /// `IsOrganizationTrail`: boolean.
    #[track_caller]
    pub fn is_organization_trail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsOrganizationTrail", value);
        self
    }

    /// `KMSKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KMSKeyId", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3KeyPrefix`: string, at most 200 characters.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }

    /// `SnsTopicName`: string, at most 256 characters.
    #[track_caller]
    pub fn sns_topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsTopicName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrailName`: string, 3 to 128 characters, pattern `(^[a-zA-Z0-9]$)|(^[a-zA-Z0-9]([a-zA-Z0-9\._-])*[a-zA-Z0-9]$)`. A change replaces the resource.
    #[track_caller]
    pub fn trail_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrailName", value);
        self
    }
}

impl Handle<Trail> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `SnsTopicArn`
    #[inline]
    pub fn sns_topic_arn(&self) -> Value<format::SnsTopicArn> {
        self.attribute("SnsTopicArn")
    }
}

/// `AdvancedEventSelector` of `AWS::CloudTrail::Trail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedEventSelector(Properties);

properties! { AdvancedEventSelector }

impl AdvancedEventSelector {
    /// `FieldSelectors`: list of `AdvancedFieldSelector`, at least 1 item. Required.
    #[track_caller]
    pub fn field_selectors(mut self, value: impl IntoValue<ListOf<AdvancedFieldSelector>>) -> Self {
        self.0.set("FieldSelectors", value);
        self
    }

    /// `Name`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `AdvancedFieldSelector` of `AWS::CloudTrail::Trail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedFieldSelector(Properties);

properties! { AdvancedFieldSelector }

impl AdvancedFieldSelector {
    /// `EndsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn ends_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EndsWith", value);
        self
    }

    /// `Equals`: list of strings, at least 1 item.
    #[track_caller]
    pub fn equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Equals", value);
        self
    }

    /// `Field`: string, 1 to 1000 characters, pattern `([\w|\d|\.|_]+)`. Required.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `NotEndsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn not_ends_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotEndsWith", value);
        self
    }

    /// `NotEquals`: list of strings, at least 1 item.
    #[track_caller]
    pub fn not_equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotEquals", value);
        self
    }

    /// `NotStartsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn not_starts_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotStartsWith", value);
        self
    }

    /// `StartsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn starts_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StartsWith", value);
        self
    }
}

/// `AggregationConfiguration` of `AWS::CloudTrail::Trail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationConfiguration(Properties);

properties! { AggregationConfiguration }

impl AggregationConfiguration {
    /// `EventCategory`: `AggregationConfigurationEventCategory`. Required.
    #[track_caller]
    pub fn event_category(
        mut self,
        value: impl IntoValue<AggregationConfigurationEventCategory>,
    ) -> Self {
        self.0.set("EventCategory", value);
        self
    }

    /// `Templates`: list of `Template`, 1 to 50 items. Required.
    #[track_caller]
    pub fn templates(mut self, value: impl IntoValue<ListOf<Template>>) -> Self {
        self.0.set("Templates", value);
        self
    }
}

choice! {
    /// `AggregationConfigurationEventCategory` of `AWS::CloudTrail::Trail`.
    AggregationConfigurationEventCategory
    DATA "Data"
}

/// `DataResource` of `AWS::CloudTrail::Trail`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataResource(Properties);

properties! { DataResource }

impl DataResource {
    /// `Type`: `DataResourceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DataResourceType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `DataResourceType` of `AWS::CloudTrail::Trail`.
    DataResourceType
    AWS_LAMBDA_FUNCTION "AWS::Lambda::Function"
    AWS_S3_OBJECT "AWS::S3::Object"
    AWS_DYNAMO_DB_TABLE "AWS::DynamoDB::Table"
    AWS_S3_OUTPOSTS_OBJECT "AWS::S3Outposts::Object"
    AWS_MANAGED_BLOCKCHAIN_NODE "AWS::ManagedBlockchain::Node"
    AWS_S3_OBJECT_LAMBDA_ACCESS_POINT "AWS::S3ObjectLambda::AccessPoint"
    AWS_EC2_SNAPSHOT "AWS::EC2::Snapshot"
    AWS_S3_ACCESS_POINT "AWS::S3::AccessPoint"
    AWS_DYNAMO_DB_STREAM "AWS::DynamoDB::Stream"
}

/// `EventSelector` of `AWS::CloudTrail::Trail`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSelector(Properties);

properties! { EventSelector }

impl EventSelector {
    /// `DataResources`: list of `DataResource`.
    #[track_caller]
    pub fn data_resources(mut self, value: impl IntoValue<ListOf<DataResource>>) -> Self {
        self.0.set("DataResources", value);
        self
    }

    /// `ExcludeManagementEventSources`: list of strings.
    #[track_caller]
    pub fn exclude_management_event_sources(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ExcludeManagementEventSources", value);
        self
    }

    /// `IncludeManagementEvents`: boolean.
    #[track_caller]
    pub fn include_management_events(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeManagementEvents", value);
        self
    }

    /// `ReadWriteType`: `EventSelectorReadWriteType`.
    #[track_caller]
    pub fn read_write_type(mut self, value: impl IntoValue<EventSelectorReadWriteType>) -> Self {
        self.0.set("ReadWriteType", value);
        self
    }
}

choice! {
    /// `EventSelectorReadWriteType` of `AWS::CloudTrail::Trail`.
    EventSelectorReadWriteType
    ALL "All"
    READ_ONLY "ReadOnly"
    WRITE_ONLY "WriteOnly"
}

/// `InsightSelector` of `AWS::CloudTrail::Trail`.
#[derive(Clone, Default)]
#[must_use]
pub struct InsightSelector(Properties);

properties! { InsightSelector }

impl InsightSelector {
    /// `EventCategories`: list of `SourceEventCategory`.
    #[track_caller]
    pub fn event_categories(mut self, value: impl IntoValue<ListOf<SourceEventCategory>>) -> Self {
        self.0.set("EventCategories", value);
        self
    }

    /// `InsightType`: `InsightSelectorInsightType`.
    #[track_caller]
    pub fn insight_type(mut self, value: impl IntoValue<InsightSelectorInsightType>) -> Self {
        self.0.set("InsightType", value);
        self
    }
}

choice! {
    /// `InsightSelectorInsightType` of `AWS::CloudTrail::Trail`.
    InsightSelectorInsightType
    API_CALL_RATE_INSIGHT "ApiCallRateInsight"
    API_ERROR_RATE_INSIGHT "ApiErrorRateInsight"
}

choice! {
    /// `SourceEventCategory` of `AWS::CloudTrail::Trail`.
    SourceEventCategory
    MANAGEMENT "Management"
    DATA "Data"
}

/// `Tag` of `AWS::CloudTrail::Trail`.
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

choice! {
    /// `Template` of `AWS::CloudTrail::Trail`.
    Template
    API_ACTIVITY "API_ACTIVITY"
    RESOURCE_ACCESS "RESOURCE_ACCESS"
    USER_ACTIONS "USER_ACTIONS"
}
