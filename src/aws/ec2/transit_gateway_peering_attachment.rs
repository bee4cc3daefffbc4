// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayPeeringAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::TransitGatewayPeeringAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayPeeringAttachment(Body);

resource! { TransitGatewayPeeringAttachment "AWS::EC2::TransitGatewayPeeringAttachment" }

impl TransitGatewayPeeringAttachment {
    /// `PeerAccountId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerAccountId", value);
        self
    }

    /// `PeerRegion`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerRegion", value);
        self
    }

    /// `PeerTransitGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerTransitGatewayId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }
}

impl Handle<TransitGatewayPeeringAttachment> {
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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<Node> {
        self.attribute("Status")
    }

    /// `Status.Code`
    #[inline]
    pub fn status_code(&self) -> Value<String> {
        self.attribute("Status.Code")
    }

    /// `Status.Message`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("Status.Message")
    }

    /// `TransitGatewayAttachmentId`
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}

/// `Tag` of `AWS::EC2::TransitGatewayPeeringAttachment`.
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
