// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DynamoDB::Table` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DynamoDB::Table`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Table(Body);

resource! { Table "AWS::DynamoDB::Table" }

impl Table {
    /// `AttributeDefinitions`: list of `AttributeDefinition`.
    #[track_caller]
    pub fn attribute_definitions(
        mut self,
        value: impl IntoValue<ListOf<AttributeDefinition>>,
    ) -> Self {
        self.0.set("AttributeDefinitions", value);
        self
    }

    /// `BillingMode`: `BillingMode`.
    #[track_caller]
    pub fn billing_mode(mut self, value: impl IntoValue<BillingMode>) -> Self {
        self.0.set("BillingMode", value);
        self
    }

    /// `ContributorInsightsSpecification`: `ContributorInsightsSpecification`.
    #[track_caller]
    pub fn contributor_insights_specification(
        mut self,
        value: impl IntoValue<ContributorInsightsSpecification>,
    ) -> Self {
        self.0.set("ContributorInsightsSpecification", value);
        self
    }

    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `GlobalSecondaryIndexes`: list of `GlobalSecondaryIndex`.
    #[track_caller]
    pub fn global_secondary_indexes(
        mut self,
        value: impl IntoValue<ListOf<GlobalSecondaryIndex>>,
    ) -> Self {
        self.0.set("GlobalSecondaryIndexes", value);
        self
    }

    /// `ImportSourceSpecification`: `ImportSourceSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn import_source_specification(
        mut self,
        value: impl IntoValue<ImportSourceSpecification>,
    ) -> Self {
        self.0.set("ImportSourceSpecification", value);
        self
    }

    /// `KeySchema`: any value, at least 1 item. Required. A change may replace the resource.
    #[track_caller]
    pub fn key_schema(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("KeySchema", value);
        self
    }

    /// `KinesisStreamSpecification`: `KinesisStreamSpecification`.
    #[track_caller]
    pub fn kinesis_stream_specification(
        mut self,
        value: impl IntoValue<KinesisStreamSpecification>,
    ) -> Self {
        self.0.set("KinesisStreamSpecification", value);
        self
    }

    /// `LocalSecondaryIndexes`: list of `LocalSecondaryIndex`.
    #[track_caller]
    pub fn local_secondary_indexes(
        mut self,
        value: impl IntoValue<ListOf<LocalSecondaryIndex>>,
    ) -> Self {
        self.0.set("LocalSecondaryIndexes", value);
        self
    }

    /// `OnDemandThroughput`: `OnDemandThroughput`.
    #[track_caller]
    pub fn on_demand_throughput(mut self, value: impl IntoValue<OnDemandThroughput>) -> Self {
        self.0.set("OnDemandThroughput", value);
        self
    }

    /// `PointInTimeRecoverySpecification`: `PointInTimeRecoverySpecification`.
    #[track_caller]
    pub fn point_in_time_recovery_specification(
        mut self,
        value: impl IntoValue<PointInTimeRecoverySpecification>,
    ) -> Self {
        self.0.set("PointInTimeRecoverySpecification", value);
        self
    }

    /// `ProvisionedThroughput`: `ProvisionedThroughput`.
    #[track_caller]
    pub fn provisioned_throughput(mut self, value: impl IntoValue<ProvisionedThroughput>) -> Self {
        self.0.set("ProvisionedThroughput", value);
        self
    }

    /// `ResourcePolicy`: `ResourcePolicy`.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicy>) -> Self {
        self.0.set("ResourcePolicy", value);
        self
    }

    /// `SSESpecification`: `SSESpecification`.
    #[track_caller]
    pub fn sse_specification(mut self, value: impl IntoValue<SSESpecification>) -> Self {
        self.0.set("SSESpecification", value);
        self
    }

    /// `StreamSpecification`: `StreamSpecification`.
    #[track_caller]
    pub fn stream_specification(mut self, value: impl IntoValue<StreamSpecification>) -> Self {
        self.0.set("StreamSpecification", value);
        self
    }

    /// `TableClass`: `TableClass`.
    #[track_caller]
    pub fn table_class(mut self, value: impl IntoValue<TableClass>) -> Self {
        self.0.set("TableClass", value);
        self
    }

    /// `TableName`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeToLiveSpecification`: `TimeToLiveSpecification`.
    #[track_caller]
    pub fn time_to_live_specification(
        mut self,
        value: impl IntoValue<TimeToLiveSpecification>,
    ) -> Self {
        self.0.set("TimeToLiveSpecification", value);
        self
    }

    /// `VectorIndexes`: list of `VectorIndex`, at least 1 item.
    #[track_caller]
    pub fn vector_indexes(mut self, value: impl IntoValue<ListOf<VectorIndex>>) -> Self {
        self.0.set("VectorIndexes", value);
        self
    }

    /// `WarmThroughput`: `WarmThroughput`.
    #[track_caller]
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughput>) -> Self {
        self.0.set("WarmThroughput", value);
        self
    }
}

impl Handle<Table> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `StreamArn`
    #[inline]
    pub fn stream_arn(&self) -> Value<String> {
        self.attribute("StreamArn")
    }
}

/// `AttributeDefinition` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeDefinition(Properties);

properties! { AttributeDefinition }

impl AttributeDefinition {
    /// `AttributeName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `AttributeType`: `AttributeDefinitionAttributeType`. Required.
    #[track_caller]
    pub fn attribute_type(
        mut self,
        value: impl IntoValue<AttributeDefinitionAttributeType>,
    ) -> Self {
        self.0.set("AttributeType", value);
        self
    }
}

choice! {
    /// `AttributeDefinitionAttributeType` of `AWS::DynamoDB::Table`.
    AttributeDefinitionAttributeType
    B "B"
    N "N"
    S "S"
}

choice! {
    /// `BillingMode` of `AWS::DynamoDB::Table`.
    BillingMode
    PAY_PER_REQUEST "PAY_PER_REQUEST"
    PROVISIONED "PROVISIONED"
}

/// `ContributorInsightsSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContributorInsightsSpecification(Properties);

properties! { ContributorInsightsSpecification }

impl ContributorInsightsSpecification {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Mode`: `ContributorInsightsSpecificationMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ContributorInsightsSpecificationMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `ContributorInsightsSpecificationMode` of `AWS::DynamoDB::Table`.
    ContributorInsightsSpecificationMode
    ACCESSED_AND_THROTTLED_KEYS "ACCESSED_AND_THROTTLED_KEYS"
    THROTTLED_KEYS "THROTTLED_KEYS"
}

/// `Csv` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct Csv(Properties);

properties! { Csv }

impl Csv {
    /// `Delimiter`: string.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `HeaderList`: list of strings.
    #[track_caller]
    pub fn header_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("HeaderList", value);
        self
    }
}

/// `GlobalSecondaryIndex` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalSecondaryIndex(Properties);

properties! { GlobalSecondaryIndex }

impl GlobalSecondaryIndex {
    /// `ContributorInsightsSpecification`: `ContributorInsightsSpecification`.
    #[track_caller]
    pub fn contributor_insights_specification(
        mut self,
        value: impl IntoValue<ContributorInsightsSpecification>,
    ) -> Self {
        self.0.set("ContributorInsightsSpecification", value);
        self
    }

    /// `IndexName`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `KeySchema`: list of `GlobalSecondaryIndexKeySchemaItem`, at least 1 item. Required.
    #[track_caller]
    pub fn key_schema(
        mut self,
        value: impl IntoValue<ListOf<GlobalSecondaryIndexKeySchemaItem>>,
    ) -> Self {
        self.0.set("KeySchema", value);
        self
    }

    /// `OnDemandThroughput`: `OnDemandThroughput`.
    #[track_caller]
    pub fn on_demand_throughput(mut self, value: impl IntoValue<OnDemandThroughput>) -> Self {
        self.0.set("OnDemandThroughput", value);
        self
    }

    /// `Projection`: `Projection`. Required.
    #[track_caller]
    pub fn projection(mut self, value: impl IntoValue<Projection>) -> Self {
        self.0.set("Projection", value);
        self
    }

    /// `ProvisionedThroughput`: `ProvisionedThroughput`.
    #[track_caller]
    pub fn provisioned_throughput(mut self, value: impl IntoValue<ProvisionedThroughput>) -> Self {
        self.0.set("ProvisionedThroughput", value);
        self
    }

    /// `WarmThroughput`: `WarmThroughput`.
    #[track_caller]
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughput>) -> Self {
        self.0.set("WarmThroughput", value);
        self
    }
}

/// `GlobalSecondaryIndexKeySchemaItem` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalSecondaryIndexKeySchemaItem(Properties);

properties! { GlobalSecondaryIndexKeySchemaItem }

impl GlobalSecondaryIndexKeySchemaItem {
    /// `AttributeName`: string. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `KeyType`: string. Required.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyType", value);
        self
    }
}

/// `ImportSourceSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImportSourceSpecification(Properties);

properties! { ImportSourceSpecification }

impl ImportSourceSpecification {
    /// `InputCompressionType`: string.
    #[track_caller]
    pub fn input_compression_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputCompressionType", value);
        self
    }

    /// `InputFormat`: string. Required.
    #[track_caller]
    pub fn input_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputFormat", value);
        self
    }

    /// `InputFormatOptions`: `InputFormatOptions`.
    #[track_caller]
    pub fn input_format_options(mut self, value: impl IntoValue<InputFormatOptions>) -> Self {
        self.0.set("InputFormatOptions", value);
        self
    }

    /// `S3BucketSource`: `S3BucketSource`. Required.
    #[track_caller]
    pub fn s3_bucket_source(mut self, value: impl IntoValue<S3BucketSource>) -> Self {
        self.0.set("S3BucketSource", value);
        self
    }
}

/// `InputFormatOptions` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputFormatOptions(Properties);

properties! { InputFormatOptions }

impl InputFormatOptions {
    /// `Csv`: `Csv`.
    #[track_caller]
    pub fn csv(mut self, value: impl IntoValue<Csv>) -> Self {
        self.0.set("Csv", value);
        self
    }
}

/// `KeySchemaItem` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeySchemaItem(Properties);

properties! { KeySchemaItem }

impl KeySchemaItem {
    /// `AttributeName`: string. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `KeyType`: string. Required.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyType", value);
        self
    }
}

/// `KinesisStreamSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamSpecification(Properties);

properties! { KinesisStreamSpecification }

impl KinesisStreamSpecification {
    /// `ApproximateCreationDateTimePrecision`: `KinesisStreamSpecificationApproximateCreationDateTimePrecision`.
    #[track_caller]
    pub fn approximate_creation_date_time_precision(
        mut self,
        value: impl IntoValue<KinesisStreamSpecificationApproximateCreationDateTimePrecision>,
    ) -> Self {
        self.0.set("ApproximateCreationDateTimePrecision", value);
        self
    }

    /// `StreamArn`: string. Required.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamArn", value);
        self
    }
}

choice! {
    /// `KinesisStreamSpecificationApproximateCreationDateTimePrecision` of `AWS::DynamoDB::Table`.
    KinesisStreamSpecificationApproximateCreationDateTimePrecision
    MICROSECOND "MICROSECOND"
    MILLISECOND "MILLISECOND"
}

/// `LocalSecondaryIndex` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalSecondaryIndex(Properties);

properties! { LocalSecondaryIndex }

impl LocalSecondaryIndex {
    /// `IndexName`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `KeySchema`: list of `KeySchemaItem`. Required.
    #[track_caller]
    pub fn key_schema(mut self, value: impl IntoValue<ListOf<KeySchemaItem>>) -> Self {
        self.0.set("KeySchema", value);
        self
    }

    /// `Projection`: `Projection`. Required.
    #[track_caller]
    pub fn projection(mut self, value: impl IntoValue<Projection>) -> Self {
        self.0.set("Projection", value);
        self
    }
}

/// `OnDemandThroughput` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandThroughput(Properties);

properties! { OnDemandThroughput }

impl OnDemandThroughput {
    /// `MaxReadRequestUnits`: integer, at least 1.
    #[track_caller]
    pub fn max_read_request_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxReadRequestUnits", value);
        self
    }

    /// `MaxWriteRequestUnits`: integer, at least 1.
    #[track_caller]
    pub fn max_write_request_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxWriteRequestUnits", value);
        self
    }
}

/// `PointInTimeRecoverySpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct PointInTimeRecoverySpecification(Properties);

properties! { PointInTimeRecoverySpecification }

impl PointInTimeRecoverySpecification {
    /// `PointInTimeRecoveryEnabled`: boolean.
    #[track_caller]
    pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PointInTimeRecoveryEnabled", value);
        self
    }

    /// `RecoveryPeriodInDays`: integer, 1 to 35.
    #[track_caller]
    pub fn recovery_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecoveryPeriodInDays", value);
        self
    }
}

/// `Projection` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct Projection(Properties);

properties! { Projection }

impl Projection {
    /// `NonKeyAttributes`: list of strings.
    #[track_caller]
    pub fn non_key_attributes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NonKeyAttributes", value);
        self
    }

    /// `ProjectionType`: `ProjectionProjectionType`.
    #[track_caller]
    pub fn projection_type(mut self, value: impl IntoValue<ProjectionProjectionType>) -> Self {
        self.0.set("ProjectionType", value);
        self
    }
}

choice! {
    /// `ProjectionProjectionType` of `AWS::DynamoDB::Table`.
    ProjectionProjectionType
    ALL "ALL"
    INCLUDE "INCLUDE"
    KEYS_ONLY "KEYS_ONLY"
}

/// `ProvisionedThroughput` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedThroughput(Properties);

properties! { ProvisionedThroughput }

impl ProvisionedThroughput {
    /// `ReadCapacityUnits`: integer, at least 0. Required.
    #[track_caller]
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadCapacityUnits", value);
        self
    }

    /// `WriteCapacityUnits`: integer, at least 0. Required.
    #[track_caller]
    pub fn write_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WriteCapacityUnits", value);
        self
    }
}

/// `ResourcePolicy` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Properties);

properties! { ResourcePolicy }

impl ResourcePolicy {
    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }
}

/// `S3BucketSource` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3BucketSource(Properties);

properties! { S3BucketSource }

impl S3BucketSource {
    /// `S3Bucket`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3BucketOwner`: string.
    #[track_caller]
    pub fn s3_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketOwner", value);
        self
    }

    /// `S3KeyPrefix`: string.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }
}

/// `SSESpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct SSESpecification(Properties);

properties! { SSESpecification }

impl SSESpecification {
    /// `KMSMasterKeyId`: string.
    #[track_caller]
    pub fn kms_master_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSMasterKeyId", value);
        self
    }

    /// `SSEEnabled`: boolean. Required.
    #[track_caller]
    pub fn sse_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SSEEnabled", value);
        self
    }

    /// `SSEType`: `SSESpecificationSSEType`.
    #[track_caller]
    pub fn sse_type(mut self, value: impl IntoValue<SSESpecificationSSEType>) -> Self {
        self.0.set("SSEType", value);
        self
    }
}

choice! {
    /// `SSESpecificationSSEType` of `AWS::DynamoDB::Table`.
    SSESpecificationSSEType
    KMS "KMS"
}

/// `SearchSchemaElement` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct SearchSchemaElement(Properties);

properties! { SearchSchemaElement }

impl SearchSchemaElement {
    /// `AttributeName`: string, at most 65535 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `SearchSchemaElementType`: `SearchSchemaElementSearchSchemaElementType`. Required.
    #[track_caller]
    pub fn search_schema_element_type(
        mut self,
        value: impl IntoValue<SearchSchemaElementSearchSchemaElementType>,
    ) -> Self {
        self.0.set("SearchSchemaElementType", value);
        self
    }
}

choice! {
    /// `SearchSchemaElementSearchSchemaElementType` of `AWS::DynamoDB::Table`.
    SearchSchemaElementSearchSchemaElementType
    HASH "HASH"
    INLINE_FILTER "INLINE_FILTER"
}

/// `StreamSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamSpecification(Properties);

properties! { StreamSpecification }

impl StreamSpecification {
    /// `ResourcePolicy`: `ResourcePolicy`.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicy>) -> Self {
        self.0.set("ResourcePolicy", value);
        self
    }

    /// `StreamViewType`: `StreamSpecificationStreamViewType`. Required.
    #[track_caller]
    pub fn stream_view_type(
        mut self,
        value: impl IntoValue<StreamSpecificationStreamViewType>,
    ) -> Self {
        self.0.set("StreamViewType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `StreamSpecificationStreamViewType` of `AWS::DynamoDB::Table`.
    StreamSpecificationStreamViewType
    KEYS_ONLY "KEYS_ONLY"
    NEW_AND_OLD_IMAGES "NEW_AND_OLD_IMAGES"
    NEW_IMAGE "NEW_IMAGE"
    OLD_IMAGE "OLD_IMAGE"
}

choice! {
    /// `TableClass` of `AWS::DynamoDB::Table`.
    TableClass
    STANDARD "STANDARD"
    STANDARD_INFREQUENT_ACCESS "STANDARD_INFREQUENT_ACCESS"
}

/// `Tag` of `AWS::DynamoDB::Table`.
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

/// `TimeToLiveSpecification` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeToLiveSpecification(Properties);

properties! { TimeToLiveSpecification }

impl TimeToLiveSpecification {
    /// `AttributeName`: string.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `VectorAttribute` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorAttribute(Properties);

properties! { VectorAttribute }

impl VectorAttribute {
    /// `AttributeName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }
}

/// `VectorIndex` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorIndex(Properties);

properties! { VectorIndex }

impl VectorIndex {
    /// `Dimensions`: integer, 1 to 4096. Required.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `DistanceFunction`: `VectorIndexDistanceFunction`. Required.
    #[track_caller]
    pub fn distance_function(mut self, value: impl IntoValue<VectorIndexDistanceFunction>) -> Self {
        self.0.set("DistanceFunction", value);
        self
    }

    /// `IndexName`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `Projection`: `Projection`. Required.
    #[track_caller]
    pub fn projection(mut self, value: impl IntoValue<Projection>) -> Self {
        self.0.set("Projection", value);
        self
    }

    /// `SearchSchema`: list of `SearchSchemaElement`, at least 1 item.
    #[track_caller]
    pub fn search_schema(mut self, value: impl IntoValue<ListOf<SearchSchemaElement>>) -> Self {
        self.0.set("SearchSchema", value);
        self
    }

    /// `VectorAttribute`: `VectorAttribute`. Required.
    #[track_caller]
    pub fn vector_attribute(mut self, value: impl IntoValue<VectorAttribute>) -> Self {
        self.0.set("VectorAttribute", value);
        self
    }
}

choice! {
    /// `VectorIndexDistanceFunction` of `AWS::DynamoDB::Table`.
    VectorIndexDistanceFunction
    COSINE "COSINE"
    DOT_PRODUCT "DOT_PRODUCT"
    EUCLIDEAN "EUCLIDEAN"
}

/// `WarmThroughput` of `AWS::DynamoDB::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct WarmThroughput(Properties);

properties! { WarmThroughput }

impl WarmThroughput {
    /// `ReadUnitsPerSecond`: integer, at least 1.
    #[track_caller]
    pub fn read_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadUnitsPerSecond", value);
        self
    }

    /// `WriteUnitsPerSecond`: integer, at least 1.
    #[track_caller]
    pub fn write_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WriteUnitsPerSecond", value);
        self
    }
}
