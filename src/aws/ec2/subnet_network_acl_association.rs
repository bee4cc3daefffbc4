// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SubnetNetworkAclAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SubnetNetworkAclAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetNetworkAclAssociation(Body);

resource! { SubnetNetworkAclAssociation "AWS::EC2::SubnetNetworkAclAssociation" }

impl SubnetNetworkAclAssociation {
    /// `NetworkAclId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_acl_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkAclId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

impl Handle<SubnetNetworkAclAssociation> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}
