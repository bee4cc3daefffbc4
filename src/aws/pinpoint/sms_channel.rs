// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::SMSChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::SMSChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SMSChannel(Body);

resource! { SMSChannel "AWS::Pinpoint::SMSChannel" }

impl SMSChannel {
    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `SenderId`: string.
    #[track_caller]
    pub fn sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SenderId", value);
        self
    }

    /// `ShortCode`: string.
    #[track_caller]
    pub fn short_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShortCode", value);
        self
    }
}

impl Handle<SMSChannel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
