// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::RouteServerPropagation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::EC2::RouteServerPropagation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteServerPropagation(Body);

resource! { RouteServerPropagation "AWS::EC2::RouteServerPropagation" }

impl RouteServerPropagation {
    /// `RouteServerId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteServerId", value);
        self
    }

    /// `RouteTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteTableId", value);
        self
    }
}
