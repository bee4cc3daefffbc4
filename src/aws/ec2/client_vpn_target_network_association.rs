// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::ClientVpnTargetNetworkAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::ClientVpnTargetNetworkAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientVpnTargetNetworkAssociation(Body);

resource! { ClientVpnTargetNetworkAssociation "AWS::EC2::ClientVpnTargetNetworkAssociation" }

impl ClientVpnTargetNetworkAssociation {
    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `ClientVpnEndpointId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_vpn_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientVpnEndpointId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

impl Handle<ClientVpnTargetNetworkAssociation> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
