// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IpPoolRouteTableAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IpPoolRouteTableAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IpPoolRouteTableAssociation(Body);

resource! { IpPoolRouteTableAssociation "AWS::EC2::IpPoolRouteTableAssociation" }

impl IpPoolRouteTableAssociation {
    /// `PublicIpv4Pool`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn public_ipv4_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicIpv4Pool", value);
        self
    }

    /// `RouteTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteTableId", value);
        self
    }
}

impl Handle<IpPoolRouteTableAssociation> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}
