// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::TransitGatewayRegistration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::NetworkManager::TransitGatewayRegistration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayRegistration(Body);

resource! { TransitGatewayRegistration "AWS::NetworkManager::TransitGatewayRegistration" }

impl TransitGatewayRegistration {
    /// `GlobalNetworkId`: string, at most 50 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn global_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalNetworkId", value);
        self
    }

    /// `TransitGatewayArn`: string, at most 500 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayArn", value);
        self
    }
}
