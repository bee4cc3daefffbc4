// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::ClientVpnAuthorizationRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::ClientVpnAuthorizationRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientVpnAuthorizationRule(Body);

resource! { ClientVpnAuthorizationRule "AWS::EC2::ClientVpnAuthorizationRule" }

impl ClientVpnAuthorizationRule {
    /// `AccessGroupId`: string. A change replaces the resource.
    #[track_caller]
    pub fn access_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessGroupId", value);
        self
    }

    /// `AuthorizeAllGroups`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn authorize_all_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AuthorizeAllGroups", value);
        self
    }

    /// `ClientVpnEndpointId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_vpn_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientVpnEndpointId", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `TargetNetworkCidr`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetNetworkCidr", value);
        self
    }
}

impl Handle<ClientVpnAuthorizationRule> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
