// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SecurityGroupVpcAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SecurityGroupVpcAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityGroupVpcAssociation(Body);

resource! { SecurityGroupVpcAssociation "AWS::EC2::SecurityGroupVpcAssociation" }

impl SecurityGroupVpcAssociation {
    /// `GroupId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<SecurityGroupVpcAssociation> {
    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateReason`
    #[inline]
    pub fn state_reason(&self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// `VpcOwnerId`
    #[inline]
    pub fn vpc_owner_id(&self) -> Value<String> {
        self.attribute("VpcOwnerId")
    }
}
