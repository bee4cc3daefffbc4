// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::APNSVoipSandboxChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::APNSVoipSandboxChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipsandboxchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct APNSVoipSandboxChannel(Body);

resource! { APNSVoipSandboxChannel "AWS::Pinpoint::APNSVoipSandboxChannel" }

impl APNSVoipSandboxChannel {
    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `BundleId`: string.
    #[track_caller]
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleId", value);
        self
    }

    /// `Certificate`: string.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Certificate", value);
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

    /// `PrivateKey`: string.
    #[track_caller]
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKey", value);
        self
    }

    /// `TeamId`: string.
    #[track_caller]
    pub fn team_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamId", value);
        self
    }

    /// `TokenKey`: string.
    #[track_caller]
    pub fn token_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenKey", value);
        self
    }

    /// `TokenKeyId`: string.
    #[track_caller]
    pub fn token_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenKeyId", value);
        self
    }
}

impl Handle<APNSVoipSandboxChannel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
