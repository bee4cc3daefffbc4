// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless::VpcEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpenSearchServerless::VpcEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcEndpoint(Body);

resource! { VpcEndpoint "AWS::OpenSearchServerless::VpcEndpoint" }

impl VpcEndpoint {
    /// `Name`: string, 3 to 32 characters, pattern `^[a-z][a-z0-9-]{2,31}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 6 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 1 to 255 characters, pattern `^vpc-[0-9a-z]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<VpcEndpoint> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
