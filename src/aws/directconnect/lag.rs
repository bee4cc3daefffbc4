// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectConnect::Lag` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DirectConnect::Lag`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Lag(Body);

resource! { Lag "AWS::DirectConnect::Lag" }

impl Lag {
    /// `ConnectionsBandwidth`: string, pattern `^[1-9][0-9]*(M|G)bps$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connections_bandwidth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionsBandwidth", value);
        self
    }

    /// `LagName`: string, pattern `^[\w \-_,\/]{1,200}$`. Required.
    #[track_caller]
    pub fn lag_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LagName", value);
        self
    }

    /// `Location`: string, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `MinimumLinks`: integer.
    #[track_caller]
    pub fn minimum_links(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumLinks", value);
        self
    }

    /// `ProviderName`: string. A change replaces the resource.
    #[track_caller]
    pub fn provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderName", value);
        self
    }

    /// `RequestMACSec`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn request_mac_sec(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequestMACSec", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Lag> {
    /// `LagArn`
    #[inline]
    pub fn lag_arn(&self) -> Value<String> {
        self.attribute("LagArn")
    }

    /// `LagId`
    #[inline]
    pub fn lag_id(&self) -> Value<String> {
        self.attribute("LagId")
    }

    /// `LagState`
    #[inline]
    pub fn lag_state(&self) -> Value<String> {
        self.attribute("LagState")
    }
}

/// `Tag` of `AWS::DirectConnect::Lag`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
