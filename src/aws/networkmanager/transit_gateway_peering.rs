// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::TransitGatewayPeering` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkManager::TransitGatewayPeering`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayPeering(Body);

resource! { TransitGatewayPeering "AWS::NetworkManager::TransitGatewayPeering" }

impl TransitGatewayPeering {
    /// `CoreNetworkId`: string, at most 50 characters, pattern `^core-network-([0-9a-f]{8,17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn core_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreNetworkId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayArn`: string, at most 500 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayArn", value);
        self
    }
}

impl Handle<TransitGatewayPeering> {
    /// `CoreNetworkArn`
    #[inline]
    pub fn core_network_arn(&self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `EdgeLocation`
    #[inline]
    pub fn edge_location(&self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// `LastModificationErrors`
    #[inline]
    pub fn last_modification_errors(&self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// `OwnerAccountId`
    #[inline]
    pub fn owner_account_id(&self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// `PeeringId`
    #[inline]
    pub fn peering_id(&self) -> Value<String> {
        self.attribute("PeeringId")
    }

    /// `PeeringType`
    #[inline]
    pub fn peering_type(&self) -> Value<String> {
        self.attribute("PeeringType")
    }

    /// `ResourceArn`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `TransitGatewayPeeringAttachmentId`
    #[inline]
    pub fn transit_gateway_peering_attachment_id(&self) -> Value<String> {
        self.attribute("TransitGatewayPeeringAttachmentId")
    }
}

/// `Tag` of `AWS::NetworkManager::TransitGatewayPeering`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
