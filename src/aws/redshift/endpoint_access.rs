// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::EndpointAccess` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Redshift::EndpointAccess`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointAccess(Body);

resource! { EndpointAccess "AWS::Redshift::EndpointAccess" }

impl EndpointAccess {
    /// `ClusterIdentifier`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }

    /// `EndpointName`: string, pattern `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,30}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `ResourceOwner`: string, at most 2147483647 characters, pattern `^\d{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn resource_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceOwner", value);
        self
    }

    /// `SubnetGroupName`: string, pattern `^(?=^[a-zA-Z0-9-]+$).{1,255}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetGroupName", value);
        self
    }

    /// `VpcSecurityGroupIds`: list of `Ec2SecurityGroupId`. Required.
    #[track_caller]
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("VpcSecurityGroupIds", value);
        self
    }
}

impl Handle<EndpointAccess> {
    /// `Address`
    #[inline]
    pub fn address(&self) -> Value<String> {
        self.attribute("Address")
    }

    /// `EndpointCreateTime`
    #[inline]
    pub fn endpoint_create_time(&self) -> Value<String> {
        self.attribute("EndpointCreateTime")
    }

    /// `EndpointStatus`
    #[inline]
    pub fn endpoint_status(&self) -> Value<String> {
        self.attribute("EndpointStatus")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `VpcEndpoint`
    #[inline]
    pub fn vpc_endpoint(&self) -> Value<Node> {
        self.attribute("VpcEndpoint")
    }

    /// `VpcEndpoint.NetworkInterfaces.*.AvailabilityZone`
    #[inline]
    pub fn vpc_endpoint_network_interfaces_availability_zone(&self) -> Value<String> {
        self.attribute("VpcEndpoint.NetworkInterfaces.*.AvailabilityZone")
    }

    /// `VpcEndpoint.NetworkInterfaces.*.NetworkInterfaceId`
    #[inline]
    pub fn vpc_endpoint_network_interfaces_network_interface_id(&self) -> Value<String> {
        self.attribute("VpcEndpoint.NetworkInterfaces.*.NetworkInterfaceId")
    }

    /// `VpcEndpoint.NetworkInterfaces.*.PrivateIpAddress`
    #[inline]
    pub fn vpc_endpoint_network_interfaces_private_ip_address(&self) -> Value<String> {
        self.attribute("VpcEndpoint.NetworkInterfaces.*.PrivateIpAddress")
    }

    /// `VpcEndpoint.NetworkInterfaces.*.SubnetId`
    #[inline]
    pub fn vpc_endpoint_network_interfaces_subnet_id(&self) -> Value<format::Ec2SubnetId> {
        self.attribute("VpcEndpoint.NetworkInterfaces.*.SubnetId")
    }

    /// `VpcEndpoint.VpcEndpointId`
    #[inline]
    pub fn vpc_endpoint_vpc_endpoint_id(&self) -> Value<String> {
        self.attribute("VpcEndpoint.VpcEndpointId")
    }

    /// `VpcEndpoint.VpcId`
    #[inline]
    pub fn vpc_endpoint_vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcEndpoint.VpcId")
    }

    /// `VpcSecurityGroups`
    #[inline]
    pub fn vpc_security_groups(&self) -> Value<Node> {
        self.attribute("VpcSecurityGroups")
    }

    /// `VpcSecurityGroups.*.Status`
    #[inline]
    pub fn vpc_security_groups_status(&self) -> Value<String> {
        self.attribute("VpcSecurityGroups.*.Status")
    }

    /// `VpcSecurityGroups.*.VpcSecurityGroupId`
    #[inline]
    pub fn vpc_security_groups_vpc_security_group_id(&self) -> Value<format::Ec2SecurityGroupId> {
        self.attribute("VpcSecurityGroups.*.VpcSecurityGroupId")
    }
}
