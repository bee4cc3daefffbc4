// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectConnect::DirectConnectGatewayAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DirectConnect::DirectConnectGatewayAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectConnectGatewayAssociation(Body);

resource! { DirectConnectGatewayAssociation "AWS::DirectConnect::DirectConnectGatewayAssociation" }

impl DirectConnectGatewayAssociation {
    /// `AcceptDirectConnectGatewayAssociationProposalRoleArn`: `IamRoleArn`, pattern `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn accept_direct_connect_gateway_association_proposal_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set(
            "AcceptDirectConnectGatewayAssociationProposalRoleArn",
            value,
        );
        self
    }

    /// `AllowedPrefixesToDirectConnectGateway`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_prefixes_to_direct_connect_gateway(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AllowedPrefixesToDirectConnectGateway", value);
        self
    }

    /// `AssociatedGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn associated_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociatedGatewayId", value);
        self
    }

    /// `DirectConnectGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn direct_connect_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectConnectGatewayId", value);
        self
    }
}

impl Handle<DirectConnectGatewayAssociation> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}
