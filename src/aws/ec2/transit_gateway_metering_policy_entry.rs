// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayMeteringPolicyEntry` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayMeteringPolicyEntry`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayMeteringPolicyEntry(Body);

resource! { TransitGatewayMeteringPolicyEntry "AWS::EC2::TransitGatewayMeteringPolicyEntry" }

impl TransitGatewayMeteringPolicyEntry {
    /// `DestinationCidrBlock`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `DestinationPortRange`: string. A change replaces the resource.
    #[track_caller]
    pub fn destination_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPortRange", value);
        self
    }

    /// `DestinationTransitGatewayAttachmentId`: string. A change replaces the resource.
    #[track_caller]
    pub fn destination_transit_gateway_attachment_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("DestinationTransitGatewayAttachmentId", value);
        self
    }

    /// `DestinationTransitGatewayAttachmentType`: `TransitGatewayAttachmentResourceType`. A change replaces the resource.
    #[track_caller]
    pub fn destination_transit_gateway_attachment_type(
        mut self,
        value: impl IntoValue<TransitGatewayAttachmentResourceType>,
    ) -> Self {
        self.0.set("DestinationTransitGatewayAttachmentType", value);
        self
    }

    /// `MeteredAccount`: `TransitGatewayMeteringPayerType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn metered_account(
        mut self,
        value: impl IntoValue<TransitGatewayMeteringPayerType>,
    ) -> Self {
        self.0.set("MeteredAccount", value);
        self
    }

    /// `PolicyRuleNumber`: integer. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_rule_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PolicyRuleNumber", value);
        self
    }

    /// `Protocol`: string. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SourceCidrBlock`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn source_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceCidrBlock", value);
        self
    }

    /// `SourcePortRange`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePortRange", value);
        self
    }

    /// `SourceTransitGatewayAttachmentId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_transit_gateway_attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceTransitGatewayAttachmentId", value);
        self
    }

    /// `SourceTransitGatewayAttachmentType`: `TransitGatewayAttachmentResourceType`. A change replaces the resource.
    #[track_caller]
    pub fn source_transit_gateway_attachment_type(
        mut self,
        value: impl IntoValue<TransitGatewayAttachmentResourceType>,
    ) -> Self {
        self.0.set("SourceTransitGatewayAttachmentType", value);
        self
    }

    /// `TransitGatewayMeteringPolicyId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_metering_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayMeteringPolicyId", value);
        self
    }
}

impl Handle<TransitGatewayMeteringPolicyEntry> {
    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `UpdateEffectiveAt`
    #[inline]
    pub fn update_effective_at(&self) -> Value<String> {
        self.attribute("UpdateEffectiveAt")
    }
}

choice! {
    /// `TransitGatewayAttachmentResourceType` of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
    TransitGatewayAttachmentResourceType
    VPC "vpc"
    VPN "vpn"
    DIRECT_CONNECT_GATEWAY "direct-connect-gateway"
    PEERING "peering"
    NETWORK_FUNCTION "network-function"
    VPN_CONCENTRATOR "vpn-concentrator"
    CLIENT_VPN "client-vpn"
}

choice! {
    /// `TransitGatewayMeteringPayerType` of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
    TransitGatewayMeteringPayerType
    SOURCE_ATTACHMENT_OWNER "source-attachment-owner"
    DESTINATION_ATTACHMENT_OWNER "destination-attachment-owner"
    TRANSIT_GATEWAY_OWNER "transit-gateway-owner"
}
