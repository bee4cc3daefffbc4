// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayConnect` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayConnect`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayConnect(Body);

resource! { TransitGatewayConnect "AWS::EC2::TransitGatewayConnect" }

impl TransitGatewayConnect {
    /// `Options`: `TransitGatewayConnectOptions`. Required. A change replaces the resource.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<TransitGatewayConnectOptions>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransportTransitGatewayAttachmentId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transport_transit_gateway_attachment_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("TransportTransitGatewayAttachmentId", value);
        self
    }
}

impl Handle<TransitGatewayConnect> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `TransitGatewayAttachmentId`
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }

    /// `TransitGatewayId`
    #[inline]
    pub fn transit_gateway_id(&self) -> Value<String> {
        self.attribute("TransitGatewayId")
    }
}

/// `Tag` of `AWS::EC2::TransitGatewayConnect`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TransitGatewayConnectOptions` of `AWS::EC2::TransitGatewayConnect`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayConnectOptions(Properties);

properties! { TransitGatewayConnectOptions }

impl TransitGatewayConnectOptions {
    /// `Protocol`: `TransitGatewayConnectOptionsProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<TransitGatewayConnectOptionsProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

choice! {
    /// `TransitGatewayConnectOptionsProtocol` of `AWS::EC2::TransitGatewayConnect`.
    TransitGatewayConnectOptionsProtocol
    GRE "gre"
}
