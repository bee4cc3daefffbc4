// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Forecast::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Forecast::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::Forecast::Dataset" }

impl Dataset {
    /// `DataFrequency`: string, 1 to 5 characters, pattern `^Y|M|W|D|H|30min|15min|10min|5min|1min$`.
    #[track_caller]
    pub fn data_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataFrequency", value);
        self
    }

    /// `DatasetName`: string, 1 to 63 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }

    /// `DatasetType`: `DatasetType`. Required.
    #[track_caller]
    pub fn dataset_type(mut self, value: impl IntoValue<DatasetType>) -> Self {
        self.0.set("DatasetType", value);
        self
    }

    /// `Domain`: `Domain`. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `EncryptionConfig`: `EncryptionConfig`.
    #[track_caller]
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfig>) -> Self {
        self.0.set("EncryptionConfig", value);
        self
    }

    /// `Schema`: `Schema`. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<Schema>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
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
}

/// `AttributesItem` of `AWS::Forecast::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributesItem(Properties);

properties! { AttributesItem }

impl AttributesItem {
    /// `AttributeName`: string, 1 to 63 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*`.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `AttributeType`: `AttributesItemAttributeType`.
    #[track_caller]
    pub fn attribute_type(mut self, value: impl IntoValue<AttributesItemAttributeType>) -> Self {
        self.0.set("AttributeType", value);
        self
    }
}

choice! {
    /// `AttributesItemAttributeType` of `AWS::Forecast::Dataset`.
    AttributesItemAttributeType
    STRING "string"
    INTEGER "integer"
    FLOAT "float"
    TIMESTAMP "timestamp"
    GEOLOCATION "geolocation"
}

choice! {
    /// `DatasetType` of `AWS::Forecast::Dataset`.
    DatasetType
    TARGET_TIME_SERIES "TARGET_TIME_SERIES"
    RELATED_TIME_SERIES "RELATED_TIME_SERIES"
    ITEM_METADATA "ITEM_METADATA"
}

choice! {
    /// `Domain` of `AWS::Forecast::Dataset`.
    Domain
    RETAIL "RETAIL"
    CUSTOM "CUSTOM"
    INVENTORY_PLANNING "INVENTORY_PLANNING"
    EC2_CAPACITY "EC2_CAPACITY"
    WORK_FORCE "WORK_FORCE"
    WEB_TRAFFIC "WEB_TRAFFIC"
    METRICS "METRICS"
}

/// `EncryptionConfig` of `AWS::Forecast::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfig(Properties);

properties! { EncryptionConfig }

impl EncryptionConfig {
    /// `KmsKeyArn`: `KmsKeyArn`, at most 256 characters, pattern `arn:aws[-a-z]*:kms:.*:key/.*`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 256 characters, pattern `^[a-zA-Z0-9\-\_\.\/\:]+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Schema` of `AWS::Forecast::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schema(Properties);

properties! { Schema }

impl Schema {
    /// `Attributes`: list of `AttributesItem`, 1 to 100 items.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<AttributesItem>>) -> Self {
        self.0.set("Attributes", value);
        self
    }
}

/// `TagsItem` of `AWS::Forecast::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
