// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::Instance` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::Instance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Instance(Body);

resource! { Instance "AWS::EC2::Instance" }

impl Instance {
    /// `AdditionalInfo`: string. A change may replace the resource.
    #[track_caller]
    pub fn additional_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdditionalInfo", value);
        self
    }

    /// `Affinity`: `Affinity`. A change may replace the resource.
    #[track_caller]
    pub fn affinity(mut self, value: impl IntoValue<Affinity>) -> Self {
        self.0.set("Affinity", value);
        self
    }

    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `BlockDeviceMappings`: list of `BlockDeviceMapping`. A change may replace the resource.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
        self
    }

    /// `CpuOptions`: `CpuOptions`. A change replaces the resource.
    #[track_caller]
    pub fn cpu_options(mut self, value: impl IntoValue<CpuOptions>) -> Self {
        self.0.set("CpuOptions", value);
        self
    }

    /// `CreditSpecification`: `CreditSpecification`.
    #[track_caller]
    pub fn credit_specification(mut self, value: impl IntoValue<CreditSpecification>) -> Self {
        self.0.set("CreditSpecification", value);
        self
    }

    /// `DisableApiTermination`: boolean.
    #[track_caller]
    pub fn disable_api_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableApiTermination", value);
        self
    }

    /// `EbsOptimized`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }

    /// `ElasticGpuSpecifications`: list of `ElasticGpuSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn elastic_gpu_specifications(
        mut self,
        value: impl IntoValue<ListOf<ElasticGpuSpecification>>,
    ) -> Self {
        self.0.set("ElasticGpuSpecifications", value);
        self
    }

    /// `ElasticInferenceAccelerators`: list of `ElasticInferenceAccelerator`. A change replaces the resource.
    #[track_caller]
    pub fn elastic_inference_accelerators(
        mut self,
        value: impl IntoValue<ListOf<ElasticInferenceAccelerator>>,
    ) -> Self {
        self.0.set("ElasticInferenceAccelerators", value);
        self
    }

    /// `EnclaveOptions`: `EnclaveOptions`. A change replaces the resource.
    #[track_caller]
    pub fn enclave_options(mut self, value: impl IntoValue<EnclaveOptions>) -> Self {
        self.0.set("EnclaveOptions", value);
        self
    }

    /// `HibernationOptions`: `HibernationOptions`. A change replaces the resource.
    #[track_caller]
    pub fn hibernation_options(mut self, value: impl IntoValue<HibernationOptions>) -> Self {
        self.0.set("HibernationOptions", value);
        self
    }

    /// `HostId`: string. A change may replace the resource.
    #[track_caller]
    pub fn host_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostId", value);
        self
    }

    /// `HostResourceGroupArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn host_resource_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostResourceGroupArn", value);
        self
    }

    /// `IamInstanceProfile`: string.
    #[track_caller]
    pub fn iam_instance_profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamInstanceProfile", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`. A change replaces the resource.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `InstanceInitiatedShutdownBehavior`: `InstanceInitiatedShutdownBehavior`.
    #[track_caller]
    pub fn instance_initiated_shutdown_behavior(
        mut self,
        value: impl IntoValue<InstanceInitiatedShutdownBehavior>,
    ) -> Self {
        self.0.set("InstanceInitiatedShutdownBehavior", value);
        self
    }

    /// `InstanceType`: string. A change may replace the resource.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Ipv6AddressCount`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressCount", value);
        self
    }

    /// `Ipv6Addresses`: list of `InstanceIpv6Address`. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_addresses(mut self, value: impl IntoValue<ListOf<InstanceIpv6Address>>) -> Self {
        self.0.set("Ipv6Addresses", value);
        self
    }

    /// `KernelId`: string. A change may replace the resource.
    #[track_caller]
    pub fn kernel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KernelId", value);
        self
    }

    /// `KeyName`: string. A change replaces the resource.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `LaunchTemplate`: `LaunchTemplateSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn launch_template(mut self, value: impl IntoValue<LaunchTemplateSpecification>) -> Self {
        self.0.set("LaunchTemplate", value);
        self
    }

    /// `LicenseSpecifications`: list of `LicenseSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn license_specifications(
        mut self,
        value: impl IntoValue<ListOf<LicenseSpecification>>,
    ) -> Self {
        self.0.set("LicenseSpecifications", value);
        self
    }

    /// `MetadataOptions`: `MetadataOptions`.
    #[track_caller]
    pub fn metadata_options(mut self, value: impl IntoValue<MetadataOptions>) -> Self {
        self.0.set("MetadataOptions", value);
        self
    }

    /// `Monitoring`: boolean.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Monitoring", value);
        self
    }

    /// `NetworkInterfaces`: list of `NetworkInterface`. A change replaces the resource.
    #[track_caller]
    pub fn network_interfaces(mut self, value: impl IntoValue<ListOf<NetworkInterface>>) -> Self {
        self.0.set("NetworkInterfaces", value);
        self
    }

    /// `PlacementGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn placement_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementGroupName", value);
        self
    }

    /// `PrivateDnsNameOptions`: `PrivateDnsNameOptions`. A change may replace the resource.
    #[track_caller]
    pub fn private_dns_name_options(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptions>,
    ) -> Self {
        self.0.set("PrivateDnsNameOptions", value);
        self
    }

    /// `PrivateIpAddress`: string. A change replaces the resource.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }

    /// `PropagateTagsToVolumeOnCreation`: boolean.
    #[track_caller]
    pub fn propagate_tags_to_volume_on_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTagsToVolumeOnCreation", value);
        self
    }

    /// `RamdiskId`: string. A change may replace the resource.
    #[track_caller]
    pub fn ramdisk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RamdiskId", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroup`. A change may replace the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroup>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupName`. A change replaces the resource.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupName>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `SourceDestCheck`: boolean.
    #[track_caller]
    pub fn source_dest_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SourceDestCheck", value);
        self
    }

    /// `SsmAssociations`: list of `SsmAssociation`.
    #[track_caller]
    pub fn ssm_associations(mut self, value: impl IntoValue<ListOf<SsmAssociation>>) -> Self {
        self.0.set("SsmAssociations", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tenancy`: string. A change may replace the resource.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Tenancy", value);
        self
    }

    /// `UserData`: string. A change may replace the resource.
    #[track_caller]
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserData", value);
        self
    }

    /// `Volumes`: list of `Volume`.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<Volume>>) -> Self {
        self.0.set("Volumes", value);
        self
    }
}

impl Handle<Instance> {
    /// `AdditionalInfo`
    #[inline]
    pub fn additional_info(&self) -> Value<String> {
        self.attribute("AdditionalInfo")
    }

    /// `Affinity`
    #[inline]
    pub fn affinity(&self) -> Value<String> {
        self.attribute("Affinity")
    }

    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `BlockDeviceMappings`
    #[inline]
    pub fn block_device_mappings(&self) -> Value<Node> {
        self.attribute("BlockDeviceMappings")
    }

    /// `CpuOptions.CoreCount`
    #[inline]
    pub fn cpu_options_core_count(&self) -> Value<i64> {
        self.attribute("CpuOptions.CoreCount")
    }

    /// `CpuOptions.ThreadsPerCore`
    #[inline]
    pub fn cpu_options_threads_per_core(&self) -> Value<i64> {
        self.attribute("CpuOptions.ThreadsPerCore")
    }

    /// `CreditSpecification.CPUCredits`
    #[inline]
    pub fn credit_specification_cpu_credits(&self) -> Value<String> {
        self.attribute("CreditSpecification.CPUCredits")
    }

    /// `DisableApiTermination`
    #[inline]
    pub fn disable_api_termination(&self) -> Value<bool> {
        self.attribute("DisableApiTermination")
    }

    /// `EbsOptimized`
    #[inline]
    pub fn ebs_optimized(&self) -> Value<bool> {
        self.attribute("EbsOptimized")
    }

    /// `ElasticGpuSpecifications`
    #[inline]
    pub fn elastic_gpu_specifications(&self) -> Value<Node> {
        self.attribute("ElasticGpuSpecifications")
    }

    /// `ElasticInferenceAccelerators`
    #[inline]
    pub fn elastic_inference_accelerators(&self) -> Value<Node> {
        self.attribute("ElasticInferenceAccelerators")
    }

    /// `EnclaveOptions.Enabled`
    #[inline]
    pub fn enclave_options_enabled(&self) -> Value<bool> {
        self.attribute("EnclaveOptions.Enabled")
    }

    /// `HibernationOptions.Configured`
    #[inline]
    pub fn hibernation_options_configured(&self) -> Value<bool> {
        self.attribute("HibernationOptions.Configured")
    }

    /// `HostId`
    #[inline]
    pub fn host_id(&self) -> Value<String> {
        self.attribute("HostId")
    }

    /// `HostResourceGroupArn`
    #[inline]
    pub fn host_resource_group_arn(&self) -> Value<String> {
        self.attribute("HostResourceGroupArn")
    }

    /// `IamInstanceProfile`
    #[inline]
    pub fn iam_instance_profile(&self) -> Value<String> {
        self.attribute("IamInstanceProfile")
    }

    /// `ImageId`
    #[inline]
    pub fn image_id(&self) -> Value<format::Ec2ImageId> {
        self.attribute("ImageId")
    }

    /// `InstanceId`
    #[inline]
    pub fn instance_id(&self) -> Value<String> {
        self.attribute("InstanceId")
    }

    /// `InstanceInitiatedShutdownBehavior`
    #[inline]
    pub fn instance_initiated_shutdown_behavior(&self) -> Value<String> {
        self.attribute("InstanceInitiatedShutdownBehavior")
    }

    /// `InstanceType`
    #[inline]
    pub fn instance_type(&self) -> Value<String> {
        self.attribute("InstanceType")
    }

    /// `Ipv6AddressCount`
    #[inline]
    pub fn ipv6_address_count(&self) -> Value<i64> {
        self.attribute("Ipv6AddressCount")
    }

    /// `Ipv6Addresses`
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<Node> {
        self.attribute("Ipv6Addresses")
    }

    /// `KernelId`
    #[inline]
    pub fn kernel_id(&self) -> Value<String> {
        self.attribute("KernelId")
    }

    /// `KeyName`
    #[inline]
    pub fn key_name(&self) -> Value<String> {
        self.attribute("KeyName")
    }

    /// `LicenseSpecifications`
    #[inline]
    pub fn license_specifications(&self) -> Value<Node> {
        self.attribute("LicenseSpecifications")
    }

    /// `Monitoring`
    #[inline]
    pub fn monitoring(&self) -> Value<bool> {
        self.attribute("Monitoring")
    }

    /// `NetworkInterfaces`
    #[inline]
    pub fn network_interfaces(&self) -> Value<Node> {
        self.attribute("NetworkInterfaces")
    }

    /// `PlacementGroupName`
    #[inline]
    pub fn placement_group_name(&self) -> Value<String> {
        self.attribute("PlacementGroupName")
    }

    /// `PrivateDnsName`
    #[inline]
    pub fn private_dns_name(&self) -> Value<String> {
        self.attribute("PrivateDnsName")
    }

    /// `PrivateIp`
    #[inline]
    pub fn private_ip(&self) -> Value<String> {
        self.attribute("PrivateIp")
    }

    /// `PrivateIpAddress`
    #[inline]
    pub fn private_ip_address(&self) -> Value<String> {
        self.attribute("PrivateIpAddress")
    }

    /// `PropagateTagsToVolumeOnCreation`
    #[inline]
    pub fn propagate_tags_to_volume_on_creation(&self) -> Value<bool> {
        self.attribute("PropagateTagsToVolumeOnCreation")
    }

    /// `PublicDnsName`
    #[inline]
    pub fn public_dns_name(&self) -> Value<String> {
        self.attribute("PublicDnsName")
    }

    /// `PublicIp`
    #[inline]
    pub fn public_ip(&self) -> Value<String> {
        self.attribute("PublicIp")
    }

    /// `RamdiskId`
    #[inline]
    pub fn ramdisk_id(&self) -> Value<String> {
        self.attribute("RamdiskId")
    }

    /// `SecurityGroupIds`
    #[inline]
    pub fn security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroup>> {
        self.attribute("SecurityGroupIds")
    }

    /// `SecurityGroups`
    #[inline]
    pub fn security_groups(&self) -> Value<Vec<format::Ec2SecurityGroupName>> {
        self.attribute("SecurityGroups")
    }

    /// `SourceDestCheck`
    #[inline]
    pub fn source_dest_check(&self) -> Value<bool> {
        self.attribute("SourceDestCheck")
    }

    /// `SsmAssociations`
    #[inline]
    pub fn ssm_associations(&self) -> Value<Node> {
        self.attribute("SsmAssociations")
    }

    /// `SubnetId`
    #[inline]
    pub fn subnet_id(&self) -> Value<format::Ec2SubnetId> {
        self.attribute("SubnetId")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `Tenancy`
    #[inline]
    pub fn tenancy(&self) -> Value<String> {
        self.attribute("Tenancy")
    }

    /// `UserData`
    #[inline]
    pub fn user_data(&self) -> Value<String> {
        self.attribute("UserData")
    }

    /// `Volumes`
    #[inline]
    pub fn volumes(&self) -> Value<Node> {
        self.attribute("Volumes")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

choice! {
    /// `Affinity` of `AWS::EC2::Instance`.
    Affinity
    DEFAULT "default"
    HOST "host"
}

/// `AssociationParameter` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociationParameter(Properties);

properties! { AssociationParameter }

impl AssociationParameter {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: list of strings. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `BlockDeviceMapping` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockDeviceMapping(Properties);

properties! { BlockDeviceMapping }

impl BlockDeviceMapping {
    /// `DeviceName`: string. Required.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `Ebs`: `Ebs`.
    #[track_caller]
    pub fn ebs(mut self, value: impl IntoValue<Ebs>) -> Self {
        self.0.set("Ebs", value);
        self
    }

    /// `NoDevice`: object.
    #[track_caller]
    pub fn no_device(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NoDevice", value);
        self
    }

    /// `VirtualName`: string.
    #[track_caller]
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualName", value);
        self
    }
}

/// `CpuOptions` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct CpuOptions(Properties);

properties! { CpuOptions }

impl CpuOptions {
    /// `CoreCount`: integer.
    #[track_caller]
    pub fn core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CoreCount", value);
        self
    }

    /// `ThreadsPerCore`: integer.
    #[track_caller]
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThreadsPerCore", value);
        self
    }
}

/// `CreditSpecification` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreditSpecification(Properties);

properties! { CreditSpecification }

impl CreditSpecification {
    /// `CPUCredits`: string.
    #[track_caller]
    pub fn cpu_credits(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CPUCredits", value);
        self
    }
}

/// `Ebs` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ebs(Properties);

properties! { Ebs }

impl Ebs {
    /// `DeleteOnTermination`: boolean.
    #[track_caller]
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteOnTermination", value);
        self
    }

    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `SnapshotId`: string.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `VolumeSize`: integer.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: `EbsVolumeType`.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<EbsVolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `EbsVolumeType` of `AWS::EC2::Instance`.
    EbsVolumeType
    GP2 "gp2"
    GP3 "gp3"
    IO1 "io1"
    IO2 "io2"
    SC1 "sc1"
    ST1 "st1"
    STANDARD "standard"
}

/// `ElasticGpuSpecification` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticGpuSpecification(Properties);

properties! { ElasticGpuSpecification }

impl ElasticGpuSpecification {
    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ElasticInferenceAccelerator` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticInferenceAccelerator(Properties);

properties! { ElasticInferenceAccelerator }

impl ElasticInferenceAccelerator {
    /// `Count`: integer, at least 0.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `EnaSrdSpecification` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnaSrdSpecification(Properties);

properties! { EnaSrdSpecification }

impl EnaSrdSpecification {
    /// `EnaSrdEnabled`: boolean.
    #[track_caller]
    pub fn ena_srd_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnaSrdEnabled", value);
        self
    }

    /// `EnaSrdUdpSpecification`: `EnaSrdUdpSpecification`.
    #[track_caller]
    pub fn ena_srd_udp_specification(
        mut self,
        value: impl IntoValue<EnaSrdUdpSpecification>,
    ) -> Self {
        self.0.set("EnaSrdUdpSpecification", value);
        self
    }
}

/// `EnaSrdUdpSpecification` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnaSrdUdpSpecification(Properties);

properties! { EnaSrdUdpSpecification }

impl EnaSrdUdpSpecification {
    /// `EnaSrdUdpEnabled`: boolean.
    #[track_caller]
    pub fn ena_srd_udp_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnaSrdUdpEnabled", value);
        self
    }
}

/// `EnclaveOptions` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnclaveOptions(Properties);

properties! { EnclaveOptions }

impl EnclaveOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `HibernationOptions` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct HibernationOptions(Properties);

properties! { HibernationOptions }

impl HibernationOptions {
    /// `Configured`: boolean, default false.
    #[track_caller]
    pub fn configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Configured", value);
        self
    }
}

choice! {
    /// `InstanceInitiatedShutdownBehavior` of `AWS::EC2::Instance`.
    InstanceInitiatedShutdownBehavior
    STOP "stop"
    TERMINATE "terminate"
}

/// `InstanceIpv6Address` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceIpv6Address(Properties);

properties! { InstanceIpv6Address }

impl InstanceIpv6Address {
    /// `Ipv6Address`: string. Required.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Address", value);
        self
    }
}

/// `LaunchTemplateSpecification` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateSpecification(Properties);

properties! { LaunchTemplateSpecification }

impl LaunchTemplateSpecification {
    /// `LaunchTemplateId`: string.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `LaunchTemplateName`: string.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `LicenseSpecification` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseSpecification(Properties);

properties! { LicenseSpecification }

impl LicenseSpecification {
    /// `LicenseConfigurationArn`: string. Required.
    #[track_caller]
    pub fn license_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseConfigurationArn", value);
        self
    }
}

/// `MetadataOptions` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataOptions(Properties);

properties! { MetadataOptions }

impl MetadataOptions {
    /// `HttpEndpoint`: `MetadataOptionsHttpEndpoint`.
    #[track_caller]
    pub fn http_endpoint(mut self, value: impl IntoValue<MetadataOptionsHttpEndpoint>) -> Self {
        self.0.set("HttpEndpoint", value);
        self
    }

    /// `HttpProtocolIpv6`: `MetadataOptionsHttpProtocolIpv6`.
    #[track_caller]
    pub fn http_protocol_ipv6(
        mut self,
        value: impl IntoValue<MetadataOptionsHttpProtocolIpv6>,
    ) -> Self {
        self.0.set("HttpProtocolIpv6", value);
        self
    }

    /// `HttpPutResponseHopLimit`: integer, 1 to 64, default 1.
    #[track_caller]
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HttpPutResponseHopLimit", value);
        self
    }

    /// `HttpTokens`: `MetadataOptionsHttpTokens`.
    #[track_caller]
    pub fn http_tokens(mut self, value: impl IntoValue<MetadataOptionsHttpTokens>) -> Self {
        self.0.set("HttpTokens", value);
        self
    }

    /// `InstanceMetadataTags`: `MetadataOptionsInstanceMetadataTags`.
    #[track_caller]
    pub fn instance_metadata_tags(
        mut self,
        value: impl IntoValue<MetadataOptionsInstanceMetadataTags>,
    ) -> Self {
        self.0.set("InstanceMetadataTags", value);
        self
    }
}

choice! {
    /// `MetadataOptionsHttpEndpoint` of `AWS::EC2::Instance`.
    MetadataOptionsHttpEndpoint
    DISABLED "disabled"
    ENABLED "enabled"
}

choice! {
    /// `MetadataOptionsHttpProtocolIpv6` of `AWS::EC2::Instance`.
    MetadataOptionsHttpProtocolIpv6
    DISABLED "disabled"
    ENABLED "enabled"
}

choice! {
    /// `MetadataOptionsHttpTokens` of `AWS::EC2::Instance`.
    MetadataOptionsHttpTokens
    OPTIONAL "optional"
    REQUIRED "required"
}

choice! {
    /// `MetadataOptionsInstanceMetadataTags` of `AWS::EC2::Instance`.
    MetadataOptionsInstanceMetadataTags
    DISABLED "disabled"
    ENABLED "enabled"
}

/// `NetworkInterface` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterface(Properties);

properties! { NetworkInterface }

impl NetworkInterface {
    /// `AssociateCarrierIpAddress`: boolean.
    #[track_caller]
    pub fn associate_carrier_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociateCarrierIpAddress", value);
        self
    }

    /// `AssociatePublicIpAddress`: boolean.
    #[track_caller]
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociatePublicIpAddress", value);
        self
    }

    /// `DeleteOnTermination`: boolean.
    #[track_caller]
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteOnTermination", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceIndex`: string. Required.
    #[track_caller]
    pub fn device_index(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceIndex", value);
        self
    }

    /// `EnaSrdSpecification`: `EnaSrdSpecification`.
    #[track_caller]
    pub fn ena_srd_specification(mut self, value: impl IntoValue<EnaSrdSpecification>) -> Self {
        self.0.set("EnaSrdSpecification", value);
        self
    }

    /// `GroupSet`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn group_set(mut self, value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>) -> Self {
        self.0.set("GroupSet", value);
        self
    }

    /// `Ipv6AddressCount`: integer.
    #[track_caller]
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressCount", value);
        self
    }

    /// `Ipv6Addresses`: list of `InstanceIpv6Address`.
    #[track_caller]
    pub fn ipv6_addresses(mut self, value: impl IntoValue<ListOf<InstanceIpv6Address>>) -> Self {
        self.0.set("Ipv6Addresses", value);
        self
    }

    /// `NetworkInterfaceId`: string.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `PrivateIpAddress`: string.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }

    /// `PrivateIpAddresses`: list of `PrivateIpAddressSpecification`.
    #[track_caller]
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<ListOf<PrivateIpAddressSpecification>>,
    ) -> Self {
        self.0.set("PrivateIpAddresses", value);
        self
    }

    /// `SecondaryPrivateIpAddressCount`: integer.
    #[track_caller]
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecondaryPrivateIpAddressCount", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

/// `PrivateDnsNameOptions` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateDnsNameOptions(Properties);

properties! { PrivateDnsNameOptions }

impl PrivateDnsNameOptions {
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

    /// `HostnameType`: `PrivateDnsNameOptionsHostnameType`.
    #[track_caller]
    pub fn hostname_type(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsHostnameType>,
    ) -> Self {
        self.0.set("HostnameType", value);
        self
    }
}

choice! {
    /// `PrivateDnsNameOptionsHostnameType` of `AWS::EC2::Instance`.
    PrivateDnsNameOptionsHostnameType
    IP_NAME "ip-name"
    RESOURCE_NAME "resource-name"
}

/// `PrivateIpAddressSpecification` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateIpAddressSpecification(Properties);

properties! { PrivateIpAddressSpecification }

impl PrivateIpAddressSpecification {
    /// `Primary`: boolean. Required.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `PrivateIpAddress`: string. Required.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }
}

/// `SsmAssociation` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmAssociation(Properties);

properties! { SsmAssociation }

impl SsmAssociation {
    /// `AssociationParameters`: list of `AssociationParameter`.
    #[track_caller]
    pub fn association_parameters(
        mut self,
        value: impl IntoValue<ListOf<AssociationParameter>>,
    ) -> Self {
        self.0.set("AssociationParameters", value);
        self
    }

    /// `DocumentName`: string. Required.
    #[track_caller]
    pub fn document_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentName", value);
        self
    }
}

/// `Tag` of `AWS::EC2::Instance`.
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

/// `Volume` of `AWS::EC2::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Properties);

properties! { Volume }

impl Volume {
    /// `Device`: string. Required.
    #[track_caller]
    pub fn device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Device", value);
        self
    }

    /// `VolumeId`: string. Required.
    #[track_caller]
    pub fn volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeId", value);
        self
    }
}
