// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCEncryptionControl` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::VPCEncryptionControl`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCEncryptionControl(Body);

resource! { VPCEncryptionControl "AWS::EC2::VPCEncryptionControl" }

impl VPCEncryptionControl {
    /// `EgressOnlyInternetGatewayExclusionInput`: `EgressOnlyInternetGatewayExclusionInput`.
    #[track_caller]
    pub fn egress_only_internet_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<EgressOnlyInternetGatewayExclusionInput>,
    ) -> Self {
        self.0.set("EgressOnlyInternetGatewayExclusionInput", value);
        self
    }

    /// `ElasticFileSystemExclusionInput`: `ElasticFileSystemExclusionInput`.
    #[track_caller]
    pub fn elastic_file_system_exclusion_input(
        mut self,
        value: impl IntoValue<ElasticFileSystemExclusionInput>,
    ) -> Self {
        self.0.set("ElasticFileSystemExclusionInput", value);
        self
    }

    /// `InternetGatewayExclusionInput`: `InternetGatewayExclusionInput`.
    #[track_caller]
    pub fn internet_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<InternetGatewayExclusionInput>,
    ) -> Self {
        self.0.set("InternetGatewayExclusionInput", value);
        self
    }

    /// `LambdaExclusionInput`: `LambdaExclusionInput`.
    #[track_caller]
    pub fn lambda_exclusion_input(mut self, value: impl IntoValue<LambdaExclusionInput>) -> Self {
        self.0.set("LambdaExclusionInput", value);
        self
    }

    /// `Mode`: `Mode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `NatGatewayExclusionInput`: `NatGatewayExclusionInput`.
    #[track_caller]
    pub fn nat_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<NatGatewayExclusionInput>,
    ) -> Self {
        self.0.set("NatGatewayExclusionInput", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualPrivateGatewayExclusionInput`: `VirtualPrivateGatewayExclusionInput`.
    #[track_caller]
    pub fn virtual_private_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<VirtualPrivateGatewayExclusionInput>,
    ) -> Self {
        self.0.set("VirtualPrivateGatewayExclusionInput", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }

    /// `VpcLatticeExclusionInput`: `VpcLatticeExclusionInput`.
    #[track_caller]
    pub fn vpc_lattice_exclusion_input(
        mut self,
        value: impl IntoValue<VpcLatticeExclusionInput>,
    ) -> Self {
        self.0.set("VpcLatticeExclusionInput", value);
        self
    }

    /// `VpcPeeringExclusionInput`: `VpcPeeringExclusionInput`.
    #[track_caller]
    pub fn vpc_peering_exclusion_input(
        mut self,
        value: impl IntoValue<VpcPeeringExclusionInput>,
    ) -> Self {
        self.0.set("VpcPeeringExclusionInput", value);
        self
    }
}

impl Handle<VPCEncryptionControl> {
    /// `ResourceExclusions`
    #[inline]
    pub fn resource_exclusions(&self) -> Value<Node> {
        self.attribute("ResourceExclusions")
    }

    /// `ResourceExclusions.EgressOnlyInternetGateway`
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.EgressOnlyInternetGateway")
    }

    /// `ResourceExclusions.EgressOnlyInternetGateway.State`
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.EgressOnlyInternetGateway.State")
    }

    /// `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.EgressOnlyInternetGateway.StateMessage")
    }

    /// `ResourceExclusions.ElasticFileSystem`
    #[inline]
    pub fn resource_exclusions_elastic_file_system(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.ElasticFileSystem")
    }

    /// `ResourceExclusions.ElasticFileSystem.State`
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.ElasticFileSystem.State")
    }

    /// `ResourceExclusions.ElasticFileSystem.StateMessage`
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.ElasticFileSystem.StateMessage")
    }

    /// `ResourceExclusions.InternetGateway`
    #[inline]
    pub fn resource_exclusions_internet_gateway(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.InternetGateway")
    }

    /// `ResourceExclusions.InternetGateway.State`
    #[inline]
    pub fn resource_exclusions_internet_gateway_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.InternetGateway.State")
    }

    /// `ResourceExclusions.InternetGateway.StateMessage`
    #[inline]
    pub fn resource_exclusions_internet_gateway_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.InternetGateway.StateMessage")
    }

    /// `ResourceExclusions.Lambda`
    #[inline]
    pub fn resource_exclusions_lambda(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.Lambda")
    }

    /// `ResourceExclusions.Lambda.State`
    #[inline]
    pub fn resource_exclusions_lambda_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.Lambda.State")
    }

    /// `ResourceExclusions.Lambda.StateMessage`
    #[inline]
    pub fn resource_exclusions_lambda_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.Lambda.StateMessage")
    }

    /// `ResourceExclusions.NatGateway`
    #[inline]
    pub fn resource_exclusions_nat_gateway(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.NatGateway")
    }

    /// `ResourceExclusions.NatGateway.State`
    #[inline]
    pub fn resource_exclusions_nat_gateway_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.NatGateway.State")
    }

    /// `ResourceExclusions.NatGateway.StateMessage`
    #[inline]
    pub fn resource_exclusions_nat_gateway_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.NatGateway.StateMessage")
    }

    /// `ResourceExclusions.VirtualPrivateGateway`
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.VirtualPrivateGateway")
    }

    /// `ResourceExclusions.VirtualPrivateGateway.State`
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.VirtualPrivateGateway.State")
    }

    /// `ResourceExclusions.VirtualPrivateGateway.StateMessage`
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.VirtualPrivateGateway.StateMessage")
    }

    /// `ResourceExclusions.VpcLattice`
    #[inline]
    pub fn resource_exclusions_vpc_lattice(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.VpcLattice")
    }

    /// `ResourceExclusions.VpcLattice.State`
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcLattice.State")
    }

    /// `ResourceExclusions.VpcLattice.StateMessage`
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcLattice.StateMessage")
    }

    /// `ResourceExclusions.VpcPeering`
    #[inline]
    pub fn resource_exclusions_vpc_peering(&self) -> Value<Node> {
        self.attribute("ResourceExclusions.VpcPeering")
    }

    /// `ResourceExclusions.VpcPeering.State`
    #[inline]
    pub fn resource_exclusions_vpc_peering_state(&self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcPeering.State")
    }

    /// `ResourceExclusions.VpcPeering.StateMessage`
    #[inline]
    pub fn resource_exclusions_vpc_peering_state_message(&self) -> Value<String> {
        self.attribute("ResourceExclusions.VpcPeering.StateMessage")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateMessage`
    #[inline]
    pub fn state_message(&self) -> Value<String> {
        self.attribute("StateMessage")
    }

    /// `VpcEncryptionControlId`
    #[inline]
    pub fn vpc_encryption_control_id(&self) -> Value<String> {
        self.attribute("VpcEncryptionControlId")
    }
}

choice! {
    /// `EgressOnlyInternetGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    EgressOnlyInternetGatewayExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `ElasticFileSystemExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    ElasticFileSystemExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `InternetGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    InternetGatewayExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `LambdaExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    LambdaExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `Mode` of `AWS::EC2::VPCEncryptionControl`.
    Mode
    MONITOR "monitor"
    ENFORCE "enforce"
}

choice! {
    /// `NatGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    NatGatewayExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}

/// `Tag` of `AWS::EC2::VPCEncryptionControl`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `VirtualPrivateGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    VirtualPrivateGatewayExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcLatticeExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    VpcLatticeExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}

choice! {
    /// `VpcPeeringExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
    VpcPeeringExclusionInput
    ENABLE "enable"
    DISABLE "disable"
}
