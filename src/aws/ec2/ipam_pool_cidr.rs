// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMPoolCidr` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMPoolCidr`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMPoolCidr(Body);

resource! { IPAMPoolCidr "AWS::EC2::IPAMPoolCidr" }

impl IPAMPoolCidr {
    /// `Cidr`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `IpamPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamPoolId", value);
        self
    }

    /// `NetmaskLength`: integer. A change replaces the resource.
    #[track_caller]
    pub fn netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NetmaskLength", value);
        self
    }
}

impl Handle<IPAMPoolCidr> {
    /// `IpamPoolCidrId`
    #[inline]
    pub fn ipam_pool_cidr_id(&self) -> Value<String> {
        self.attribute("IpamPoolCidrId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}
