// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkspacesInstances::WorkspaceInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::WorkspacesInstances::WorkspaceInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceInstance(Body);

resource! { WorkspaceInstance "AWS::WorkspacesInstances::WorkspaceInstance" }

impl WorkspaceInstance {
    /// `ManagedInstance`: `ManagedInstance`. A change replaces the resource.
    #[track_caller]
    pub fn managed_instance(mut self, value: impl IntoValue<ManagedInstance>) -> Self {
        self.0.set("ManagedInstance", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 30 items. A change may replace the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<WorkspaceInstance> {
    /// `EC2ManagedInstance`
    #[inline]
    pub fn ec2_managed_instance(&self) -> Value<Node> {
        self.attribute("EC2ManagedInstance")
    }

    /// `EC2ManagedInstance.InstanceId`
    #[inline]
    pub fn ec2_managed_instance_instance_id(&self) -> Value<String> {
        self.attribute("EC2ManagedInstance.InstanceId")
    }

    /// `ProvisionState`
    #[inline]
    pub fn provision_state(&self) -> Value<String> {
        self.attribute("ProvisionState")
    }

    /// `WorkspaceInstanceId`
    #[inline]
    pub fn workspace_instance_id(&self) -> Value<String> {
        self.attribute("WorkspaceInstanceId")
    }
}

/// `BlockDeviceMapping` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockDeviceMapping(Properties);

properties! { BlockDeviceMapping }

impl BlockDeviceMapping {
    /// `DeviceName`: string, at most 32 characters.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `Ebs`: `EbsBlockDevice`.
    #[track_caller]
    pub fn ebs(mut self, value: impl IntoValue<EbsBlockDevice>) -> Self {
        self.0.set("Ebs", value);
        self
    }

    /// `NoDevice`: string, at most 32 characters.
    #[track_caller]
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NoDevice", value);
        self
    }

    /// `VirtualName`: string, pattern `^ephemeral(0|[1-9][0-9]{0,2})$`.
    #[track_caller]
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualName", value);
        self
    }
}

/// `CapacityReservationSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationSpecification(Properties);

properties! { CapacityReservationSpecification }

impl CapacityReservationSpecification {
    /// `CapacityReservationPreference`: `CapacityReservationSpecificationCapacityReservationPreference`.
    #[track_caller]
    pub fn capacity_reservation_preference(
        mut self,
        value: impl IntoValue<CapacityReservationSpecificationCapacityReservationPreference>,
    ) -> Self {
        self.0.set("CapacityReservationPreference", value);
        self
    }

    /// `CapacityReservationTarget`: `CapacityReservationTarget`.
    #[track_caller]
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTarget>,
    ) -> Self {
        self.0.set("CapacityReservationTarget", value);
        self
    }
}

choice! {
    /// `CapacityReservationSpecificationCapacityReservationPreference` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    CapacityReservationSpecificationCapacityReservationPreference
    CAPACITY_RESERVATIONS_ONLY "capacity-reservations-only"
    OPEN "open"
    NONE "none"
}

/// `CapacityReservationTarget` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationTarget(Properties);

properties! { CapacityReservationTarget }

impl CapacityReservationTarget {
    /// `CapacityReservationId`: string, at most 128 characters.
    #[track_caller]
    pub fn capacity_reservation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityReservationId", value);
        self
    }

    /// `CapacityReservationResourceGroupArn`: string, at most 2048 characters, pattern `^arn:.*`.
    #[track_caller]
    pub fn capacity_reservation_resource_group_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("CapacityReservationResourceGroupArn", value);
        self
    }
}

/// `CpuOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct CpuOptionsRequest(Properties);

properties! { CpuOptionsRequest }

impl CpuOptionsRequest {
    /// `CoreCount`: integer, at least 0.
    #[track_caller]
    pub fn core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CoreCount", value);
        self
    }

    /// `ThreadsPerCore`: integer, at least 0.
    #[track_caller]
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThreadsPerCore", value);
        self
    }
}

/// `CreditSpecificationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreditSpecificationRequest(Properties);

properties! { CreditSpecificationRequest }

impl CreditSpecificationRequest {
    /// `CpuCredits`: `CreditSpecificationRequestCpuCredits`.
    #[track_caller]
    pub fn cpu_credits(
        mut self,
        value: impl IntoValue<CreditSpecificationRequestCpuCredits>,
    ) -> Self {
        self.0.set("CpuCredits", value);
        self
    }
}

choice! {
    /// `CreditSpecificationRequestCpuCredits` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    CreditSpecificationRequestCpuCredits
    STANDARD "standard"
    UNLIMITED "unlimited"
}

/// `EbsBlockDevice` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsBlockDevice(Properties);

properties! { EbsBlockDevice }

impl EbsBlockDevice {
    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer, at least 0.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 128 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Throughput`: integer, at least 0.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeSize`: integer, at least 0.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: `EbsBlockDeviceVolumeType`.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<EbsBlockDeviceVolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `EbsBlockDeviceVolumeType` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    EbsBlockDeviceVolumeType
    STANDARD "standard"
    IO1 "io1"
    IO2 "io2"
    GP2 "gp2"
    SC1 "sc1"
    ST1 "st1"
    GP3 "gp3"
}

/// `EnclaveOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnclaveOptionsRequest(Properties);

properties! { EnclaveOptionsRequest }

impl EnclaveOptionsRequest {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `HibernationOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct HibernationOptionsRequest(Properties);

properties! { HibernationOptionsRequest }

impl HibernationOptionsRequest {
    /// `Configured`: boolean.
    #[track_caller]
    pub fn configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Configured", value);
        self
    }
}

/// `IamInstanceProfileSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamInstanceProfileSpecification(Properties);

properties! { IamInstanceProfileSpecification }

impl IamInstanceProfileSpecification {
    /// `Arn`: string, at most 2048 characters, pattern `^arn:.*`.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Name`: string, at most 64 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `InstanceMaintenanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceMaintenanceOptionsRequest(Properties);

properties! { InstanceMaintenanceOptionsRequest }

impl InstanceMaintenanceOptionsRequest {
    /// `AutoRecovery`: `InstanceMaintenanceOptionsRequestAutoRecovery`.
    #[track_caller]
    pub fn auto_recovery(
        mut self,
        value: impl IntoValue<InstanceMaintenanceOptionsRequestAutoRecovery>,
    ) -> Self {
        self.0.set("AutoRecovery", value);
        self
    }
}

choice! {
    /// `InstanceMaintenanceOptionsRequestAutoRecovery` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    InstanceMaintenanceOptionsRequestAutoRecovery
    DISABLED "disabled"
    DEFAULT "default"
}

/// `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceMetadataOptionsRequest(Properties);

properties! { InstanceMetadataOptionsRequest }

impl InstanceMetadataOptionsRequest {
    /// `HttpEndpoint`: `InstanceMetadataOptionsRequestHttpEndpoint`.
    #[track_caller]
    pub fn http_endpoint(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestHttpEndpoint>,
    ) -> Self {
        self.0.set("HttpEndpoint", value);
        self
    }

    /// `HttpProtocolIpv6`: `InstanceMetadataOptionsRequestHttpProtocolIpv6`.
    #[track_caller]
    pub fn http_protocol_ipv6(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestHttpProtocolIpv6>,
    ) -> Self {
        self.0.set("HttpProtocolIpv6", value);
        self
    }

    /// `HttpPutResponseHopLimit`: integer, 1 to 64.
    #[track_caller]
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HttpPutResponseHopLimit", value);
        self
    }

    /// `HttpTokens`: `InstanceMetadataOptionsRequestHttpTokens`.
    #[track_caller]
    pub fn http_tokens(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestHttpTokens>,
    ) -> Self {
        self.0.set("HttpTokens", value);
        self
    }

    /// `InstanceMetadataTags`: `InstanceMetadataOptionsRequestInstanceMetadataTags`.
    #[track_caller]
    pub fn instance_metadata_tags(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestInstanceMetadataTags>,
    ) -> Self {
        self.0.set("InstanceMetadataTags", value);
        self
    }
}

choice! {
    /// `InstanceMetadataOptionsRequestHttpEndpoint` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    InstanceMetadataOptionsRequestHttpEndpoint
    ENABLED "enabled"
    DISABLED "disabled"
}

choice! {
    /// `InstanceMetadataOptionsRequestHttpProtocolIpv6` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    InstanceMetadataOptionsRequestHttpProtocolIpv6
    ENABLED "enabled"
    DISABLED "disabled"
}

choice! {
    /// `InstanceMetadataOptionsRequestHttpTokens` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    InstanceMetadataOptionsRequestHttpTokens
    OPTIONAL "optional"
    REQUIRED "required"
}

choice! {
    /// `InstanceMetadataOptionsRequestInstanceMetadataTags` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    InstanceMetadataOptionsRequestInstanceMetadataTags
    ENABLED "enabled"
    DISABLED "disabled"
}

/// `InstanceNetworkInterfaceSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceNetworkInterfaceSpecification(Properties);

properties! { InstanceNetworkInterfaceSpecification }

impl InstanceNetworkInterfaceSpecification {
    /// `Description`: string, at most 1000 characters, pattern `^[\S\s]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceIndex`: integer, at least 0.
    #[track_caller]
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DeviceIndex", value);
        self
    }

    /// `Groups`: list of strings.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, pattern `^subnet-[0-9a-zA-Z]{1,63}$`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

/// `InstanceNetworkPerformanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceNetworkPerformanceOptionsRequest(Properties);

properties! { InstanceNetworkPerformanceOptionsRequest }

impl InstanceNetworkPerformanceOptionsRequest {
    /// `BandwidthWeighting`: `InstanceNetworkPerformanceOptionsRequestBandwidthWeighting`.
    #[track_caller]
    pub fn bandwidth_weighting(
        mut self,
        value: impl IntoValue<InstanceNetworkPerformanceOptionsRequestBandwidthWeighting>,
    ) -> Self {
        self.0.set("BandwidthWeighting", value);
        self
    }
}

choice! {
    /// `InstanceNetworkPerformanceOptionsRequestBandwidthWeighting` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    InstanceNetworkPerformanceOptionsRequestBandwidthWeighting
    DEFAULT "default"
    VPC_1 "vpc-1"
    EBS_1 "ebs-1"
}

/// `LicenseConfigurationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseConfigurationRequest(Properties);

properties! { LicenseConfigurationRequest }

impl LicenseConfigurationRequest {
    /// `LicenseConfigurationArn`: string, at most 2048 characters, pattern `^arn:.*`.
    #[track_caller]
    pub fn license_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseConfigurationArn", value);
        self
    }
}

/// `ManagedInstance` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstance(Properties);

properties! { ManagedInstance }

impl ManagedInstance {
    /// `BlockDeviceMappings`: list of `BlockDeviceMapping`.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
        self
    }

    /// `CapacityReservationSpecification`: `CapacityReservationSpecification`.
    #[track_caller]
    pub fn capacity_reservation_specification(
        mut self,
        value: impl IntoValue<CapacityReservationSpecification>,
    ) -> Self {
        self.0.set("CapacityReservationSpecification", value);
        self
    }

    /// `CpuOptions`: `CpuOptionsRequest`.
    #[track_caller]
    pub fn cpu_options(mut self, value: impl IntoValue<CpuOptionsRequest>) -> Self {
        self.0.set("CpuOptions", value);
        self
    }

    /// `CreditSpecification`: `CreditSpecificationRequest`.
    #[track_caller]
    pub fn credit_specification(
        mut self,
        value: impl IntoValue<CreditSpecificationRequest>,
    ) -> Self {
        self.0.set("CreditSpecification", value);
        self
    }

    /// `DisableApiStop`: boolean.
    #[track_caller]
    pub fn disable_api_stop(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableApiStop", value);
        self
    }

    /// `EbsOptimized`: boolean.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }

    /// `EnablePrimaryIpv6`: boolean.
    #[track_caller]
    pub fn enable_primary_ipv6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePrimaryIpv6", value);
        self
    }

    /// `EnclaveOptions`: `EnclaveOptionsRequest`.
    #[track_caller]
    pub fn enclave_options(mut self, value: impl IntoValue<EnclaveOptionsRequest>) -> Self {
        self.0.set("EnclaveOptions", value);
        self
    }

    /// `HibernationOptions`: `HibernationOptionsRequest`.
    #[track_caller]
    pub fn hibernation_options(mut self, value: impl IntoValue<HibernationOptionsRequest>) -> Self {
        self.0.set("HibernationOptions", value);
        self
    }

    /// `IamInstanceProfile`: `IamInstanceProfileSpecification`.
    #[track_caller]
    pub fn iam_instance_profile(
        mut self,
        value: impl IntoValue<IamInstanceProfileSpecification>,
    ) -> Self {
        self.0.set("IamInstanceProfile", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`, pattern `^ami-[0-9a-zA-Z]{1,63}$`. Required.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `InstanceType`: string, 1 to 64 characters, pattern `^([a-z0-9-]+)\.([a-z0-9]+)$`. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Ipv6AddressCount`: integer, at least 0.
    #[track_caller]
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressCount", value);
        self
    }

    /// `KeyName`: string, at most 64 characters.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `LicenseSpecifications`: list of `LicenseConfigurationRequest`.
    #[track_caller]
    pub fn license_specifications(
        mut self,
        value: impl IntoValue<ListOf<LicenseConfigurationRequest>>,
    ) -> Self {
        self.0.set("LicenseSpecifications", value);
        self
    }

    /// `MaintenanceOptions`: `InstanceMaintenanceOptionsRequest`.
    #[track_caller]
    pub fn maintenance_options(
        mut self,
        value: impl IntoValue<InstanceMaintenanceOptionsRequest>,
    ) -> Self {
        self.0.set("MaintenanceOptions", value);
        self
    }

    /// `MetadataOptions`: `InstanceMetadataOptionsRequest`.
    #[track_caller]
    pub fn metadata_options(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequest>,
    ) -> Self {
        self.0.set("MetadataOptions", value);
        self
    }

    /// `Monitoring`: `RunInstancesMonitoringEnabled`.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<RunInstancesMonitoringEnabled>) -> Self {
        self.0.set("Monitoring", value);
        self
    }

    /// `NetworkInterfaces`: list of `InstanceNetworkInterfaceSpecification`.
    #[track_caller]
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<ListOf<InstanceNetworkInterfaceSpecification>>,
    ) -> Self {
        self.0.set("NetworkInterfaces", value);
        self
    }

    /// `NetworkPerformanceOptions`: `InstanceNetworkPerformanceOptionsRequest`.
    #[track_caller]
    pub fn network_performance_options(
        mut self,
        value: impl IntoValue<InstanceNetworkPerformanceOptionsRequest>,
    ) -> Self {
        self.0.set("NetworkPerformanceOptions", value);
        self
    }

    /// `Placement`: `Placement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<Placement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `PrivateDnsNameOptions`: `PrivateDnsNameOptionsRequest`.
    #[track_caller]
    pub fn private_dns_name_options(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsRequest>,
    ) -> Self {
        self.0.set("PrivateDnsNameOptions", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, pattern `^subnet-[0-9a-zA-Z]{1,63}$`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `TagSpecifications`: list of `TagSpecification`, at most 30 items.
    #[track_caller]
    pub fn tag_specifications(mut self, value: impl IntoValue<ListOf<TagSpecification>>) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `UserData`: string, at most 16000 characters.
    #[track_caller]
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserData", value);
        self
    }
}

/// `Placement` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Placement(Properties);

properties! { Placement }

impl Placement {
    /// `AvailabilityZone`: string, pattern `^[a-z]{2}-[a-z]+-\d[a-z](-[a-z0-9]+)?$`.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `GroupId`: string, pattern `^pg-[0-9a-zA-Z]{1,63}$`.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `GroupName`: string, at most 255 characters.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `PartitionNumber`: integer, at least 0.
    #[track_caller]
    pub fn partition_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PartitionNumber", value);
        self
    }

    /// `Tenancy`: `PlacementTenancy`.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<PlacementTenancy>) -> Self {
        self.0.set("Tenancy", value);
        self
    }
}

choice! {
    /// `PlacementTenancy` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    PlacementTenancy
    DEFAULT "default"
    DEDICATED "dedicated"
    HOST "host"
}

/// `PrivateDnsNameOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateDnsNameOptionsRequest(Properties);

properties! { PrivateDnsNameOptionsRequest }

impl PrivateDnsNameOptionsRequest {
    /// `EnableResourceNameDnsAAAARecord`: boolean.
    #[track_caller]
    pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableResourceNameDnsAAAARecord", value);
        self
    }

    /// `EnableResourceNameDnsARecord`: boolean.
    #[track_caller]
    pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableResourceNameDnsARecord", value);
        self
    }

    /// `HostnameType`: `PrivateDnsNameOptionsRequestHostnameType`.
    #[track_caller]
    pub fn hostname_type(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsRequestHostnameType>,
    ) -> Self {
        self.0.set("HostnameType", value);
        self
    }
}

choice! {
    /// `PrivateDnsNameOptionsRequestHostnameType` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    PrivateDnsNameOptionsRequestHostnameType
    IP_NAME "ip-name"
    RESOURCE_NAME "resource-name"
}

/// `RunInstancesMonitoringEnabled` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct RunInstancesMonitoringEnabled(Properties);

properties! { RunInstancesMonitoringEnabled }

impl RunInstancesMonitoringEnabled {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `Tag` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagSpecification(Properties);

properties! { TagSpecification }

impl TagSpecification {
    /// `ResourceType`: `TagSpecificationResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<TagSpecificationResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 30 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `TagSpecificationResourceType` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    TagSpecificationResourceType
    INSTANCE "instance"
    VOLUME "volume"
    SPOT_INSTANCES_REQUEST "spot-instances-request"
    NETWORK_INTERFACE "network-interface"
}
