// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMContacts::ContactChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMContacts::ContactChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactChannel(Body);

resource! { ContactChannel "AWS::SSMContacts::ContactChannel" }

impl ContactChannel {
    /// `ChannelAddress`: string.
    #[track_caller]
    pub fn channel_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelAddress", value);
        self
    }

    /// `ChannelName`: string, 1 to 255 characters, pattern `[a-zA-Z 0-9_\-+'&amp;\uD83C-\uDBFF\uDC00-\uDFFF\u2000-\u3300]+`.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `ChannelType`: `ChannelType`. A change replaces the resource.
    #[track_caller]
    pub fn channel_type(mut self, value: impl IntoValue<ChannelType>) -> Self {
        self.0.set("ChannelType", value);
        self
    }

    /// `ContactId`: string, 1 to 2048 characters, pattern `arn:[-\w+=\/,.@]+:[-\w+=\/,.@]+:[-\w+=\/,.@]*:[0-9]+:([\w+=\/,.@:-]+)*`. A change replaces the resource.
    #[track_caller]
    pub fn contact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactId", value);
        self
    }

    /// `DeferActivation`: boolean.
    #[track_caller]
    pub fn defer_activation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeferActivation", value);
        self
    }
}

impl Handle<ContactChannel> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `ChannelType` of `AWS::SSMContacts::ContactChannel`.
    ChannelType
    SMS "SMS"
    VOICE "VOICE"
    EMAIL "EMAIL"
}
