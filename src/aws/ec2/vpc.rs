// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPC` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::VPC`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPC(Body);

resource! { VPC "AWS::EC2::VPC" }

impl VPC {
    /// `CidrBlock`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrBlock", value);
        self
    }

    /// `EnableDnsHostnames`: boolean.
    #[track_caller]
    pub fn enable_dns_hostnames(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDnsHostnames", value);
        self
    }

    /// `EnableDnsSupport`: boolean.
    #[track_caller]
    pub fn enable_dns_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDnsSupport", value);
        self
    }

    /// `InstanceTenancy`: `InstanceTenancy`. A change may replace the resource.
    #[track_caller]
    pub fn instance_tenancy(mut self, value: impl IntoValue<InstanceTenancy>) -> Self {
        self.0.set("InstanceTenancy", value);
        self
    }

    /// `Ipv4IpamPoolId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv4IpamPoolId", value);
        self
    }

    /// `Ipv4NetmaskLength`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ipv4_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv4NetmaskLength", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcEncryptionControl`: `VpcEncryptionControl`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_encryption_control(mut self, value: impl IntoValue<VpcEncryptionControl>) -> Self {
        self.0.set("VpcEncryptionControl", value);
        self
    }
}

impl Handle<VPC> {
    /// `Ref`: `AWS::EC2::VPC.Id`
    #[inline]
    pub fn id(&self) -> Value<format::Ec2VpcId> {
        self.reference().unchecked().into()
    }

    /// `CidrBlock`
    #[inline]
    pub fn cidr_block(&self) -> Value<String> {
        self.attribute("CidrBlock")
    }

    /// `CidrBlockAssociations`
    #[inline]
    pub fn cidr_block_associations(&self) -> Value<Vec<String>> {
        self.attribute("CidrBlockAssociations")
    }

    /// `DefaultNetworkAcl`
    #[inline]
    pub fn default_network_acl(&self) -> Value<String> {
        self.attribute("DefaultNetworkAcl")
    }

    /// `DefaultSecurityGroup`
    #[inline]
    pub fn default_security_group(&self) -> Value<format::Ec2SecurityGroupId> {
        self.attribute("DefaultSecurityGroup")
    }

    /// `EnableDnsHostnames`
    #[inline]
    pub fn enable_dns_hostnames(&self) -> Value<bool> {
        self.attribute("EnableDnsHostnames")
    }

    /// `EnableDnsSupport`
    #[inline]
    pub fn enable_dns_support(&self) -> Value<bool> {
        self.attribute("EnableDnsSupport")
    }

    /// `InstanceTenancy`
    #[inline]
    pub fn instance_tenancy(&self) -> Value<String> {
        self.attribute("InstanceTenancy")
    }

    /// `Ipv4IpamPoolId`
    #[inline]
    pub fn ipv4_ipam_pool_id(&self) -> Value<String> {
        self.attribute("Ipv4IpamPoolId")
    }

    /// `Ipv4NetmaskLength`
    #[inline]
    pub fn ipv4_netmask_length(&self) -> Value<i64> {
        self.attribute("Ipv4NetmaskLength")
    }

    /// `Ipv6CidrBlocks`
    #[inline]
    pub fn ipv6_cidr_blocks(&self) -> Value<Vec<String>> {
        self.attribute("Ipv6CidrBlocks")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `VpcEncryptionControl.EgressOnlyInternetGatewayExclusion`
    #[inline]
    pub fn vpc_encryption_control_egress_only_internet_gateway_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.EgressOnlyInternetGatewayExclusion")
    }

    /// `VpcEncryptionControl.ElasticFileSystemExclusion`
    #[inline]
    pub fn vpc_encryption_control_elastic_file_system_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ElasticFileSystemExclusion")
    }

    /// `VpcEncryptionControl.InternetGatewayExclusion`
    #[inline]
    pub fn vpc_encryption_control_internet_gateway_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.InternetGatewayExclusion")
    }

    /// `VpcEncryptionControl.LambdaExclusion`
    #[inline]
    pub fn vpc_encryption_control_lambda_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.LambdaExclusion")
    }

    /// `VpcEncryptionControl.Mode`
    #[inline]
    pub fn vpc_encryption_control_mode(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.Mode")
    }

    /// `VpcEncryptionControl.NatGatewayExclusion`
    #[inline]
    pub fn vpc_encryption_control_nat_gateway_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.NatGatewayExclusion")
    }

    /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(
        &self,
    ) -> Value<String> {
        self.attribute(
            "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
        )
    }

    /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage")
    }

    /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state_message(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage")
    }

    /// `VpcEncryptionControl.ResourceExclusions.Lambda.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state_message(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage")
    }

    /// `VpcEncryptionControl.ResourceExclusions.NatGateway.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state_message(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage")
    }

    /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage")
    }

    /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage")
    }

    /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.State")
    }

    /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state_message(
        &self,
    ) -> Value<String> {
        self.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage")
    }

    /// `VpcEncryptionControl.State`
    #[inline]
    pub fn vpc_encryption_control_state(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.State")
    }

    /// `VpcEncryptionControl.StateMessage`
    #[inline]
    pub fn vpc_encryption_control_state_message(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.StateMessage")
    }

    /// `VpcEncryptionControl.VirtualPrivateGatewayExclusion`
    #[inline]
    pub fn vpc_encryption_control_virtual_private_gateway_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.VirtualPrivateGatewayExclusion")
    }

    /// `VpcEncryptionControl.VpcEncryptionControlId`
    #[inline]
    pub fn vpc_encryption_control_vpc_encryption_control_id(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.VpcEncryptionControlId")
    }

    /// `VpcEncryptionControl.VpcId`
    #[inline]
    pub fn vpc_encryption_control_vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcEncryptionControl.VpcId")
    }

    /// `VpcEncryptionControl.VpcLatticeExclusion`
    #[inline]
    pub fn vpc_encryption_control_vpc_lattice_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.VpcLatticeExclusion")
    }

    /// `VpcEncryptionControl.VpcPeeringExclusion`
    #[inline]
    pub fn vpc_encryption_control_vpc_peering_exclusion(&self) -> Value<String> {
        self.attribute("VpcEncryptionControl.VpcPeeringExclusion")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

choice! {
    /// `InstanceTenancy` of `AWS::EC2::VPC`.
    InstanceTenancy
    DEDICATED "dedicated"
    DEFAULT "default"
    HOST "host"
}

/// `Tag` of `AWS::EC2::VPC`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcEncryptionControl` of `AWS::EC2::VPC`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcEncryptionControl(Properties);

properties! { VpcEncryptionControl }

impl VpcEncryptionControl {
    /// `EgressOnlyInternetGatewayExclusion`: `VpcEncryptionControlEgressOnlyInternetGatewayExclusion`.
    #[track_caller]
    pub fn egress_only_internet_gateway_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlEgressOnlyInternetGatewayExclusion>,
    ) -> Self {
        self.0.set("EgressOnlyInternetGatewayExclusion", value);
        self
    }

    /// `ElasticFileSystemExclusion`: `VpcEncryptionControlElasticFileSystemExclusion`.
    #[track_caller]
    pub fn elastic_file_system_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlElasticFileSystemExclusion>,
    ) -> Self {
        self.0.set("ElasticFileSystemExclusion", value);
        self
    }

    /// `InternetGatewayExclusion`: `VpcEncryptionControlInternetGatewayExclusion`.
    #[track_caller]
    pub fn internet_gateway_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlInternetGatewayExclusion>,
    ) -> Self {
        self.0.set("InternetGatewayExclusion", value);
        self
    }

    /// `LambdaExclusion`: `VpcEncryptionControlLambdaExclusion`.
    #[track_caller]
    pub fn lambda_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlLambdaExclusion>,
    ) -> Self {
        self.0.set("LambdaExclusion", value);
        self
    }

    /// `Mode`: `VpcEncryptionControlMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<VpcEncryptionControlMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `NatGatewayExclusion`: `VpcEncryptionControlNatGatewayExclusion`.
    #[track_caller]
    pub fn nat_gateway_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlNatGatewayExclusion>,
    ) -> Self {
        self.0.set("NatGatewayExclusion", value);
        self
    }

    /// `VirtualPrivateGatewayExclusion`: `VpcEncryptionControlVirtualPrivateGatewayExclusion`.
    #[track_caller]
    pub fn virtual_private_gateway_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlVirtualPrivateGatewayExclusion>,
    ) -> Self {
        self.0.set("VirtualPrivateGatewayExclusion", value);
        self
    }

    /// `VpcLatticeExclusion`: `VpcEncryptionControlVpcLatticeExclusion`.
    #[track_caller]
    pub fn vpc_lattice_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlVpcLatticeExclusion>,
    ) -> Self {
        self.0.set("VpcLatticeExclusion", value);
        self
    }

    /// `VpcPeeringExclusion`: `VpcEncryptionControlVpcPeeringExclusion`.
    #[track_caller]
    pub fn vpc_peering_exclusion(
        mut self,
        value: impl IntoValue<VpcEncryptionControlVpcPeeringExclusion>,
    ) -> Self {
        self.0.set("VpcPeeringExclusion", value);
        self
    }
}

choice! {
    /// `VpcEncryptionControlEgressOnlyInternetGatewayExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlEgressOnlyInternetGatewayExclusion
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcEncryptionControlElasticFileSystemExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlElasticFileSystemExclusion
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcEncryptionControlInternetGatewayExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlInternetGatewayExclusion
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcEncryptionControlLambdaExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlLambdaExclusion
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcEncryptionControlMode` of `AWS::EC2::VPC`.
    VpcEncryptionControlMode
    MONITOR "monitor"
    ENFORCE "enforce"
}

choice! {
    /// `VpcEncryptionControlNatGatewayExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlNatGatewayExclusion
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcEncryptionControlVirtualPrivateGatewayExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlVirtualPrivateGatewayExclusion
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcEncryptionControlVpcLatticeExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlVpcLatticeExclusion
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcEncryptionControlVpcPeeringExclusion` of `AWS::EC2::VPC`.
    VpcEncryptionControlVpcPeeringExclusion
    ENABLE "enable"
    DISABLE "disable"
}
