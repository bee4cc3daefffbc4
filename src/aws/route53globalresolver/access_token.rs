// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver::AccessToken` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53GlobalResolver::AccessToken`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessToken(Body);

resource! { AccessToken "AWS::Route53GlobalResolver::AccessToken" }

impl AccessToken {
    /// `ClientToken`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `DnsViewId`: string, 1 to 64 characters, pattern `^[-.a-zA-Z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dns_view_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsViewId", value);
        self
    }

    /// `ExpiresAt`: string. A change replaces the resource.
    #[track_caller]
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpiresAt", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccessToken> {
    /// `AccessTokenId`
    #[inline]
    pub fn access_token_id(&self) -> Value<String> {
        self.attribute("AccessTokenId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `GlobalResolverId`
    #[inline]
    pub fn global_resolver_id(&self) -> Value<String> {
        self.attribute("GlobalResolverId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Value`
    #[inline]
    pub fn value(&self) -> Value<String> {
        self.attribute("Value")
    }
}

/// `Tag` of `AWS::Route53GlobalResolver::AccessToken`.
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
