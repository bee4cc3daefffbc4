// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics::VariantStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Omics::VariantStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VariantStore(Body);

resource! { VariantStore "AWS::Omics::VariantStore" }

impl VariantStore {
    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^([a-z]){1}([a-z0-9_]){2,254}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Reference`: `ReferenceItem`. Required. A change replaces the resource.
    #[track_caller]
    pub fn reference(mut self, value: impl IntoValue<ReferenceItem>) -> Self {
        self.0.set("Reference", value);
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

impl Handle<VariantStore> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `StoreArn`
    #[inline]
    pub fn store_arn(&self) -> Value<String> {
        self.attribute("StoreArn")
    }

    /// `StoreSizeBytes`
    #[inline]
    pub fn store_size_bytes(&self) -> Value<f64> {
        self.attribute("StoreSizeBytes")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

choice! {
    /// `EncryptionType` of `AWS::Omics::VariantStore`.
    EncryptionType
    KMS "KMS"
}

/// `ReferenceItem` of `AWS::Omics::VariantStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceItem(Properties);

properties! { ReferenceItem }

impl ReferenceItem {
    /// `ReferenceArn`: string, 1 to 127 characters, pattern `^arn:.+$`. Required.
    #[track_caller]
    pub fn reference_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReferenceArn", value);
        self
    }
}

/// `SseConfig` of `AWS::Omics::VariantStore`.
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
