// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTFleetWise::DecoderManifest` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTFleetWise::DecoderManifest`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DecoderManifest(Body);

resource! { DecoderManifest "AWS::IoTFleetWise::DecoderManifest" }

impl DecoderManifest {
    /// `DefaultForUnmappedSignals`: `DefaultForUnmappedSignalsType`.
    #[track_caller]
    pub fn default_for_unmapped_signals(
        mut self,
        value: impl IntoValue<DefaultForUnmappedSignalsType>,
    ) -> Self {
        self.0.set("DefaultForUnmappedSignals", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ModelManifestArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn model_manifest_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelManifestArn", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z\d\-_:]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkInterfaces`: list, 1 to 5000 items.
    #[track_caller]
    pub fn network_interfaces(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NetworkInterfaces", value);
        self
    }

    /// `SignalDecoders`: list, 1 to 5000 items.
    #[track_caller]
    pub fn signal_decoders(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SignalDecoders", value);
        self
    }

    /// `Status`: `ManifestStatus`, default `DRAFT`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ManifestStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DecoderManifest> {
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

choice! {
    /// `DefaultForUnmappedSignalsType` of `AWS::IoTFleetWise::DecoderManifest`.
    DefaultForUnmappedSignalsType
    CUSTOM_DECODING "CUSTOM_DECODING"
}

choice! {
    /// `ManifestStatus` of `AWS::IoTFleetWise::DecoderManifest`.
    ManifestStatus
    ACTIVE "ACTIVE"
    DRAFT "DRAFT"
}

/// `Tag` of `AWS::IoTFleetWise::DecoderManifest`.
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
