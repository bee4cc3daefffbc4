// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::Gateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::Gateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Gateway(Body);

resource! { Gateway "AWS::MediaConnect::Gateway" }

impl Gateway {
    /// `EgressCidrBlocks`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn egress_cidr_blocks(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EgressCidrBlocks", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Networks`: list of `GatewayNetwork`, 1 to 4 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn networks(mut self, value: impl IntoValue<ListOf<GatewayNetwork>>) -> Self {
        self.0.set("Networks", value);
        self
    }
}

impl Handle<Gateway> {
    /// `GatewayArn`
    #[inline]
    pub fn gateway_arn(&self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// `GatewayState`
    #[inline]
    pub fn gateway_state(&self) -> Value<String> {
        self.attribute("GatewayState")
    }
}

/// `GatewayNetwork` of `AWS::MediaConnect::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayNetwork(Properties);

properties! { GatewayNetwork }

impl GatewayNetwork {
    /// `CidrBlock`: string (ipv4-network). Required.
    #[track_caller]
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrBlock", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
