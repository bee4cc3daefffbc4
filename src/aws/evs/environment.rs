// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EVS::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EVS::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::EVS::Environment" }

impl Environment {
    /// `ConnectivityInfo`: `ConnectivityInfo`. A change replaces the resource.
    #[track_caller]
    pub fn connectivity_info(mut self, value: impl IntoValue<ConnectivityInfo>) -> Self {
        self.0.set("ConnectivityInfo", value);
        self
    }

    /// `EnvironmentName`: string, pattern `^[a-zA-Z0-9_-]{1,100}$`. A change replaces the resource.
    #[track_caller]
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentName", value);
        self
    }

    /// `Hosts`: list of `HostInfoForCreate`, 4 items.
    #[track_caller]
    pub fn hosts(mut self, value: impl IntoValue<ListOf<HostInfoForCreate>>) -> Self {
        self.0.set("Hosts", value);
        self
    }

    /// `InitialVlans`: `InitialVlans`.
    #[track_caller]
    pub fn initial_vlans(mut self, value: impl IntoValue<InitialVlans>) -> Self {
        self.0.set("InitialVlans", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LicenseInfo`: `LicenseInfo`, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn license_info(mut self, value: impl IntoValue<LicenseInfo>) -> Self {
        self.0.set("LicenseInfo", value);
        self
    }

    /// `ServiceAccessSecurityGroups`: `ServiceAccessSecurityGroups`. A change replaces the resource.
    #[track_caller]
    pub fn service_access_security_groups(
        mut self,
        value: impl IntoValue<ServiceAccessSecurityGroups>,
    ) -> Self {
        self.0.set("ServiceAccessSecurityGroups", value);
        self
    }

    /// `ServiceAccessSubnetId`: string, 15 to 24 characters, pattern `^subnet-[a-f0-9]{8}([a-f0-9]{9})?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_access_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccessSubnetId", value);
        self
    }

    /// `SiteId`: string. A change replaces the resource.
    #[track_caller]
    pub fn site_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SiteId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TermsAccepted`: boolean. Required. A change replaces the resource.
    #[track_caller]
    pub fn terms_accepted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TermsAccepted", value);
        self
    }

    /// `VcfHostnames`: `VcfHostnames`. A change replaces the resource.
    #[track_caller]
    pub fn vcf_hostnames(mut self, value: impl IntoValue<VcfHostnames>) -> Self {
        self.0.set("VcfHostnames", value);
        self
    }

    /// `VcfVersion`: `VcfVersion`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vcf_version(mut self, value: impl IntoValue<VcfVersion>) -> Self {
        self.0.set("VcfVersion", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 12 to 21 characters, pattern `^vpc-[a-f0-9]{8}([a-f0-9]{9})?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<Environment> {
    /// `Checks`
    #[inline]
    pub fn checks(&self) -> Value<Node> {
        self.attribute("Checks")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Credentials`
    #[inline]
    pub fn credentials(&self) -> Value<Node> {
        self.attribute("Credentials")
    }

    /// `EnvironmentArn`
    #[inline]
    pub fn environment_arn(&self) -> Value<String> {
        self.attribute("EnvironmentArn")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// `EnvironmentState`
    #[inline]
    pub fn environment_state(&self) -> Value<String> {
        self.attribute("EnvironmentState")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `StateDetails`
    #[inline]
    pub fn state_details(&self) -> Value<String> {
        self.attribute("StateDetails")
    }
}

/// `ConnectivityInfo` of `AWS::EVS::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectivityInfo(Properties);

properties! { ConnectivityInfo }

impl ConnectivityInfo {
    /// `PrivateRouteServerPeerings`: list of strings, 2 items. Required.
    #[track_caller]
    pub fn private_route_server_peerings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PrivateRouteServerPeerings", value);
        self
    }
}

/// `HostInfoForCreate` of `AWS::EVS::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostInfoForCreate(Properties);

properties! { HostInfoForCreate }

impl HostInfoForCreate {
    /// `DedicatedHostId`: string, 1 to 25 characters, pattern `^h-[a-f0-9]{8}([a-f0-9]{9})?$`.
    #[track_caller]
    pub fn dedicated_host_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DedicatedHostId", value);
        self
    }

    /// `HostName`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn host_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostName", value);
        self
    }

    /// `InstanceType`: `HostInfoForCreateInstanceType`. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<HostInfoForCreateInstanceType>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `KeyName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `PlacementGroupId`: string, 1 to 25 characters, pattern `^pg-[a-f0-9]{8}([a-f0-9]{9})?$`.
    #[track_caller]
    pub fn placement_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementGroupId", value);
        self
    }
}

choice! {
    /// `HostInfoForCreateInstanceType` of `AWS::EVS::Environment`.
    HostInfoForCreateInstanceType
    I4I_METAL "i4i.metal"
    I7I_METAL_24XL "i7i.metal-24xl"
    I7I_METAL_48XL "i7i.metal-48xl"
}

/// `InitialVlanInfo` of `AWS::EVS::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct InitialVlanInfo(Properties);

properties! { InitialVlanInfo }

impl InitialVlanInfo {
    /// `Cidr`: string (ipv4-network). Required.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }
}

/// `InitialVlans` of `AWS::EVS::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct InitialVlans(Properties);

properties! { InitialVlans }

impl InitialVlans {
    /// `EdgeVTep`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn edge_v_tep(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("EdgeVTep", value);
        self
    }

    /// `ExpansionVlan1`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn expansion_vlan1(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("ExpansionVlan1", value);
        self
    }

    /// `ExpansionVlan2`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn expansion_vlan2(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("ExpansionVlan2", value);
        self
    }

    /// `Hcx`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn hcx(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("Hcx", value);
        self
    }

    /// `HcxNetworkAclId`: string, 4 to 21 characters, pattern `^acl-[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn hcx_network_acl_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HcxNetworkAclId", value);
        self
    }

    /// `IsHcxPublic`: boolean.
    #[track_caller]
    pub fn is_hcx_public(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsHcxPublic", value);
        self
    }

    /// `NsxUpLink`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn nsx_up_link(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("NsxUpLink", value);
        self
    }

    /// `VMotion`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn v_motion(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("VMotion", value);
        self
    }

    /// `VSan`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn v_san(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("VSan", value);
        self
    }

    /// `VTep`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn v_tep(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("VTep", value);
        self
    }

    /// `VmManagement`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn vm_management(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("VmManagement", value);
        self
    }

    /// `VmkManagement`: `InitialVlanInfo`. Required.
    #[track_caller]
    pub fn vmk_management(mut self, value: impl IntoValue<InitialVlanInfo>) -> Self {
        self.0.set("VmkManagement", value);
        self
    }
}

/// `LicenseInfo` of `AWS::EVS::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseInfo(Properties);

properties! { LicenseInfo }

impl LicenseInfo {
    /// `SolutionKey`: string, pattern `^[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}$`. Required.
    #[track_caller]
    pub fn solution_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SolutionKey", value);
        self
    }

    /// `VsanKey`: string, pattern `^[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}$`. Required.
    #[track_caller]
    pub fn vsan_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VsanKey", value);
        self
    }
}

/// `ServiceAccessSecurityGroups` of `AWS::EVS::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceAccessSecurityGroups(Properties);

properties! { ServiceAccessSecurityGroups }

impl ServiceAccessSecurityGroups {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, at most 2 items.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }
}

/// `Tag` of `AWS::EVS::Environment`.
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

/// `VcfHostnames` of `AWS::EVS::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct VcfHostnames(Properties);

properties! { VcfHostnames }

impl VcfHostnames {
    /// `CloudBuilder`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn cloud_builder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudBuilder", value);
        self
    }

    /// `Nsx`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn nsx(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Nsx", value);
        self
    }

    /// `NsxEdge1`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn nsx_edge1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NsxEdge1", value);
        self
    }

    /// `NsxEdge2`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn nsx_edge2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NsxEdge2", value);
        self
    }

    /// `NsxManager1`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn nsx_manager1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NsxManager1", value);
        self
    }

    /// `NsxManager2`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn nsx_manager2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NsxManager2", value);
        self
    }

    /// `NsxManager3`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn nsx_manager3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NsxManager3", value);
        self
    }

    /// `SddcManager`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn sddc_manager(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SddcManager", value);
        self
    }

    /// `VCenter`: string, pattern `^([a-zA-Z0-9\-]*)$`. Required.
    #[track_caller]
    pub fn v_center(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VCenter", value);
        self
    }
}

choice! {
    /// `VcfVersion` of `AWS::EVS::Environment`.
    VcfVersion
    VCF_5_2_1 "VCF-5.2.1"
    VCF_5_2_2 "VCF-5.2.2"
    SELF_DEPLOYED "SELF_DEPLOYED"
}
