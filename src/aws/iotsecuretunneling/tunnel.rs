// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSecureTunneling::Tunnel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSecureTunneling::Tunnel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Tunnel(Body);

resource! { Tunnel "AWS::IoTSecureTunneling::Tunnel" }

impl Tunnel {
    /// `Description`: string, pattern `^[^\p{C}]{1,2048}$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationConfig`: `DestinationConfig`. A change replaces the resource.
    #[track_caller]
    pub fn destination_config(mut self, value: impl IntoValue<DestinationConfig>) -> Self {
        self.0.set("DestinationConfig", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeoutConfig`: `TimeoutConfig`. A change replaces the resource.
    #[track_caller]
    pub fn timeout_config(mut self, value: impl IntoValue<TimeoutConfig>) -> Self {
        self.0.set("TimeoutConfig", value);
        self
    }
}

impl Handle<Tunnel> {
    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TunnelArn`
    #[inline]
    pub fn tunnel_arn(&self) -> Value<String> {
        self.attribute("TunnelArn")
    }

    /// `TunnelId`
    #[inline]
    pub fn tunnel_id(&self) -> Value<String> {
        self.attribute("TunnelId")
    }
}

/// `DestinationConfig` of `AWS::IoTSecureTunneling::Tunnel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfig(Properties);

properties! { DestinationConfig }

impl DestinationConfig {
    /// `Services`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn services(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Services", value);
        self
    }

    /// `ThingName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9:_-]+$`.
    #[track_caller]
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingName", value);
        self
    }
}

/// `Tag` of `AWS::IoTSecureTunneling::Tunnel`.
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

/// `TimeoutConfig` of `AWS::IoTSecureTunneling::Tunnel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeoutConfig(Properties);

properties! { TimeoutConfig }

impl TimeoutConfig {
    /// `MaxLifetimeTimeoutMinutes`: integer, 1 to 720.
    #[track_caller]
    pub fn max_lifetime_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLifetimeTimeoutMinutes", value);
        self
    }
}
