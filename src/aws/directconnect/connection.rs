// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectConnect::Connection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DirectConnect::Connection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connection(Body);

resource! { Connection "AWS::DirectConnect::Connection" }

impl Connection {
    /// `Bandwidth`: string, pattern `^[1-9][0-9]*(M|G)bps$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bandwidth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bandwidth", value);
        self
    }

    /// `ConnectionName`: string, pattern `^[\w \-_,\/]{1,200}$`. Required.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `LagId`: string.
    #[track_caller]
    pub fn lag_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LagId", value);
        self
    }

    /// `Location`: string, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
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

impl Handle<Connection> {
    /// `ConnectionArn`
    #[inline]
    pub fn connection_arn(&self) -> Value<String> {
        self.attribute("ConnectionArn")
    }

    /// `ConnectionId`
    #[inline]
    pub fn connection_id(&self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// `ConnectionState`
    #[inline]
    pub fn connection_state(&self) -> Value<String> {
        self.attribute("ConnectionState")
    }
}

/// `Tag` of `AWS::DirectConnect::Connection`.
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
