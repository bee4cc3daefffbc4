// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::Authorizer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::Authorizer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Authorizer(Body);

resource! { Authorizer "AWS::IoT::Authorizer" }

impl Authorizer {
    /// `AuthorizerFunctionArn`: string, at most 2048 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn authorizer_function_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerFunctionArn", value);
        self
    }

    /// `AuthorizerName`: string, 1 to 128 characters, pattern `[\w=,@-]+`. A change replaces the resource.
    #[track_caller]
    pub fn authorizer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerName", value);
        self
    }

    /// `EnableCachingForHttp`: boolean.
    #[track_caller]
    pub fn enable_caching_for_http(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableCachingForHttp", value);
        self
    }

    /// `SigningDisabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn signing_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SigningDisabled", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TokenKeyName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn token_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenKeyName", value);
        self
    }

    /// `TokenSigningPublicKeys`: map of strings.
    #[track_caller]
    pub fn token_signing_public_keys(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TokenSigningPublicKeys", value);
        self
    }
}

impl Handle<Authorizer> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `Status` of `AWS::IoT::Authorizer`.
    Status
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

/// `Tag` of `AWS::IoT::Authorizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
