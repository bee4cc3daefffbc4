// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::HostKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::HostKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HostKey(Body);

resource! { HostKey "AWS::Transfer::HostKey" }

impl HostKey {
    /// `Description`: string, at most 200 characters, pattern `^[\p{Print}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HostKeyBody`: string, at most 4096 characters. A change replaces the resource.
    #[track_caller]
    pub fn host_key_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostKeyBody", value);
        self
    }

    /// `KmsKey`: string, 20 to 1600 characters, pattern `^arn:\S+$`.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }

    /// `ServerId`: string, 19 characters, pattern `^s-([0-9a-f]{17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerId", value);
        self
    }

    /// `StorageType`: `StorageType`.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<StorageType>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<HostKey> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DateImported`
    #[inline]
    pub fn date_imported(&self) -> Value<String> {
        self.attribute("DateImported")
    }

    /// `HostKeyFingerprint`
    #[inline]
    pub fn host_key_fingerprint(&self) -> Value<String> {
        self.attribute("HostKeyFingerprint")
    }

    /// `HostKeyId`
    #[inline]
    pub fn host_key_id(&self) -> Value<String> {
        self.attribute("HostKeyId")
    }

    /// `SecretId`
    #[inline]
    pub fn secret_id(&self) -> Value<String> {
        self.attribute("SecretId")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

choice! {
    /// `StorageType` of `AWS::Transfer::HostKey`.
    StorageType
    SERVICE_MANAGED "SERVICE_MANAGED"
    SECRETS_MANAGER "SECRETS_MANAGER"
}

/// `Tag` of `AWS::Transfer::HostKey`.
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
