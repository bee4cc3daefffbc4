// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SCN::DataIntegrationFlow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SCN::DataIntegrationFlow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataIntegrationFlow(Body);

resource! { DataIntegrationFlow "AWS::SCN::DataIntegrationFlow" }

impl DataIntegrationFlow {
    /// `InstanceId`: string, 36 characters, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[A-Za-z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Sources`: list of `DataIntegrationFlowSource`, 1 to 40 items. Required.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<DataIntegrationFlowSource>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Target`: `DataIntegrationFlowTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<DataIntegrationFlowTarget>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Transformation`: `DataIntegrationFlowTransformation`. Required.
    #[track_caller]
    pub fn transformation(
        mut self,
        value: impl IntoValue<DataIntegrationFlowTransformation>,
    ) -> Self {
        self.0.set("Transformation", value);
        self
    }
}

impl Handle<DataIntegrationFlow> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `DataIntegrationFlowSource` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataIntegrationFlowSource(Properties);

properties! { DataIntegrationFlowSource }

impl DataIntegrationFlowSource {
    /// `DatasetSource`: `DatasetSourceConfiguration`.
    #[track_caller]
    pub fn dataset_source(mut self, value: impl IntoValue<DatasetSourceConfiguration>) -> Self {
        self.0.set("DatasetSource", value);
        self
    }

    /// `S3Source`: `S3SourceConfiguration`.
    #[track_caller]
    pub fn s3_source(mut self, value: impl IntoValue<S3SourceConfiguration>) -> Self {
        self.0.set("S3Source", value);
        self
    }

    /// `SourceName`: string, 1 to 256 characters, pattern `^[A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }

    /// `SourceType`: `DataIntegrationFlowSourceSourceType`. Required.
    #[track_caller]
    pub fn source_type(
        mut self,
        value: impl IntoValue<DataIntegrationFlowSourceSourceType>,
    ) -> Self {
        self.0.set("SourceType", value);
        self
    }
}

choice! {
    /// `DataIntegrationFlowSourceSourceType` of `AWS::SCN::DataIntegrationFlow`.
    DataIntegrationFlowSourceSourceType
    S3 "S3"
    DATASET "DATASET"
}

/// `DataIntegrationFlowTarget` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataIntegrationFlowTarget(Properties);

properties! { DataIntegrationFlowTarget }

impl DataIntegrationFlowTarget {
    /// `DatasetTarget`: `DatasetTargetConfiguration`.
    #[track_caller]
    pub fn dataset_target(mut self, value: impl IntoValue<DatasetTargetConfiguration>) -> Self {
        self.0.set("DatasetTarget", value);
        self
    }

    /// `TargetType`: `DataIntegrationFlowTargetTargetType`. Required.
    #[track_caller]
    pub fn target_type(
        mut self,
        value: impl IntoValue<DataIntegrationFlowTargetTargetType>,
    ) -> Self {
        self.0.set("TargetType", value);
        self
    }
}

choice! {
    /// `DataIntegrationFlowTargetTargetType` of `AWS::SCN::DataIntegrationFlow`.
    DataIntegrationFlowTargetTargetType
    DATASET "DATASET"
}

/// `DataIntegrationFlowTransformation` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataIntegrationFlowTransformation(Properties);

properties! { DataIntegrationFlowTransformation }

impl DataIntegrationFlowTransformation {
    /// `SqlTransformation`: `SqlTransformationConfiguration`.
    #[track_caller]
    pub fn sql_transformation(
        mut self,
        value: impl IntoValue<SqlTransformationConfiguration>,
    ) -> Self {
        self.0.set("SqlTransformation", value);
        self
    }

    /// `TransformationType`: `DataIntegrationFlowTransformationTransformationType`. Required.
    #[track_caller]
    pub fn transformation_type(
        mut self,
        value: impl IntoValue<DataIntegrationFlowTransformationTransformationType>,
    ) -> Self {
        self.0.set("TransformationType", value);
        self
    }
}

choice! {
    /// `DataIntegrationFlowTransformationTransformationType` of `AWS::SCN::DataIntegrationFlow`.
    DataIntegrationFlowTransformationTransformationType
    SQL "SQL"
    NONE "NONE"
}

/// `DatasetOptions` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetOptions(Properties);

properties! { DatasetOptions }

impl DatasetOptions {
    /// `DedupeRecords`: boolean.
    #[track_caller]
    pub fn dedupe_records(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DedupeRecords", value);
        self
    }

    /// `DedupeStrategy`: `DedupeStrategy`.
    #[track_caller]
    pub fn dedupe_strategy(mut self, value: impl IntoValue<DedupeStrategy>) -> Self {
        self.0.set("DedupeStrategy", value);
        self
    }

    /// `LoadType`: `DatasetOptionsLoadType`.
    #[track_caller]
    pub fn load_type(mut self, value: impl IntoValue<DatasetOptionsLoadType>) -> Self {
        self.0.set("LoadType", value);
        self
    }
}

choice! {
    /// `DatasetOptionsLoadType` of `AWS::SCN::DataIntegrationFlow`.
    DatasetOptionsLoadType
    INCREMENTAL "INCREMENTAL"
    REPLACE "REPLACE"
}

/// `DatasetSourceConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetSourceConfiguration(Properties);

properties! { DatasetSourceConfiguration }

impl DatasetSourceConfiguration {
    /// `DatasetIdentifier`: string, 1 to 1011 characters, pattern `^[-_/A-Za-z0-9:]+$`. Required.
    #[track_caller]
    pub fn dataset_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetIdentifier", value);
        self
    }

    /// `Options`: `DatasetOptions`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<DatasetOptions>) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `DatasetTargetConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetTargetConfiguration(Properties);

properties! { DatasetTargetConfiguration }

impl DatasetTargetConfiguration {
    /// `DatasetIdentifier`: string, 1 to 1011 characters, pattern `^[-_/A-Za-z0-9:]+$`. Required.
    #[track_caller]
    pub fn dataset_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetIdentifier", value);
        self
    }

    /// `Options`: `DatasetOptions`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<DatasetOptions>) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `DedupeStrategy` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct DedupeStrategy(Properties);

properties! { DedupeStrategy }

impl DedupeStrategy {
    /// `FieldPriority`: `FieldPriorityDedupeStrategyConfiguration`.
    #[track_caller]
    pub fn field_priority(
        mut self,
        value: impl IntoValue<FieldPriorityDedupeStrategyConfiguration>,
    ) -> Self {
        self.0.set("FieldPriority", value);
        self
    }

    /// `Type`: `DedupeStrategyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DedupeStrategyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DedupeStrategyType` of `AWS::SCN::DataIntegrationFlow`.
    DedupeStrategyType
    FIELD_PRIORITY "FIELD_PRIORITY"
}

/// `FieldPriorityDedupeField` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldPriorityDedupeField(Properties);

properties! { FieldPriorityDedupeField }

impl FieldPriorityDedupeField {
    /// `Name`: string, 1 to 100 characters, pattern `^[a-z0-9_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SortOrder`: `FieldPriorityDedupeFieldSortOrder`. Required.
    #[track_caller]
    pub fn sort_order(mut self, value: impl IntoValue<FieldPriorityDedupeFieldSortOrder>) -> Self {
        self.0.set("SortOrder", value);
        self
    }
}

choice! {
    /// `FieldPriorityDedupeFieldSortOrder` of `AWS::SCN::DataIntegrationFlow`.
    FieldPriorityDedupeFieldSortOrder
    ASC "ASC"
    DESC "DESC"
}

/// `FieldPriorityDedupeStrategyConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldPriorityDedupeStrategyConfiguration(Properties);

properties! { FieldPriorityDedupeStrategyConfiguration }

impl FieldPriorityDedupeStrategyConfiguration {
    /// `Fields`: list of `FieldPriorityDedupeField`, 1 to 10 items. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<FieldPriorityDedupeField>>) -> Self {
        self.0.set("Fields", value);
        self
    }
}

/// `S3Options` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Options(Properties);

properties! { S3Options }

impl S3Options {
    /// `FileType`: `S3OptionsFileType`.
    #[track_caller]
    pub fn file_type(mut self, value: impl IntoValue<S3OptionsFileType>) -> Self {
        self.0.set("FileType", value);
        self
    }
}

choice! {
    /// `S3OptionsFileType` of `AWS::SCN::DataIntegrationFlow`.
    S3OptionsFileType
    CSV "CSV"
    PARQUET "PARQUET"
    JSON "JSON"
}

/// `S3SourceConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3SourceConfiguration(Properties);

properties! { S3SourceConfiguration }

impl S3SourceConfiguration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `Options`: `S3Options`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<S3Options>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `Prefix`: string, at most 700 characters, pattern `^[/A-Za-z0-9._-]+$`. Required.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `SqlTransformationConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlTransformationConfiguration(Properties);

properties! { SqlTransformationConfiguration }

impl SqlTransformationConfiguration {
    /// `Query`: string, 1 to 65535 characters. Required.
    #[track_caller]
    pub fn query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Query", value);
        self
    }
}

/// `Tag` of `AWS::SCN::DataIntegrationFlow`.
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
