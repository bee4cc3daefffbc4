// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StorageGateway::Tape` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::StorageGateway::Tape`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Tape(Body);

resource! { Tape "AWS::StorageGateway::Tape" }

impl Tape {
    /// `GatewayARN`: string, 50 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayARN", value);
        self
    }

    /// `KMSEncrypted`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn kms_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KMSEncrypted", value);
        self
    }

    /// `KMSKey`: string, 7 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSKey", value);
        self
    }

    /// `PoolId`: string, 1 to 100 characters. A change replaces the resource.
    #[track_caller]
    pub fn pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoolId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TapeBarcode`: string, 5 to 16 characters, pattern `^[A-Z0-9]*$`. A change replaces the resource.
    #[track_caller]
    pub fn tape_barcode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TapeBarcode", value);
        self
    }

    /// `TapeSizeInBytes`: number, at least 1. Required. A change replaces the resource.
    #[track_caller]
    pub fn tape_size_in_bytes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TapeSizeInBytes", value);
        self
    }

    /// `Worm`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn worm(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Worm", value);
        self
    }
}

impl Handle<Tape> {
    /// `TapeARN`
    #[inline]
    pub fn tape_arn(&self) -> Value<String> {
        self.attribute("TapeARN")
    }

    /// `TapeCreatedDate`
    #[inline]
    pub fn tape_created_date(&self) -> Value<String> {
        self.attribute("TapeCreatedDate")
    }

    /// `TapeStatus`
    #[inline]
    pub fn tape_status(&self) -> Value<String> {
        self.attribute("TapeStatus")
    }

    /// `TapeUsedInBytes`
    #[inline]
    pub fn tape_used_in_bytes(&self) -> Value<f64> {
        self.attribute("TapeUsedInBytes")
    }
}

/// `Tag` of `AWS::StorageGateway::Tape`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
