// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTFleetWise::Fleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTFleetWise::Fleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Fleet(Body);

resource! { Fleet "AWS::IoTFleetWise::Fleet" }

impl Fleet {
    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Id`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9:_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `SignalCatalogArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn signal_catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SignalCatalogArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Fleet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModificationTime`
    #[inline]
    pub fn last_modification_time(&self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// `Tag` of `AWS::IoTFleetWise::Fleet`.
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
