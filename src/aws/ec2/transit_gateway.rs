// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGateway(Body);

resource! { TransitGateway "AWS::EC2::TransitGateway" }

impl TransitGateway {
    /// `AmazonSideAsn`: integer. A change replaces the resource.
    #[track_caller]
    pub fn amazon_side_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AmazonSideAsn", value);
        self
    }

    /// `AssociationDefaultRouteTableId`: string.
    #[track_caller]
    pub fn association_default_route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociationDefaultRouteTableId", value);
        self
    }

    /// `AutoAcceptSharedAttachments`: string.
    #[track_caller]
    pub fn auto_accept_shared_attachments(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoAcceptSharedAttachments", value);
        self
    }

    /// `DefaultRouteTableAssociation`: string.
    #[track_caller]
    pub fn default_route_table_association(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultRouteTableAssociation", value);
        self
    }

    /// `DefaultRouteTablePropagation`: string.
    #[track_caller]
    pub fn default_route_table_propagation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultRouteTablePropagation", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DnsSupport`: string.
    #[track_caller]
    pub fn dns_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsSupport", value);
        self
    }

    /// `EncryptionSupport`: `EncryptionSupport`.
    #[track_caller]
    pub fn encryption_support(mut self, value: impl IntoValue<EncryptionSupport>) -> Self {
        self.0.set("EncryptionSupport", value);
        self
    }

    /// `MulticastSupport`: string. A change replaces the resource.
    #[track_caller]
    pub fn multicast_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MulticastSupport", value);
        self
    }

    /// `PropagationDefaultRouteTableId`: string.
    #[track_caller]
    pub fn propagation_default_route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropagationDefaultRouteTableId", value);
        self
    }

    /// `SecurityGroupReferencingSupport`: string.
    #[track_caller]
    pub fn security_group_referencing_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityGroupReferencingSupport", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayCidrBlocks`: list of strings.
    #[track_caller]
    pub fn transit_gateway_cidr_blocks(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TransitGatewayCidrBlocks", value);
        self
    }

    /// `VpnEcmpSupport`: string.
    #[track_caller]
    pub fn vpn_ecmp_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpnEcmpSupport", value);
        self
    }
}

impl Handle<TransitGateway> {
    /// `EncryptionSupportState`
    #[inline]
    pub fn encryption_support_state(&self) -> Value<String> {
        self.attribute("EncryptionSupportState")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `TransitGatewayArn`
    #[inline]
    pub fn transit_gateway_arn(&self) -> Value<String> {
        self.attribute("TransitGatewayArn")
    }
}

choice! {
    /// `EncryptionSupport` of `AWS::EC2::TransitGateway`.
    EncryptionSupport
    DISABLE "disable"
    ENABLE "enable"
}

/// `Tag` of `AWS::EC2::TransitGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
