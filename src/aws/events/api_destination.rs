// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events::ApiDestination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Events::ApiDestination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiDestination(Body);

resource! { ApiDestination "AWS::Events::ApiDestination" }

impl ApiDestination {
    /// `ConnectionArn`: string, 1 to 1600 characters. Required.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionArn", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HttpMethod`: `HttpMethod`. Required.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<HttpMethod>) -> Self {
        self.0.set("HttpMethod", value);
        self
    }

    /// `InvocationEndpoint`: string, 1 to 2048 characters, pattern `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`. Required.
    #[track_caller]
    pub fn invocation_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationEndpoint", value);
        self
    }

    /// `InvocationRateLimitPerSecond`: integer, at least 1.
    #[track_caller]
    pub fn invocation_rate_limit_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InvocationRateLimitPerSecond", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `[\.\-_A-Za-z0-9]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<ApiDestination> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ArnForPolicy`
    #[inline]
    pub fn arn_for_policy(&self) -> Value<String> {
        self.attribute("ArnForPolicy")
    }
}

choice! {
    /// `HttpMethod` of `AWS::Events::ApiDestination`.
    HttpMethod
    GET "GET"
    HEAD "HEAD"
    POST "POST"
    OPTIONS "OPTIONS"
    PUT "PUT"
    DELETE "DELETE"
    PATCH "PATCH"
}
