// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::CustomerGatewayAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::NetworkManager::CustomerGatewayAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerGatewayAssociation(Body);

resource! { CustomerGatewayAssociation "AWS::NetworkManager::CustomerGatewayAssociation" }

impl CustomerGatewayAssociation {
    /// `CustomerGatewayArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn customer_gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerGatewayArn", value);
        self
    }

    /// `DeviceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceId", value);
        self
    }

    /// `GlobalNetworkId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn global_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalNetworkId", value);
        self
    }

    /// `LinkId`: string. A change replaces the resource.
    #[track_caller]
    pub fn link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LinkId", value);
        self
    }
}
