// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::RouteServerAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;

/// `AWS::EC2::RouteServerAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteServerAssociation(Body);

resource! { RouteServerAssociation "AWS::EC2::RouteServerAssociation" }

impl RouteServerAssociation {
    /// `RouteServerId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteServerId", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
