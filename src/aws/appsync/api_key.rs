// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::ApiKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::ApiKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKey(Body);

resource! { ApiKey "AWS::AppSync::ApiKey" }

impl ApiKey {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Expires`: number.
    #[track_caller]
    pub fn expires(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Expires", value);
        self
    }
}

impl Handle<ApiKey> {
    /// `ApiKey`
    #[inline]
    pub fn api_key(&self) -> Value<String> {
        self.attribute("ApiKey")
    }

    /// `ApiKeyId`
    #[inline]
    pub fn api_key_id(&self) -> Value<String> {
        self.attribute("ApiKeyId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
