// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayPolicyTableAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayPolicyTableAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayPolicyTableAssociation(Body);

resource! { TransitGatewayPolicyTableAssociation "AWS::EC2::TransitGatewayPolicyTableAssociation" }

impl TransitGatewayPolicyTableAssociation {
    /// `TransitGatewayAttachmentId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayAttachmentId", value);
        self
    }

    /// `TransitGatewayPolicyTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_policy_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayPolicyTableId", value);
        self
    }
}

impl Handle<TransitGatewayPolicyTableAssociation> {
    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}
