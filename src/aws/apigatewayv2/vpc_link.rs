// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::VpcLink` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::VpcLink`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcLink(Body);

resource! { VpcLink "AWS::ApiGatewayV2::VpcLink" }

impl VpcLink {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<VpcLink> {
    /// `VpcLinkId`
    #[inline]
    pub fn vpc_link_id(&self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}
