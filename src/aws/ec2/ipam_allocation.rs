// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMAllocation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMAllocation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMAllocation(Body);

resource! { IPAMAllocation "AWS::EC2::IPAMAllocation" }

impl IPAMAllocation {
    /// `Cidr`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
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

impl Handle<IPAMAllocation> {
    /// `IpamPoolAllocationId`
    #[inline]
    pub fn ipam_pool_allocation_id(&self) -> Value<String> {
        self.attribute("IpamPoolAllocationId")
    }
}
