// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataExchange::DataSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataExchange::DataSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSet(Body);

resource! { DataSet "AWS::DataExchange::DataSet" }

impl DataSet {
    /// `AssetType`: `AssetType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn asset_type(mut self, value: impl IntoValue<AssetType>) -> Self {
        self.0.set("AssetType", value);
        self
    }

    /// `Description`: string. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Origin`
    #[inline]
    pub fn origin_(&self) -> Value<String> {
        self.attribute("Origin")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AssetType` of `AWS::DataExchange::DataSet`.
    AssetType
    S3_SNAPSHOT "S3_SNAPSHOT"
    REDSHIFT_DATA_SHARE "REDSHIFT_DATA_SHARE"
    API_GATEWAY_API "API_GATEWAY_API"
    S3_DATA_ACCESS "S3_DATA_ACCESS"
    LAKE_FORMATION_DATA_PERMISSION "LAKE_FORMATION_DATA_PERMISSION"
}

/// `Tag` of `AWS::DataExchange::DataSet`.
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
