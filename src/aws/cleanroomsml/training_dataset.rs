// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRoomsML::TrainingDataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRoomsML::TrainingDataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainingDataset(Body);

resource! { TrainingDataset "AWS::CleanRoomsML::TrainingDataset" }

impl TrainingDataset {
    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrainingData`: list of `Dataset`, 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn training_data(mut self, value: impl IntoValue<ListOf<Dataset>>) -> Self {
        self.0.set("TrainingData", value);
        self
    }
}

impl Handle<TrainingDataset> {
    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TrainingDatasetArn`
    #[inline]
    pub fn training_dataset_arn(&self) -> Value<String> {
        self.attribute("TrainingDatasetArn")
    }
}

/// `ColumnSchema` of `AWS::CleanRoomsML::TrainingDataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnSchema(Properties);

properties! { ColumnSchema }

impl ColumnSchema {
    /// `ColumnName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ColumnTypes`: list of `ColumnType`, 1 item. Required.
    #[track_caller]
    pub fn column_types(mut self, value: impl IntoValue<ListOf<ColumnType>>) -> Self {
        self.0.set("ColumnTypes", value);
        self
    }
}

choice! {
    /// `ColumnType` of `AWS::CleanRoomsML::TrainingDataset`.
    ColumnType
    USER_ID "USER_ID"
    ITEM_ID "ITEM_ID"
    TIMESTAMP "TIMESTAMP"
    CATEGORICAL_FEATURE "CATEGORICAL_FEATURE"
    NUMERICAL_FEATURE "NUMERICAL_FEATURE"
}

/// `DataSource` of `AWS::CleanRoomsML::TrainingDataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Properties);

properties! { DataSource }

impl DataSource {
    /// `GlueDataSource`: `GlueDataSource`. Required.
    #[track_caller]
    pub fn glue_data_source(mut self, value: impl IntoValue<GlueDataSource>) -> Self {
        self.0.set("GlueDataSource", value);
        self
    }
}

/// `Dataset` of `AWS::CleanRoomsML::TrainingDataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Properties);

properties! { Dataset }

impl Dataset {
    /// `InputConfig`: `DatasetInputConfig`. Required.
    #[track_caller]
    pub fn input_config(mut self, value: impl IntoValue<DatasetInputConfig>) -> Self {
        self.0.set("InputConfig", value);
        self
    }

    /// `Type`: `DatasetType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DatasetType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `DatasetInputConfig` of `AWS::CleanRoomsML::TrainingDataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetInputConfig(Properties);

properties! { DatasetInputConfig }

impl DatasetInputConfig {
    /// `DataSource`: `DataSource`. Required.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<DataSource>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `Schema`: list of `ColumnSchema`, 1 to 100 items. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<ListOf<ColumnSchema>>) -> Self {
        self.0.set("Schema", value);
        self
    }
}

choice! {
    /// `DatasetType` of `AWS::CleanRoomsML::TrainingDataset`.
    DatasetType
    INTERACTIONS "INTERACTIONS"
}

/// `GlueDataSource` of `AWS::CleanRoomsML::TrainingDataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueDataSource(Properties);

properties! { GlueDataSource }

impl GlueDataSource {
    /// `CatalogId`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?$`. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `TableName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `Tag` of `AWS::CleanRoomsML::TrainingDataset`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
