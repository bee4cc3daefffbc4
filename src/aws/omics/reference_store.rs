// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics::ReferenceStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Omics::ReferenceStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceStore(Body);

resource! { ReferenceStore "AWS::Omics::ReferenceStore" }

impl ReferenceStore {
    /// `Description`: string, 1 to 255 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SseConfig`: `SseConfig`. A change replaces the resource.
    #[track_caller]
    pub fn sse_config(mut self, value: impl IntoValue<SseConfig>) -> Self {
        self.0.set("SseConfig", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ReferenceStore> {
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

    /// `ReferenceStoreId`
    #[inline]
    pub fn reference_store_id(&self) -> Value<String> {
        self.attribute("ReferenceStoreId")
    }
}

choice! {
    /// `EncryptionType` of `AWS::Omics::ReferenceStore`.
    EncryptionType
    KMS "KMS"
}

/// `SseConfig` of `AWS::Omics::ReferenceStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseConfig(Properties);

properties! { SseConfig }

impl SseConfig {
    /// `KeyArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyArn", value);
        self
    }

    /// `Type`: `EncryptionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}
