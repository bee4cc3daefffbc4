// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SCN::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SCN::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::SCN::Dataset" }

impl Dataset {
    /// `Description`: string, 1 to 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceId`: string, 36 characters, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `Name`: string, 1 to 75 characters, pattern `^[a-z0-9_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Namespace`: string, 1 to 50 characters, pattern `^[a-z0-9_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `PartitionSpec`: `PartitionSpec`. A change replaces the resource.
    #[track_caller]
    pub fn partition_spec(mut self, value: impl IntoValue<PartitionSpec>) -> Self {
        self.0.set("PartitionSpec", value);
        self
    }

    /// `Schema`: `Schema`. A change replaces the resource.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<Schema>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Dataset> {
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

/// `DataLakeDatasetPartitionField` of `AWS::SCN::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakeDatasetPartitionField(Properties);

properties! { DataLakeDatasetPartitionField }

impl DataLakeDatasetPartitionField {
    /// `Name`: string, 1 to 100 characters, pattern `^[a-z0-9_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Transform`: `DataLakeDatasetPartitionFieldTransform`. Required.
    #[track_caller]
    pub fn transform(
        mut self,
        value: impl IntoValue<DataLakeDatasetPartitionFieldTransform>,
    ) -> Self {
        self.0.set("Transform", value);
        self
    }
}

/// `DataLakeDatasetPartitionFieldTransform` of `AWS::SCN::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakeDatasetPartitionFieldTransform(Properties);

properties! { DataLakeDatasetPartitionFieldTransform }

impl DataLakeDatasetPartitionFieldTransform {
    /// `Type`: `DataLakeDatasetPartitionFieldTransformType`. Required.
    #[track_caller]
    pub fn type_(
        mut self,
        value: impl IntoValue<DataLakeDatasetPartitionFieldTransformType>,
    ) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DataLakeDatasetPartitionFieldTransformType` of `AWS::SCN::Dataset`.
    DataLakeDatasetPartitionFieldTransformType
    YEAR "YEAR"
    MONTH "MONTH"
    DAY "DAY"
    HOUR "HOUR"
    IDENTITY "IDENTITY"
}

/// `DataLakeDatasetPrimaryKeyField` of `AWS::SCN::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakeDatasetPrimaryKeyField(Properties);

properties! { DataLakeDatasetPrimaryKeyField }

impl DataLakeDatasetPrimaryKeyField {
    /// `Name`: string, 1 to 100 characters, pattern `^[a-z0-9_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `DataLakeDatasetSchemaField` of `AWS::SCN::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakeDatasetSchemaField(Properties);

properties! { DataLakeDatasetSchemaField }

impl DataLakeDatasetSchemaField {
    /// `IsRequired`: boolean. Required.
    #[track_caller]
    pub fn is_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsRequired", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-z0-9_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `DataLakeDatasetSchemaFieldType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DataLakeDatasetSchemaFieldType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DataLakeDatasetSchemaFieldType` of `AWS::SCN::Dataset`.
    DataLakeDatasetSchemaFieldType
    INT "INT"
    DOUBLE "DOUBLE"
    STRING "STRING"
    TIMESTAMP "TIMESTAMP"
    LONG "LONG"
}

/// `PartitionSpec` of `AWS::SCN::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionSpec(Properties);

properties! { PartitionSpec }

impl PartitionSpec {
    /// `Fields`: list of `DataLakeDatasetPartitionField`, 1 to 10 items. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<DataLakeDatasetPartitionField>>) -> Self {
        self.0.set("Fields", value);
        self
    }
}

/// `Schema` of `AWS::SCN::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schema(Properties);

properties! { Schema }

impl Schema {
    /// `Fields`: list of `DataLakeDatasetSchemaField`, 1 to 500 items. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<DataLakeDatasetSchemaField>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[A-Za-z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PrimaryKeys`: list of `DataLakeDatasetPrimaryKeyField`, 1 to 20 items.
    #[track_caller]
    pub fn primary_keys(
        mut self,
        value: impl IntoValue<ListOf<DataLakeDatasetPrimaryKeyField>>,
    ) -> Self {
        self.0.set("PrimaryKeys", value);
        self
    }
}

/// `Tag` of `AWS::SCN::Dataset`.
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
