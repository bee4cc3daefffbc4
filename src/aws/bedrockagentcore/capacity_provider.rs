// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::CapacityProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::CapacityProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProvider(Body);

resource! { CapacityProvider "AWS::BedrockAgentCore::CapacityProvider" }

impl CapacityProvider {
    /// `ComputeConfiguration`: `ComputeConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn compute_configuration(mut self, value: impl IntoValue<ComputeConfiguration>) -> Self {
        self.0.set("ComputeConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 48 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PermissionsConfiguration`: `PermissionsConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn permissions_configuration(
        mut self,
        value: impl IntoValue<PermissionsConfiguration>,
    ) -> Self {
        self.0.set("PermissionsConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CapacityProvider> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CapacityProviderId`
    #[inline]
    pub fn capacity_provider_id(&self) -> Value<String> {
        self.attribute("CapacityProviderId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CapacityReservationSpecification` of `AWS::BedrockAgentCore::CapacityProvider`.
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
    /// `CapacityReservationSpecificationCapacityReservationPreference` of `AWS::BedrockAgentCore::CapacityProvider`.
    CapacityReservationSpecificationCapacityReservationPreference
    CAPACITY_RESERVATIONS_ONLY "capacity-reservations-only"
    OPEN "open"
    NONE "none"
}

/// `CapacityReservationTarget` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationTarget(Properties);

properties! { CapacityReservationTarget }

impl CapacityReservationTarget {
    /// `CapacityReservationId`: string, 1 to 255 characters, pattern `^cr-[0-9a-z]+$`.
    #[track_caller]
    pub fn capacity_reservation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityReservationId", value);
        self
    }

    /// `CapacityReservationResourceGroupArn`: string, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:resource-groups:[a-z0-9-]+:[0-9]{12}:group/[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn capacity_reservation_resource_group_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("CapacityReservationResourceGroupArn", value);
        self
    }
}

/// `ComputeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeConfiguration(Properties);

properties! { ComputeConfiguration }

impl ComputeConfiguration {
    /// `Ec2Configuration`: `Ec2Configuration`. Required.
    #[track_caller]
    pub fn ec2_configuration(mut self, value: impl IntoValue<Ec2Configuration>) -> Self {
        self.0.set("Ec2Configuration", value);
        self
    }
}

/// `EbsVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsVolumeConfiguration(Properties);

properties! { EbsVolumeConfiguration }

impl EbsVolumeConfiguration {
    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer, 100 to 256000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, 1 to 48 characters, pattern `^[a-zA-Z][a-zA-Z0-9_-]{0,47}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SizeGiB`: integer, 1 to 65536. Required.
    #[track_caller]
    pub fn size_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeGiB", value);
        self
    }

    /// `SnapshotId`: string, 13 to 64 characters, pattern `^snap-[a-f0-9]{8,17}$`.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `Throughput`: integer, 125 to 2000.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeType`: `EbsVolumeConfigurationVolumeType`.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<EbsVolumeConfigurationVolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `EbsVolumeConfigurationVolumeType` of `AWS::BedrockAgentCore::CapacityProvider`.
    EbsVolumeConfigurationVolumeType
    STANDARD "standard"
    IO1 "io1"
    IO2 "io2"
    GP2 "gp2"
    SC1 "sc1"
    ST1 "st1"
    GP3 "gp3"
}

/// `Ec2Configuration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ec2Configuration(Properties);

properties! { Ec2Configuration }

impl Ec2Configuration {
    /// `LaunchTemplateSource`: `LaunchTemplateSource`. Required.
    #[track_caller]
    pub fn launch_template_source(mut self, value: impl IntoValue<LaunchTemplateSource>) -> Self {
        self.0.set("LaunchTemplateSource", value);
        self
    }

    /// `LifecycleConfiguration`: `InstanceLifecycleConfiguration`.
    #[track_caller]
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<InstanceLifecycleConfiguration>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value);
        self
    }

    /// `RootVolume`: `RootVolumeConfiguration`.
    #[track_caller]
    pub fn root_volume(mut self, value: impl IntoValue<RootVolumeConfiguration>) -> Self {
        self.0.set("RootVolume", value);
        self
    }

    /// `Volumes`: list of `VolumeConfiguration`, at most 5 items.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<VolumeConfiguration>>) -> Self {
        self.0.set("Volumes", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`. Required.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

/// `EphemeralBlockDeviceMapping` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct EphemeralBlockDeviceMapping(Properties);

properties! { EphemeralBlockDeviceMapping }

impl EphemeralBlockDeviceMapping {
    /// `DeviceName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9/._-]+$`.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `Ebs`: `EphemeralEBSVolumeConfiguration`.
    #[track_caller]
    pub fn ebs(mut self, value: impl IntoValue<EphemeralEBSVolumeConfiguration>) -> Self {
        self.0.set("Ebs", value);
        self
    }

    /// `VirtualName`: string, 1 to 255 characters, pattern `^ephemeral[0-9]+$`.
    #[track_caller]
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualName", value);
        self
    }
}

/// `EphemeralEBSVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct EphemeralEBSVolumeConfiguration(Properties);

properties! { EphemeralEBSVolumeConfiguration }

impl EphemeralEBSVolumeConfiguration {
    /// `EbsCardIndex`: integer, at least 0.
    #[track_caller]
    pub fn ebs_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbsCardIndex", value);
        self
    }

    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer, 100 to 256000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `SnapshotId`: string, 13 to 64 characters, pattern `^snap-[a-f0-9]{8,17}$`.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `Throughput`: integer, 125 to 2000.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeInitializationRate`: integer, 100 to 300.
    #[track_caller]
    pub fn volume_initialization_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeInitializationRate", value);
        self
    }

    /// `VolumeSize`: integer, 1 to 65536.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: `EphemeralEBSVolumeConfigurationVolumeType`.
    #[track_caller]
    pub fn volume_type(
        mut self,
        value: impl IntoValue<EphemeralEBSVolumeConfigurationVolumeType>,
    ) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `EphemeralEBSVolumeConfigurationVolumeType` of `AWS::BedrockAgentCore::CapacityProvider`.
    EphemeralEBSVolumeConfigurationVolumeType
    STANDARD "standard"
    IO1 "io1"
    IO2 "io2"
    GP2 "gp2"
    SC1 "sc1"
    ST1 "st1"
    GP3 "gp3"
}

/// `InstanceLifecycleConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceLifecycleConfiguration(Properties);

properties! { InstanceLifecycleConfiguration }

impl InstanceLifecycleConfiguration {
    /// `IdleInstanceTimeout`: integer, 60 to 1209600.
    #[track_caller]
    pub fn idle_instance_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleInstanceTimeout", value);
        self
    }

    /// `MaxLifetime`: integer, 60 to 1209600.
    #[track_caller]
    pub fn max_lifetime(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLifetime", value);
        self
    }
}

/// `InstanceRequirements` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirements(Properties);

properties! { InstanceRequirements }

impl InstanceRequirements {
    /// `AllowedInstanceTypes`: list of strings, 1 to 30 items. Required.
    #[track_caller]
    pub fn allowed_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedInstanceTypes", value);
        self
    }
}

/// `LaunchParameters` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchParameters(Properties);

properties! { LaunchParameters }

impl LaunchParameters {
    /// `CapacityReservationSpecification`: `CapacityReservationSpecification`.
    #[track_caller]
    pub fn capacity_reservation_specification(
        mut self,
        value: impl IntoValue<CapacityReservationSpecification>,
    ) -> Self {
        self.0.set("CapacityReservationSpecification", value);
        self
    }

    /// `EphemeralVolumes`: list of `EphemeralBlockDeviceMapping`, at most 5 items.
    #[track_caller]
    pub fn ephemeral_volumes(
        mut self,
        value: impl IntoValue<ListOf<EphemeralBlockDeviceMapping>>,
    ) -> Self {
        self.0.set("EphemeralVolumes", value);
        self
    }

    /// `InstanceProfileArn`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn instance_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProfileArn", value);
        self
    }

    /// `InstanceRequirements`: `InstanceRequirements`. Required.
    #[track_caller]
    pub fn instance_requirements(mut self, value: impl IntoValue<InstanceRequirements>) -> Self {
        self.0.set("InstanceRequirements", value);
        self
    }

    /// `LicenseSpecifications`: list of `LicenseSpecification`, at most 5 items.
    #[track_caller]
    pub fn license_specifications(
        mut self,
        value: impl IntoValue<ListOf<LicenseSpecification>>,
    ) -> Self {
        self.0.set("LicenseSpecifications", value);
        self
    }

    /// `Monitoring`: `LaunchParametersMonitoring`.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<LaunchParametersMonitoring>) -> Self {
        self.0.set("Monitoring", value);
        self
    }

    /// `OperatingSystem`: `LaunchParametersOperatingSystem`. Required.
    #[track_caller]
    pub fn operating_system(
        mut self,
        value: impl IntoValue<LaunchParametersOperatingSystem>,
    ) -> Self {
        self.0.set("OperatingSystem", value);
        self
    }

    /// `PropagatedTags`: map of strings.
    #[track_caller]
    pub fn propagated_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("PropagatedTags", value);
        self
    }

    /// `SshKeyName`: string, 1 to 255 characters, pattern `^[!-~][ -~]*[!-~]$|^[!-~]$`.
    #[track_caller]
    pub fn ssh_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SshKeyName", value);
        self
    }
}

choice! {
    /// `LaunchParametersMonitoring` of `AWS::BedrockAgentCore::CapacityProvider`.
    LaunchParametersMonitoring
    BASIC "BASIC"
    DETAILED "DETAILED"
}

choice! {
    /// `LaunchParametersOperatingSystem` of `AWS::BedrockAgentCore::CapacityProvider`.
    LaunchParametersOperatingSystem
    LINUX_X86_64 "LINUX_X86_64"
    LINUX_ARM64 "LINUX_ARM64"
}

/// `LaunchTemplateSource` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateSource(Properties);

properties! { LaunchTemplateSource }

impl LaunchTemplateSource {
    /// `LaunchParameters`: `LaunchParameters`. Required.
    #[track_caller]
    pub fn launch_parameters(mut self, value: impl IntoValue<LaunchParameters>) -> Self {
        self.0.set("LaunchParameters", value);
        self
    }
}

/// `LicenseSpecification` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseSpecification(Properties);

properties! { LicenseSpecification }

impl LicenseSpecification {
    /// `LicenseConfigurationArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn license_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseConfigurationArn", value);
        self
    }
}

/// `PermissionsConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct PermissionsConfiguration(Properties);

properties! { PermissionsConfiguration }

impl PermissionsConfiguration {
    /// `CapacityProviderOperatorRoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Required.
    #[track_caller]
    pub fn capacity_provider_operator_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("CapacityProviderOperatorRoleArn", value);
        self
    }
}

/// `RootVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct RootVolumeConfiguration(Properties);

properties! { RootVolumeConfiguration }

impl RootVolumeConfiguration {
    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `FreeSpaceGiB`: integer, 2 to 65000.
    #[track_caller]
    pub fn free_space_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FreeSpaceGiB", value);
        self
    }

    /// `Iops`: integer, 100 to 256000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Throughput`: integer, 125 to 2000.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeType`: `RootVolumeConfigurationVolumeType`.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<RootVolumeConfigurationVolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `RootVolumeConfigurationVolumeType` of `AWS::BedrockAgentCore::CapacityProvider`.
    RootVolumeConfigurationVolumeType
    STANDARD "standard"
    IO1 "io1"
    IO2 "io2"
    GP2 "gp2"
    SC1 "sc1"
    ST1 "st1"
    GP3 "gp3"
}

/// `Tag` of `AWS::BedrockAgentCore::CapacityProvider`.
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

/// `VolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeConfiguration(Properties);

properties! { VolumeConfiguration }

impl VolumeConfiguration {
    /// `EbsConfiguration`: `EbsVolumeConfiguration`. Required.
    #[track_caller]
    pub fn ebs_configuration(mut self, value: impl IntoValue<EbsVolumeConfiguration>) -> Self {
        self.0.set("EbsConfiguration", value);
        self
    }
}

/// `VpcConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}
