// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::DataSource` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QBusiness::DataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Body);

resource! { DataSource "AWS::QBusiness::DataSource" }

impl DataSource {
    /// `ApplicationId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `Configuration`: object or string. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Configuration", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `DocumentEnrichmentConfiguration`: `DocumentEnrichmentConfiguration`.
    #[track_caller]
    pub fn document_enrichment_configuration(
        mut self,
        value: impl IntoValue<DocumentEnrichmentConfiguration>,
    ) -> Self {
        self.0.set("DocumentEnrichmentConfiguration", value);
        self
    }

    /// `IndexId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }

    /// `MediaExtractionConfiguration`: `MediaExtractionConfiguration`.
    #[track_caller]
    pub fn media_extraction_configuration(
        mut self,
        value: impl IntoValue<MediaExtractionConfiguration>,
    ) -> Self {
        self.0.set("MediaExtractionConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1284 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SyncSchedule`: string, at most 998 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn sync_schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SyncSchedule", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfiguration`: `DataSourceVpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<DataSourceVpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

impl Handle<DataSource> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DataSourceArn`
    #[inline]
    pub fn data_source_arn(&self) -> Value<String> {
        self.attribute("DataSourceArn")
    }

    /// `DataSourceId`
    #[inline]
    pub fn data_source_id(&self) -> Value<String> {
        self.attribute("DataSourceId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AttributeValueOperator` of `AWS::QBusiness::DataSource`.
    AttributeValueOperator
    DELETE "DELETE"
}

/// `AudioExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioExtractionConfiguration(Properties);

properties! { AudioExtractionConfiguration }

impl AudioExtractionConfiguration {
    /// `AudioExtractionStatus`: `AudioExtractionStatus`. Required.
    #[track_caller]
    pub fn audio_extraction_status(mut self, value: impl IntoValue<AudioExtractionStatus>) -> Self {
        self.0.set("AudioExtractionStatus", value);
        self
    }
}

choice! {
    /// `AudioExtractionStatus` of `AWS::QBusiness::DataSource`.
    AudioExtractionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `DataSourceVpcConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceVpcConfiguration(Properties);

properties! { DataSourceVpcConfiguration }

impl DataSourceVpcConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 10 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `DocumentAttributeCondition` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeCondition(Properties);

properties! { DocumentAttributeCondition }

impl DocumentAttributeCondition {
    /// `Key`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Operator`: `DocumentEnrichmentConditionOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<DocumentEnrichmentConditionOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: `DocumentAttributeValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DocumentAttributeValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `DocumentAttributeTarget` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeTarget(Properties);

properties! { DocumentAttributeTarget }

impl DocumentAttributeTarget {
    /// `AttributeValueOperator`: `AttributeValueOperator`.
    #[track_caller]
    pub fn attribute_value_operator(
        mut self,
        value: impl IntoValue<AttributeValueOperator>,
    ) -> Self {
        self.0.set("AttributeValueOperator", value);
        self
    }

    /// `Key`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: `DocumentAttributeValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DocumentAttributeValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `DocumentAttributeValue` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeValue(Properties);

properties! { DocumentAttributeValue }

impl DocumentAttributeValue {
    /// `DateValue`: string (date-time).
    #[track_caller]
    pub fn date_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateValue", value);
        self
    }

    /// `LongValue`: number.
    #[track_caller]
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LongValue", value);
        self
    }

    /// `StringListValue`: list of strings.
    #[track_caller]
    pub fn string_list_value(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringListValue", value);
        self
    }

    /// `StringValue`: string, at most 2048 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

choice! {
    /// `DocumentContentOperator` of `AWS::QBusiness::DataSource`.
    DocumentContentOperator
    DELETE "DELETE"
}

choice! {
    /// `DocumentEnrichmentConditionOperator` of `AWS::QBusiness::DataSource`.
    DocumentEnrichmentConditionOperator
    GREATER_THAN "GREATER_THAN"
    GREATER_THAN_OR_EQUALS "GREATER_THAN_OR_EQUALS"
    LESS_THAN "LESS_THAN"
    LESS_THAN_OR_EQUALS "LESS_THAN_OR_EQUALS"
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
    CONTAINS "CONTAINS"
    NOT_CONTAINS "NOT_CONTAINS"
    EXISTS "EXISTS"
    NOT_EXISTS "NOT_EXISTS"
    BEGINS_WITH "BEGINS_WITH"
}

/// `DocumentEnrichmentConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentEnrichmentConfiguration(Properties);

properties! { DocumentEnrichmentConfiguration }

impl DocumentEnrichmentConfiguration {
    /// `InlineConfigurations`: list of `InlineDocumentEnrichmentConfiguration`, 1 to 100 items.
    #[track_caller]
    pub fn inline_configurations(
        mut self,
        value: impl IntoValue<ListOf<InlineDocumentEnrichmentConfiguration>>,
    ) -> Self {
        self.0.set("InlineConfigurations", value);
        self
    }

    /// `PostExtractionHookConfiguration`: `HookConfiguration`.
    #[track_caller]
    pub fn post_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfiguration>,
    ) -> Self {
        self.0.set("PostExtractionHookConfiguration", value);
        self
    }

    /// `PreExtractionHookConfiguration`: `HookConfiguration`.
    #[track_caller]
    pub fn pre_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfiguration>,
    ) -> Self {
        self.0.set("PreExtractionHookConfiguration", value);
        self
    }
}

/// `HookConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct HookConfiguration(Properties);

properties! { HookConfiguration }

impl HookConfiguration {
    /// `InvocationCondition`: `DocumentAttributeCondition`.
    #[track_caller]
    pub fn invocation_condition(
        mut self,
        value: impl IntoValue<DocumentAttributeCondition>,
    ) -> Self {
        self.0.set("InvocationCondition", value);
        self
    }

    /// `LambdaArn`: `LambdaFunctionArn`, 1 to 2048 characters.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1284 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`, 1 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }
}

/// `ImageExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageExtractionConfiguration(Properties);

properties! { ImageExtractionConfiguration }

impl ImageExtractionConfiguration {
    /// `ImageExtractionStatus`: `ImageExtractionStatus`. Required.
    #[track_caller]
    pub fn image_extraction_status(mut self, value: impl IntoValue<ImageExtractionStatus>) -> Self {
        self.0.set("ImageExtractionStatus", value);
        self
    }
}

choice! {
    /// `ImageExtractionStatus` of `AWS::QBusiness::DataSource`.
    ImageExtractionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `InlineDocumentEnrichmentConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineDocumentEnrichmentConfiguration(Properties);

properties! { InlineDocumentEnrichmentConfiguration }

impl InlineDocumentEnrichmentConfiguration {
    /// `Condition`: `DocumentAttributeCondition`.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<DocumentAttributeCondition>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `DocumentContentOperator`: `DocumentContentOperator`.
    #[track_caller]
    pub fn document_content_operator(
        mut self,
        value: impl IntoValue<DocumentContentOperator>,
    ) -> Self {
        self.0.set("DocumentContentOperator", value);
        self
    }

    /// `Target`: `DocumentAttributeTarget`.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<DocumentAttributeTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `MediaExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaExtractionConfiguration(Properties);

properties! { MediaExtractionConfiguration }

impl MediaExtractionConfiguration {
    /// `AudioExtractionConfiguration`: `AudioExtractionConfiguration`.
    #[track_caller]
    pub fn audio_extraction_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionConfiguration>,
    ) -> Self {
        self.0.set("AudioExtractionConfiguration", value);
        self
    }

    /// `ImageExtractionConfiguration`: `ImageExtractionConfiguration`.
    #[track_caller]
    pub fn image_extraction_configuration(
        mut self,
        value: impl IntoValue<ImageExtractionConfiguration>,
    ) -> Self {
        self.0.set("ImageExtractionConfiguration", value);
        self
    }

    /// `VideoExtractionConfiguration`: `VideoExtractionConfiguration`.
    #[track_caller]
    pub fn video_extraction_configuration(
        mut self,
        value: impl IntoValue<VideoExtractionConfiguration>,
    ) -> Self {
        self.0.set("VideoExtractionConfiguration", value);
        self
    }
}

/// `Tag` of `AWS::QBusiness::DataSource`.
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

/// `VideoExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoExtractionConfiguration(Properties);

properties! { VideoExtractionConfiguration }

impl VideoExtractionConfiguration {
    /// `VideoExtractionStatus`: `VideoExtractionStatus`. Required.
    #[track_caller]
    pub fn video_extraction_status(mut self, value: impl IntoValue<VideoExtractionStatus>) -> Self {
        self.0.set("VideoExtractionStatus", value);
        self
    }
}

choice! {
    /// `VideoExtractionStatus` of `AWS::QBusiness::DataSource`.
    VideoExtractionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
