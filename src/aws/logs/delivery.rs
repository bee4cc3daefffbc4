// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::Delivery` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::Delivery`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Delivery(Body);

resource! { Delivery "AWS::Logs::Delivery" }

impl Delivery {
    /// `DeliveryDestinationArn`: string, 16 to 2048 characters, pattern `[\w#+=/:,.@-]*\*?`. Required. A change replaces the resource.
    #[track_caller]
    pub fn delivery_destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryDestinationArn", value);
        self
    }

    /// `DeliverySourceName`: string, 1 to 60 characters, pattern `[\w-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn delivery_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliverySourceName", value);
        self
    }

    /// `FieldDelimiter`: string, 1 to 5 characters.
    #[track_caller]
    pub fn field_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldDelimiter", value);
        self
    }

    /// `RecordFields`: list of strings, at most 128 items.
    #[track_caller]
    pub fn record_fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RecordFields", value);
        self
    }

    /// `S3EnableHiveCompatiblePath`: boolean.
    #[track_caller]
    pub fn s3_enable_hive_compatible_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("S3EnableHiveCompatiblePath", value);
        self
    }

    /// `S3SuffixPath`: string, at most 256 characters.
    #[track_caller]
    pub fn s3_suffix_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3SuffixPath", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Delivery> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DeliveryDestinationType`
    #[inline]
    pub fn delivery_destination_type(&self) -> Value<String> {
        self.attribute("DeliveryDestinationType")
    }

    /// `DeliveryId`
    #[inline]
    pub fn delivery_id(&self) -> Value<String> {
        self.attribute("DeliveryId")
    }
}

/// `Tag` of `AWS::Logs::Delivery`.
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
