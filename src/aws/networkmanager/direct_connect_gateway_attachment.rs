// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::DirectConnectGatewayAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::NetworkManager::DirectConnectGatewayAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectConnectGatewayAttachment(Body);

resource! { DirectConnectGatewayAttachment "AWS::NetworkManager::DirectConnectGatewayAttachment" }

impl DirectConnectGatewayAttachment {
    /// `CoreNetworkId`: string, at most 50 characters, pattern `^core-network-([0-9a-f]{8,17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn core_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreNetworkId", value);
        self
    }

    /// `DirectConnectGatewayArn`: string, at most 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn direct_connect_gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectConnectGatewayArn", value);
        self
    }

    /// `EdgeLocations`: list of strings. Required.
    #[track_caller]
    pub fn edge_locations(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EdgeLocations", value);
        self
    }

    /// `RoutingPolicyLabel`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn routing_policy_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoutingPolicyLabel", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DirectConnectGatewayAttachment> {
    /// `AttachmentId`
    #[inline]
    pub fn attachment_id(&self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// `AttachmentPolicyRuleNumber`
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// `AttachmentType`
    #[inline]
    pub fn attachment_type(&self) -> Value<String> {
        self.attribute("AttachmentType")
    }

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

    /// `LastModificationErrors`
    #[inline]
    pub fn last_modification_errors(&self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// `NetworkFunctionGroupName`
    #[inline]
    pub fn network_function_group_name(&self) -> Value<String> {
        self.attribute("NetworkFunctionGroupName")
    }

    /// `OwnerAccountId`
    #[inline]
    pub fn owner_account_id(&self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// `ProposedNetworkFunctionGroupChange`
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> Value<Node> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// `ProposedSegmentChange`
    #[inline]
    pub fn proposed_segment_change(&self) -> Value<Node> {
        self.attribute("ProposedSegmentChange")
    }

    /// `ResourceArn`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// `SegmentName`
    #[inline]
    pub fn segment_name(&self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Tag` of `AWS::NetworkManager::DirectConnectGatewayAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
