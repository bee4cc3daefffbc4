// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::Instance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::Instance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Instance(Body);

resource! { Instance "AWS::Connect::Instance" }

impl Instance {
    /// `Attributes`: `Attributes`. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<Attributes>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `DirectoryId`: string, 12 characters, pattern `^d-[0-9a-f]{10}$`. A change replaces the resource.
    #[track_caller]
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryId", value);
        self
    }

    /// `IdentityManagementType`: `IdentityManagementType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_management_type(
        mut self,
        value: impl IntoValue<IdentityManagementType>,
    ) -> Self {
        self.0.set("IdentityManagementType", value);
        self
    }

    /// `InstanceAlias`: string, 1 to 45 characters, pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`. A change replaces the resource.
    #[track_caller]
    pub fn instance_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceAlias", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Instance> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InstanceStatus`
    #[inline]
    pub fn instance_status(&self) -> Value<String> {
        self.attribute("InstanceStatus")
    }

    /// `ServiceRole`
    #[inline]
    pub fn service_role(&self) -> Value<String> {
        self.attribute("ServiceRole")
    }
}

/// `Attributes` of `AWS::Connect::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Attributes(Properties);

properties! { Attributes }

impl Attributes {
    /// `AutoMuteAgentOnHold`: boolean.
    #[track_caller]
    pub fn auto_mute_agent_on_hold(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMuteAgentOnHold", value);
        self
    }

    /// `AutoResolveBestVoices`: boolean.
    #[track_caller]
    pub fn auto_resolve_best_voices(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoResolveBestVoices", value);
        self
    }

    /// `ContactLens`: boolean.
    #[track_caller]
    pub fn contact_lens(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ContactLens", value);
        self
    }

    /// `ContactflowLogs`: boolean.
    #[track_caller]
    pub fn contactflow_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ContactflowLogs", value);
        self
    }

    /// `EarlyMedia`: boolean.
    #[track_caller]
    pub fn early_media(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EarlyMedia", value);
        self
    }

    /// `EnhancedChatMonitoring`: boolean.
    #[track_caller]
    pub fn enhanced_chat_monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnhancedChatMonitoring", value);
        self
    }

    /// `EnhancedContactMonitoring`: boolean.
    #[track_caller]
    pub fn enhanced_contact_monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnhancedContactMonitoring", value);
        self
    }

    /// `HighVolumeOutBound`: boolean.
    #[track_caller]
    pub fn high_volume_out_bound(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HighVolumeOutBound", value);
        self
    }

    /// `InboundCalls`: boolean. Required.
    #[track_caller]
    pub fn inbound_calls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InboundCalls", value);
        self
    }

    /// `MessageStreaming`: boolean.
    #[track_caller]
    pub fn message_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MessageStreaming", value);
        self
    }

    /// `MultiPartyChatConference`: boolean.
    #[track_caller]
    pub fn multi_party_chat_conference(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiPartyChatConference", value);
        self
    }

    /// `MultiPartyConference`: boolean.
    #[track_caller]
    pub fn multi_party_conference(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiPartyConference", value);
        self
    }

    /// `OutboundCalls`: boolean. Required.
    #[track_caller]
    pub fn outbound_calls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OutboundCalls", value);
        self
    }

    /// `UseCustomTTSVoices`: boolean.
    #[track_caller]
    pub fn use_custom_tts_voices(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseCustomTTSVoices", value);
        self
    }
}

choice! {
    /// `IdentityManagementType` of `AWS::Connect::Instance`.
    IdentityManagementType
    SAML "SAML"
    CONNECT_MANAGED "CONNECT_MANAGED"
    EXISTING_DIRECTORY "EXISTING_DIRECTORY"
}

/// `Tag` of `AWS::Connect::Instance`.
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
