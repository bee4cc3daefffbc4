// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::ConnectAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::NetworkManager::ConnectAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectAttachment(Body);

resource! { ConnectAttachment "AWS::NetworkManager::ConnectAttachment" }

impl ConnectAttachment {
    /// `CoreNetworkId`: string, at most 50 characters, pattern `^core-network-([0-9a-f]{8,17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn core_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreNetworkId", value);
        self
    }

    /// `EdgeLocation`: string, 1 to 63 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn edge_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EdgeLocation", value);
        self
    }

    /// `NetworkFunctionGroupName`: string.
    #[track_caller]
    pub fn network_function_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkFunctionGroupName", value);
        self
    }

    /// `Options`: `ConnectAttachmentOptions`. Required. A change replaces the resource.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<ConnectAttachmentOptions>) -> Self {
        self.0.set("Options", value);
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

    /// `TransportAttachmentId`: string, at most 50 characters, pattern `^attachment-([0-9a-f]{8,17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn transport_attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransportAttachmentId", value);
        self
    }
}

impl Handle<ConnectAttachment> {
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

/// `ConnectAttachmentOptions` of `AWS::NetworkManager::ConnectAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectAttachmentOptions(Properties);

properties! { ConnectAttachmentOptions }

impl ConnectAttachmentOptions {
    /// `Protocol`: `ConnectAttachmentOptionsProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<ConnectAttachmentOptionsProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

choice! {
    /// `ConnectAttachmentOptionsProtocol` of `AWS::NetworkManager::ConnectAttachment`.
    ConnectAttachmentOptionsProtocol
    GRE "GRE"
    NO_ENCAP "NO_ENCAP"
}

/// `Tag` of `AWS::NetworkManager::ConnectAttachment`.
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
