// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMR::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::EMR::Cluster" }

impl Cluster {
    /// `AdditionalInfo`: object or string. A change replaces the resource.
    #[track_caller]
    pub fn additional_info(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalInfo", value);
        self
    }

    /// `Applications`: list of `Application`. A change replaces the resource.
    #[track_caller]
    pub fn applications(mut self, value: impl IntoValue<ListOf<Application>>) -> Self {
        self.0.set("Applications", value);
        self
    }

    /// `AutoScalingRole`: string. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingRole", value);
        self
    }

    /// `AutoTerminationPolicy`: `AutoTerminationPolicy`.
    #[track_caller]
    pub fn auto_termination_policy(mut self, value: impl IntoValue<AutoTerminationPolicy>) -> Self {
        self.0.set("AutoTerminationPolicy", value);
        self
    }

    /// `BootstrapActions`: list of `BootstrapActionConfig`. A change replaces the resource.
    #[track_caller]
    pub fn bootstrap_actions(
        mut self,
        value: impl IntoValue<ListOf<BootstrapActionConfig>>,
    ) -> Self {
        self.0.set("BootstrapActions", value);
        self
    }

    /// `Configurations`: list of `Configuration`. A change replaces the resource.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<Configuration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `CustomAmiId`: string. A change replaces the resource.
    #[track_caller]
    pub fn custom_ami_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomAmiId", value);
        self
    }

    /// `EbsRootVolumeIops`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ebs_root_volume_iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbsRootVolumeIops", value);
        self
    }

    /// `EbsRootVolumeSize`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ebs_root_volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbsRootVolumeSize", value);
        self
    }

    /// `EbsRootVolumeThroughput`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ebs_root_volume_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbsRootVolumeThroughput", value);
        self
    }

    /// `Instances`: `JobFlowInstancesConfig`. Required. A change may replace the resource.
    #[track_caller]
    pub fn instances(mut self, value: impl IntoValue<JobFlowInstancesConfig>) -> Self {
        self.0.set("Instances", value);
        self
    }

    /// `JobFlowRole`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_flow_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobFlowRole", value);
        self
    }

    /// `KerberosAttributes`: `KerberosAttributes`. A change replaces the resource.
    #[track_caller]
    pub fn kerberos_attributes(mut self, value: impl IntoValue<KerberosAttributes>) -> Self {
        self.0.set("KerberosAttributes", value);
        self
    }

    /// `LogEncryptionKmsKeyId`: string. A change replaces the resource.
    #[track_caller]
    pub fn log_encryption_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogEncryptionKmsKeyId", value);
        self
    }

    /// `LogUri`: string. A change replaces the resource.
    #[track_caller]
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogUri", value);
        self
    }

    /// `ManagedScalingPolicy`: `ManagedScalingPolicy`.
    #[track_caller]
    pub fn managed_scaling_policy(mut self, value: impl IntoValue<ManagedScalingPolicy>) -> Self {
        self.0.set("ManagedScalingPolicy", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OSReleaseLabel`: string. A change replaces the resource.
    #[track_caller]
    pub fn os_release_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OSReleaseLabel", value);
        self
    }

    /// `PlacementGroupConfigs`: list of `PlacementGroupConfig`. A change replaces the resource.
    #[track_caller]
    pub fn placement_group_configs(
        mut self,
        value: impl IntoValue<ListOf<PlacementGroupConfig>>,
    ) -> Self {
        self.0.set("PlacementGroupConfigs", value);
        self
    }

    /// `ReleaseLabel`: string. A change replaces the resource.
    #[track_caller]
    pub fn release_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReleaseLabel", value);
        self
    }

    /// `ScaleDownBehavior`: string. A change replaces the resource.
    #[track_caller]
    pub fn scale_down_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScaleDownBehavior", value);
        self
    }

    /// `SecurityConfiguration`: string. A change replaces the resource.
    #[track_caller]
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityConfiguration", value);
        self
    }

    /// `ServiceRole`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRole", value);
        self
    }

    /// `StepConcurrencyLevel`: integer.
    #[track_caller]
    pub fn step_concurrency_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StepConcurrencyLevel", value);
        self
    }

    /// `Steps`: list of `StepConfig`. A change replaces the resource.
    #[track_caller]
    pub fn steps(mut self, value: impl IntoValue<ListOf<StepConfig>>) -> Self {
        self.0.set("Steps", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VisibleToAllUsers`: boolean.
    #[track_caller]
    pub fn visible_to_all_users(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("VisibleToAllUsers", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `MasterPublicDNS`
    #[inline]
    pub fn master_public_dns(&self) -> Value<String> {
        self.attribute("MasterPublicDNS")
    }
}

/// `Application` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Properties);

properties! { Application }

impl Application {
    /// `AdditionalInfo`: map of strings.
    #[track_caller]
    pub fn additional_info(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalInfo", value);
        self
    }

    /// `Args`: list of strings.
    #[track_caller]
    pub fn args(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Args", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `AutoScalingPolicy` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingPolicy(Properties);

properties! { AutoScalingPolicy }

impl AutoScalingPolicy {
    /// `Constraints`: `ScalingConstraints`. Required.
    #[track_caller]
    pub fn constraints(mut self, value: impl IntoValue<ScalingConstraints>) -> Self {
        self.0.set("Constraints", value);
        self
    }

    /// `Rules`: list of `ScalingRule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<ScalingRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `AutoTerminationPolicy` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoTerminationPolicy(Properties);

properties! { AutoTerminationPolicy }

impl AutoTerminationPolicy {
    /// `IdleTimeout`: integer.
    #[track_caller]
    pub fn idle_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleTimeout", value);
        self
    }
}

/// `BootstrapActionConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct BootstrapActionConfig(Properties);

properties! { BootstrapActionConfig }

impl BootstrapActionConfig {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ScriptBootstrapAction`: `ScriptBootstrapActionConfig`. Required.
    #[track_caller]
    pub fn script_bootstrap_action(
        mut self,
        value: impl IntoValue<ScriptBootstrapActionConfig>,
    ) -> Self {
        self.0.set("ScriptBootstrapAction", value);
        self
    }
}

/// `CloudWatchAlarmDefinition` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchAlarmDefinition(Properties);

properties! { CloudWatchAlarmDefinition }

impl CloudWatchAlarmDefinition {
    /// `ComparisonOperator`: string. Required.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `Dimensions`: list of `MetricDimension`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<MetricDimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `EvaluationPeriods`: integer.
    #[track_caller]
    pub fn evaluation_periods(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationPeriods", value);
        self
    }

    /// `MetricName`: string. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Period`: integer. Required.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Statistic`: string.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statistic", value);
        self
    }

    /// `Threshold`: number. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `ComputeLimits` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeLimits(Properties);

properties! { ComputeLimits }

impl ComputeLimits {
    /// `MaximumCapacityUnits`: integer. Required.
    #[track_caller]
    pub fn maximum_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumCapacityUnits", value);
        self
    }

    /// `MaximumCoreCapacityUnits`: integer.
    #[track_caller]
    pub fn maximum_core_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumCoreCapacityUnits", value);
        self
    }

    /// `MaximumOnDemandCapacityUnits`: integer.
    #[track_caller]
    pub fn maximum_on_demand_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumOnDemandCapacityUnits", value);
        self
    }

    /// `MinimumCapacityUnits`: integer. Required.
    #[track_caller]
    pub fn minimum_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumCapacityUnits", value);
        self
    }

    /// `UnitType`: string. Required.
    #[track_caller]
    pub fn unit_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnitType", value);
        self
    }
}

/// `Configuration` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration(Properties);

properties! { Configuration }

impl Configuration {
    /// `Classification`: string.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `ConfigurationProperties`: map of strings.
    #[track_caller]
    pub fn configuration_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ConfigurationProperties", value);
        self
    }

    /// `Configurations`: list of `Configuration`.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<Configuration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }
}

/// `EbsBlockDeviceConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsBlockDeviceConfig(Properties);

properties! { EbsBlockDeviceConfig }

impl EbsBlockDeviceConfig {
    /// `VolumeSpecification`: `VolumeSpecification`. Required.
    #[track_caller]
    pub fn volume_specification(mut self, value: impl IntoValue<VolumeSpecification>) -> Self {
        self.0.set("VolumeSpecification", value);
        self
    }

    /// `VolumesPerInstance`: integer.
    #[track_caller]
    pub fn volumes_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumesPerInstance", value);
        self
    }
}

/// `EbsConfiguration` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsConfiguration(Properties);

properties! { EbsConfiguration }

impl EbsConfiguration {
    /// `EbsBlockDeviceConfigs`: list of `EbsBlockDeviceConfig`.
    #[track_caller]
    pub fn ebs_block_device_configs(
        mut self,
        value: impl IntoValue<ListOf<EbsBlockDeviceConfig>>,
    ) -> Self {
        self.0.set("EbsBlockDeviceConfigs", value);
        self
    }

    /// `EbsOptimized`: boolean.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }
}

/// `HadoopJarStepConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct HadoopJarStepConfig(Properties);

properties! { HadoopJarStepConfig }

impl HadoopJarStepConfig {
    /// `Args`: list of strings.
    #[track_caller]
    pub fn args(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Args", value);
        self
    }

    /// `Jar`: string. Required.
    #[track_caller]
    pub fn jar(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Jar", value);
        self
    }

    /// `MainClass`: string.
    #[track_caller]
    pub fn main_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MainClass", value);
        self
    }

    /// `StepProperties`: list of `KeyValue`.
    #[track_caller]
    pub fn step_properties(mut self, value: impl IntoValue<ListOf<KeyValue>>) -> Self {
        self.0.set("StepProperties", value);
        self
    }
}

/// `InstanceFleetConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceFleetConfig(Properties);

properties! { InstanceFleetConfig }

impl InstanceFleetConfig {
    /// `InstanceTypeConfigs`: list of `InstanceTypeConfig`.
    #[track_caller]
    pub fn instance_type_configs(
        mut self,
        value: impl IntoValue<ListOf<InstanceTypeConfig>>,
    ) -> Self {
        self.0.set("InstanceTypeConfigs", value);
        self
    }

    /// `LaunchSpecifications`: `InstanceFleetProvisioningSpecifications`.
    #[track_caller]
    pub fn launch_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetProvisioningSpecifications>,
    ) -> Self {
        self.0.set("LaunchSpecifications", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResizeSpecifications`: `InstanceFleetResizingSpecifications`.
    #[track_caller]
    pub fn resize_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetResizingSpecifications>,
    ) -> Self {
        self.0.set("ResizeSpecifications", value);
        self
    }

    /// `TargetOnDemandCapacity`: integer.
    #[track_caller]
    pub fn target_on_demand_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetOnDemandCapacity", value);
        self
    }

    /// `TargetSpotCapacity`: integer.
    #[track_caller]
    pub fn target_spot_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetSpotCapacity", value);
        self
    }
}

/// `InstanceFleetProvisioningSpecifications` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceFleetProvisioningSpecifications(Properties);

properties! { InstanceFleetProvisioningSpecifications }

impl InstanceFleetProvisioningSpecifications {
    /// `OnDemandSpecification`: `OnDemandProvisioningSpecification`.
    #[track_caller]
    pub fn on_demand_specification(
        mut self,
        value: impl IntoValue<OnDemandProvisioningSpecification>,
    ) -> Self {
        self.0.set("OnDemandSpecification", value);
        self
    }

    /// `SpotSpecification`: `SpotProvisioningSpecification`.
    #[track_caller]
    pub fn spot_specification(
        mut self,
        value: impl IntoValue<SpotProvisioningSpecification>,
    ) -> Self {
        self.0.set("SpotSpecification", value);
        self
    }
}

/// `InstanceFleetResizingSpecifications` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceFleetResizingSpecifications(Properties);

properties! { InstanceFleetResizingSpecifications }

impl InstanceFleetResizingSpecifications {
    /// `OnDemandResizeSpecification`: `OnDemandResizingSpecification`.
    #[track_caller]
    pub fn on_demand_resize_specification(
        mut self,
        value: impl IntoValue<OnDemandResizingSpecification>,
    ) -> Self {
        self.0.set("OnDemandResizeSpecification", value);
        self
    }

    /// `SpotResizeSpecification`: `SpotResizingSpecification`.
    #[track_caller]
    pub fn spot_resize_specification(
        mut self,
        value: impl IntoValue<SpotResizingSpecification>,
    ) -> Self {
        self.0.set("SpotResizeSpecification", value);
        self
    }
}

/// `InstanceGroupConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceGroupConfig(Properties);

properties! { InstanceGroupConfig }

impl InstanceGroupConfig {
    /// `AutoScalingPolicy`: `AutoScalingPolicy`.
    #[track_caller]
    pub fn auto_scaling_policy(mut self, value: impl IntoValue<AutoScalingPolicy>) -> Self {
        self.0.set("AutoScalingPolicy", value);
        self
    }

    /// `BidPrice`: string.
    #[track_caller]
    pub fn bid_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BidPrice", value);
        self
    }

    /// `Configurations`: list of `Configuration`.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<Configuration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `CustomAmiId`: string.
    #[track_caller]
    pub fn custom_ami_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomAmiId", value);
        self
    }

    /// `EbsConfiguration`: `EbsConfiguration`.
    #[track_caller]
    pub fn ebs_configuration(mut self, value: impl IntoValue<EbsConfiguration>) -> Self {
        self.0.set("EbsConfiguration", value);
        self
    }

    /// `InstanceCount`: integer. Required.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Market`: string.
    #[track_caller]
    pub fn market(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Market", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `InstanceTypeConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceTypeConfig(Properties);

properties! { InstanceTypeConfig }

impl InstanceTypeConfig {
    /// `BidPrice`: string.
    #[track_caller]
    pub fn bid_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BidPrice", value);
        self
    }

    /// `BidPriceAsPercentageOfOnDemandPrice`: number.
    #[track_caller]
    pub fn bid_price_as_percentage_of_on_demand_price(
        mut self,
        value: impl IntoValue<f64>,
    ) -> Self {
        self.0.set("BidPriceAsPercentageOfOnDemandPrice", value);
        self
    }

    /// `Configurations`: list of `Configuration`.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<Configuration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `CustomAmiId`: string.
    #[track_caller]
    pub fn custom_ami_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomAmiId", value);
        self
    }

    /// `EbsConfiguration`: `EbsConfiguration`.
    #[track_caller]
    pub fn ebs_configuration(mut self, value: impl IntoValue<EbsConfiguration>) -> Self {
        self.0.set("EbsConfiguration", value);
        self
    }

    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Priority`: number.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `WeightedCapacity`: integer.
    #[track_caller]
    pub fn weighted_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WeightedCapacity", value);
        self
    }
}

/// `JobFlowInstancesConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobFlowInstancesConfig(Properties);

properties! { JobFlowInstancesConfig }

impl JobFlowInstancesConfig {
    /// `AdditionalMasterSecurityGroups`: list of strings.
    #[track_caller]
    pub fn additional_master_security_groups(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AdditionalMasterSecurityGroups", value);
        self
    }

    /// `AdditionalSlaveSecurityGroups`: list of strings.
    #[track_caller]
    pub fn additional_slave_security_groups(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AdditionalSlaveSecurityGroups", value);
        self
    }

    /// `CoreInstanceFleet`: `InstanceFleetConfig`.
    #[track_caller]
    pub fn core_instance_fleet(mut self, value: impl IntoValue<InstanceFleetConfig>) -> Self {
        self.0.set("CoreInstanceFleet", value);
        self
    }

    /// `CoreInstanceGroup`: `InstanceGroupConfig`.
    #[track_caller]
    pub fn core_instance_group(mut self, value: impl IntoValue<InstanceGroupConfig>) -> Self {
        self.0.set("CoreInstanceGroup", value);
        self
    }

    /// `Ec2KeyName`: string.
    #[track_caller]
    pub fn ec2_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2KeyName", value);
        self
    }

    /// `Ec2SubnetId`: string.
    #[track_caller]
    pub fn ec2_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2SubnetId", value);
        self
    }

    /// `Ec2SubnetIds`: list of strings.
    #[track_caller]
    pub fn ec2_subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Ec2SubnetIds", value);
        self
    }

    /// `EmrManagedMasterSecurityGroup`: string.
    #[track_caller]
    pub fn emr_managed_master_security_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmrManagedMasterSecurityGroup", value);
        self
    }

    /// `EmrManagedSlaveSecurityGroup`: string.
    #[track_caller]
    pub fn emr_managed_slave_security_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmrManagedSlaveSecurityGroup", value);
        self
    }

    /// `HadoopVersion`: string.
    #[track_caller]
    pub fn hadoop_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HadoopVersion", value);
        self
    }

    /// `KeepJobFlowAliveWhenNoSteps`: boolean.
    #[track_caller]
    pub fn keep_job_flow_alive_when_no_steps(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeepJobFlowAliveWhenNoSteps", value);
        self
    }

    /// `MasterInstanceFleet`: `InstanceFleetConfig`.
    #[track_caller]
    pub fn master_instance_fleet(mut self, value: impl IntoValue<InstanceFleetConfig>) -> Self {
        self.0.set("MasterInstanceFleet", value);
        self
    }

    /// `MasterInstanceGroup`: `InstanceGroupConfig`.
    #[track_caller]
    pub fn master_instance_group(mut self, value: impl IntoValue<InstanceGroupConfig>) -> Self {
        self.0.set("MasterInstanceGroup", value);
        self
    }

    /// `Placement`: `PlacementType`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<PlacementType>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `ServiceAccessSecurityGroup`: string.
    #[track_caller]
    pub fn service_access_security_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccessSecurityGroup", value);
        self
    }

    /// `TaskInstanceFleets`: list of `InstanceFleetConfig`.
    #[track_caller]
    pub fn task_instance_fleets(
        mut self,
        value: impl IntoValue<ListOf<InstanceFleetConfig>>,
    ) -> Self {
        self.0.set("TaskInstanceFleets", value);
        self
    }

    /// `TaskInstanceGroups`: list of `InstanceGroupConfig`.
    #[track_caller]
    pub fn task_instance_groups(
        mut self,
        value: impl IntoValue<ListOf<InstanceGroupConfig>>,
    ) -> Self {
        self.0.set("TaskInstanceGroups", value);
        self
    }

    /// `TerminationProtected`: boolean.
    #[track_caller]
    pub fn termination_protected(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminationProtected", value);
        self
    }

    /// `UnhealthyNodeReplacement`: boolean.
    #[track_caller]
    pub fn unhealthy_node_replacement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UnhealthyNodeReplacement", value);
        self
    }
}

/// `KerberosAttributes` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct KerberosAttributes(Properties);

properties! { KerberosAttributes }

impl KerberosAttributes {
    /// `ADDomainJoinPassword`: string.
    #[track_caller]
    pub fn ad_domain_join_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ADDomainJoinPassword", value);
        self
    }

    /// `ADDomainJoinUser`: string.
    #[track_caller]
    pub fn ad_domain_join_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ADDomainJoinUser", value);
        self
    }

    /// `CrossRealmTrustPrincipalPassword`: string.
    #[track_caller]
    pub fn cross_realm_trust_principal_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossRealmTrustPrincipalPassword", value);
        self
    }

    /// `KdcAdminPassword`: string. Required.
    #[track_caller]
    pub fn kdc_admin_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KdcAdminPassword", value);
        self
    }

    /// `Realm`: string. Required.
    #[track_caller]
    pub fn realm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Realm", value);
        self
    }
}

/// `KeyValue` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValue(Properties);

properties! { KeyValue }

impl KeyValue {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ManagedScalingPolicy` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedScalingPolicy(Properties);

properties! { ManagedScalingPolicy }

impl ManagedScalingPolicy {
    /// `ComputeLimits`: `ComputeLimits`.
    #[track_caller]
    pub fn compute_limits(mut self, value: impl IntoValue<ComputeLimits>) -> Self {
        self.0.set("ComputeLimits", value);
        self
    }

    /// `ScalingStrategy`: string.
    #[track_caller]
    pub fn scaling_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScalingStrategy", value);
        self
    }

    /// `UtilizationPerformanceIndex`: integer.
    #[track_caller]
    pub fn utilization_performance_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UtilizationPerformanceIndex", value);
        self
    }
}

/// `MetricDimension` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDimension(Properties);

properties! { MetricDimension }

impl MetricDimension {
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

/// `OnDemandCapacityReservationOptions` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandCapacityReservationOptions(Properties);

properties! { OnDemandCapacityReservationOptions }

impl OnDemandCapacityReservationOptions {
    /// `CapacityReservationPreference`: string.
    #[track_caller]
    pub fn capacity_reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityReservationPreference", value);
        self
    }

    /// `CapacityReservationResourceGroupArn`: string.
    #[track_caller]
    pub fn capacity_reservation_resource_group_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("CapacityReservationResourceGroupArn", value);
        self
    }

    /// `UsageStrategy`: string.
    #[track_caller]
    pub fn usage_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsageStrategy", value);
        self
    }
}

/// `OnDemandProvisioningSpecification` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandProvisioningSpecification(Properties);

properties! { OnDemandProvisioningSpecification }

impl OnDemandProvisioningSpecification {
    /// `AllocationStrategy`: string. Required.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `CapacityReservationOptions`: `OnDemandCapacityReservationOptions`.
    #[track_caller]
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptions>,
    ) -> Self {
        self.0.set("CapacityReservationOptions", value);
        self
    }
}

/// `OnDemandResizingSpecification` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandResizingSpecification(Properties);

properties! { OnDemandResizingSpecification }

impl OnDemandResizingSpecification {
    /// `AllocationStrategy`: string.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `CapacityReservationOptions`: `OnDemandCapacityReservationOptions`.
    #[track_caller]
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptions>,
    ) -> Self {
        self.0.set("CapacityReservationOptions", value);
        self
    }

    /// `TimeoutDurationMinutes`: integer.
    #[track_caller]
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutDurationMinutes", value);
        self
    }
}

/// `PlacementGroupConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementGroupConfig(Properties);

properties! { PlacementGroupConfig }

impl PlacementGroupConfig {
    /// `InstanceRole`: string. Required.
    #[track_caller]
    pub fn instance_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceRole", value);
        self
    }

    /// `PlacementStrategy`: string.
    #[track_caller]
    pub fn placement_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementStrategy", value);
        self
    }
}

/// `PlacementType` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementType(Properties);

properties! { PlacementType }

impl PlacementType {
    /// `AvailabilityZone`: string. Required.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }
}

/// `ScalingAction` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingAction(Properties);

properties! { ScalingAction }

impl ScalingAction {
    /// `Market`: string.
    #[track_caller]
    pub fn market(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Market", value);
        self
    }

    /// `SimpleScalingPolicyConfiguration`: `SimpleScalingPolicyConfiguration`. Required.
    #[track_caller]
    pub fn simple_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<SimpleScalingPolicyConfiguration>,
    ) -> Self {
        self.0.set("SimpleScalingPolicyConfiguration", value);
        self
    }
}

/// `ScalingConstraints` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConstraints(Properties);

properties! { ScalingConstraints }

impl ScalingConstraints {
    /// `MaxCapacity`: integer. Required.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: integer. Required.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }
}

/// `ScalingRule` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingRule(Properties);

properties! { ScalingRule }

impl ScalingRule {
    /// `Action`: `ScalingAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<ScalingAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Trigger`: `ScalingTrigger`. Required.
    #[track_caller]
    pub fn trigger(mut self, value: impl IntoValue<ScalingTrigger>) -> Self {
        self.0.set("Trigger", value);
        self
    }
}

/// `ScalingTrigger` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingTrigger(Properties);

properties! { ScalingTrigger }

impl ScalingTrigger {
    /// `CloudWatchAlarmDefinition`: `CloudWatchAlarmDefinition`. Required.
    #[track_caller]
    pub fn cloud_watch_alarm_definition(
        mut self,
        value: impl IntoValue<CloudWatchAlarmDefinition>,
    ) -> Self {
        self.0.set("CloudWatchAlarmDefinition", value);
        self
    }
}

/// `ScriptBootstrapActionConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptBootstrapActionConfig(Properties);

properties! { ScriptBootstrapActionConfig }

impl ScriptBootstrapActionConfig {
    /// `Args`: list of strings.
    #[track_caller]
    pub fn args(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Args", value);
        self
    }

    /// `Path`: string. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `SimpleScalingPolicyConfiguration` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SimpleScalingPolicyConfiguration(Properties);

properties! { SimpleScalingPolicyConfiguration }

impl SimpleScalingPolicyConfiguration {
    /// `AdjustmentType`: string.
    #[track_caller]
    pub fn adjustment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdjustmentType", value);
        self
    }

    /// `CoolDown`: integer.
    #[track_caller]
    pub fn cool_down(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CoolDown", value);
        self
    }

    /// `ScalingAdjustment`: integer. Required.
    #[track_caller]
    pub fn scaling_adjustment(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScalingAdjustment", value);
        self
    }
}

/// `SpotProvisioningSpecification` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotProvisioningSpecification(Properties);

properties! { SpotProvisioningSpecification }

impl SpotProvisioningSpecification {
    /// `AllocationStrategy`: string.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `BlockDurationMinutes`: integer.
    #[track_caller]
    pub fn block_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlockDurationMinutes", value);
        self
    }

    /// `TimeoutAction`: string. Required.
    #[track_caller]
    pub fn timeout_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeoutAction", value);
        self
    }

    /// `TimeoutDurationMinutes`: integer. Required.
    #[track_caller]
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutDurationMinutes", value);
        self
    }
}

/// `SpotResizingSpecification` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotResizingSpecification(Properties);

properties! { SpotResizingSpecification }

impl SpotResizingSpecification {
    /// `AllocationStrategy`: string.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `TimeoutDurationMinutes`: integer.
    #[track_caller]
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutDurationMinutes", value);
        self
    }
}

/// `StepConfig` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct StepConfig(Properties);

properties! { StepConfig }

impl StepConfig {
    /// `ActionOnFailure`: string.
    #[track_caller]
    pub fn action_on_failure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionOnFailure", value);
        self
    }

    /// `HadoopJarStep`: `HadoopJarStepConfig`. Required.
    #[track_caller]
    pub fn hadoop_jar_step(mut self, value: impl IntoValue<HadoopJarStepConfig>) -> Self {
        self.0.set("HadoopJarStep", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Tag` of `AWS::EMR::Cluster`.
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

/// `VolumeSpecification` of `AWS::EMR::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeSpecification(Properties);

properties! { VolumeSpecification }

impl VolumeSpecification {
    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `SizeInGB`: integer. Required.
    #[track_caller]
    pub fn size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGB", value);
        self
    }

    /// `Throughput`: integer.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeType`: string. Required.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}
