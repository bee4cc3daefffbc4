// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::BaiduChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::BaiduChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BaiduChannel(Body);

resource! { BaiduChannel "AWS::Pinpoint::BaiduChannel" }

impl BaiduChannel {
    /// `ApiKey`: string. Required.
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

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `SecretKey`: string. Required.
    #[track_caller]
    pub fn secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretKey", value);
        self
    }
}

impl Handle<BaiduChannel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
