// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::GCMChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::GCMChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GCMChannel(Body);

resource! { GCMChannel "AWS::Pinpoint::GCMChannel" }

impl GCMChannel {
    /// `ApiKey`: string.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `DefaultAuthenticationMethod`: string.
    #[track_caller]
    pub fn default_authentication_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultAuthenticationMethod", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ServiceJson`: string.
    #[track_caller]
    pub fn service_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceJson", value);
        self
    }
}

impl Handle<GCMChannel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
