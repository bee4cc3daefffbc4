// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::SiteToSiteVpnAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::NetworkManager::SiteToSiteVpnAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SiteToSiteVpnAttachment(Body);

resource! { SiteToSiteVpnAttachment "AWS::NetworkManager::SiteToSiteVpnAttachment" }

impl SiteToSiteVpnAttachment {
    /// `CoreNetworkId`: string, at most 50 characters, pattern `^core-network-([0-9a-f]{8,17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn core_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreNetworkId", value);
        self
    }

    /// `NetworkFunctionGroupName`: string.
    #[track_caller]
    pub fn network_function_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkFunctionGroupName", value);
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

    /// `VpnConnectionArn`: string, at most 500 characters, pattern `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpn-connection\/vpn-[0-9a-f]{8,17}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpn_connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpnConnectionArn", value);
        self
    }
}

impl Handle<SiteToSiteVpnAttachment> {
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

/// `Tag` of `AWS::NetworkManager::SiteToSiteVpnAttachment`.
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
