// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SubnetRouteTableAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SubnetRouteTableAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetRouteTableAssociation(Body);

resource! { SubnetRouteTableAssociation "AWS::EC2::SubnetRouteTableAssociation" }

impl SubnetRouteTableAssociation {
    /// `RouteTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteTableId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

impl Handle<SubnetRouteTableAssociation> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
