// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::VoiceConnector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::VoiceConnector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VoiceConnector(Body);

resource! { VoiceConnector "AWS::Chime::VoiceConnector" }

impl VoiceConnector {
    /// `AwsRegion`: `AwsRegion`. A change replaces the resource.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<AwsRegion>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9 _.-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkType`: `NetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `RequireEncryption`: boolean. Required.
    #[track_caller]
    pub fn require_encryption(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireEncryption", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<VoiceConnector> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `OutboundHostName`
    #[inline]
    pub fn outbound_host_name(&self) -> Value<String> {
        self.attribute("OutboundHostName")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }

    /// `VoiceConnectorArn`
    #[inline]
    pub fn voice_connector_arn(&self) -> Value<String> {
        self.attribute("VoiceConnectorArn")
    }

    /// `VoiceConnectorId`
    #[inline]
    pub fn voice_connector_id(&self) -> Value<String> {
        self.attribute("VoiceConnectorId")
    }
}

choice! {
    /// `AwsRegion` of `AWS::Chime::VoiceConnector`.
    AwsRegion
    US_EAST_1 "us-east-1"
    US_WEST_2 "us-west-2"
    CA_CENTRAL_1 "ca-central-1"
    EU_CENTRAL_1 "eu-central-1"
    EU_WEST_1 "eu-west-1"
    EU_WEST_2 "eu-west-2"
    AP_NORTHEAST_2 "ap-northeast-2"
    AP_NORTHEAST_1 "ap-northeast-1"
    AP_SOUTHEAST_1 "ap-southeast-1"
    AP_SOUTHEAST_2 "ap-southeast-2"
}

choice! {
    /// `NetworkType` of `AWS::Chime::VoiceConnector`.
    NetworkType
    IPV4_ONLY "IPV4_ONLY"
    DUAL_STACK "DUAL_STACK"
}

/// `Tag` of `AWS::Chime::VoiceConnector`.
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
