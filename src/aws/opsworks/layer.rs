// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks::Layer` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpsWorks::Layer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-layer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Layer(Body);

resource! { Layer "AWS::OpsWorks::Layer" }

impl Layer {
    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `AutoAssignElasticIps`: boolean. Required.
    #[track_caller]
    pub fn auto_assign_elastic_ips(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoAssignElasticIps", value);
        self
    }

    /// `AutoAssignPublicIps`: boolean. Required.
    #[track_caller]
    pub fn auto_assign_public_ips(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoAssignPublicIps", value);
        self
    }

    /// `CustomInstanceProfileArn`: string.
    #[track_caller]
    pub fn custom_instance_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomInstanceProfileArn", value);
        self
    }

    /// `CustomJson`: object or string.
    #[track_caller]
    pub fn custom_json(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomJson", value);
        self
    }

    /// `CustomRecipes`: `Recipes`.
    #[track_caller]
    pub fn custom_recipes(mut self, value: impl IntoValue<Recipes>) -> Self {
        self.0.set("CustomRecipes", value);
        self
    }

    /// `CustomSecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn custom_security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("CustomSecurityGroupIds", value);
        self
    }

    /// `EnableAutoHealing`: boolean. Required.
    #[track_caller]
    pub fn enable_auto_healing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAutoHealing", value);
        self
    }

    /// `InstallUpdatesOnBoot`: boolean.
    #[track_caller]
    pub fn install_updates_on_boot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InstallUpdatesOnBoot", value);
        self
    }

    /// `LifecycleEventConfiguration`: `LifecycleEventConfiguration`.
    #[track_caller]
    pub fn lifecycle_event_configuration(
        mut self,
        value: impl IntoValue<LifecycleEventConfiguration>,
    ) -> Self {
        self.0.set("LifecycleEventConfiguration", value);
        self
    }

    /// `LoadBasedAutoScaling`: `LoadBasedAutoScaling`.
    #[track_caller]
    pub fn load_based_auto_scaling(mut self, value: impl IntoValue<LoadBasedAutoScaling>) -> Self {
        self.0.set("LoadBasedAutoScaling", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Packages`: list of strings.
    #[track_caller]
    pub fn packages(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Packages", value);
        self
    }

    /// `Shortname`: string. Required.
    #[track_caller]
    pub fn shortname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Shortname", value);
        self
    }

    /// `StackId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UseEbsOptimizedInstances`: boolean.
    #[track_caller]
    pub fn use_ebs_optimized_instances(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseEbsOptimizedInstances", value);
        self
    }

    /// `VolumeConfigurations`: list of `VolumeConfiguration`.
    #[track_caller]
    pub fn volume_configurations(
        mut self,
        value: impl IntoValue<ListOf<VolumeConfiguration>>,
    ) -> Self {
        self.0.set("VolumeConfigurations", value);
        self
    }
}

impl Handle<Layer> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AutoScalingThresholds` of `AWS::OpsWorks::Layer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingThresholds(Properties);

properties! { AutoScalingThresholds }

impl AutoScalingThresholds {
    /// `CpuThreshold`: number.
    #[track_caller]
    pub fn cpu_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CpuThreshold", value);
        self
    }

    /// `IgnoreMetricsTime`: integer.
    #[track_caller]
    pub fn ignore_metrics_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IgnoreMetricsTime", value);
        self
    }

    /// `InstanceCount`: integer.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `LoadThreshold`: number.
    #[track_caller]
    pub fn load_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LoadThreshold", value);
        self
    }

    /// `MemoryThreshold`: number.
    #[track_caller]
    pub fn memory_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MemoryThreshold", value);
        self
    }

    /// `ThresholdsWaitTime`: integer.
    #[track_caller]
    pub fn thresholds_wait_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdsWaitTime", value);
        self
    }
}

/// `LifecycleEventConfiguration` of `AWS::OpsWorks::Layer`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleEventConfiguration(Properties);

properties! { LifecycleEventConfiguration }

impl LifecycleEventConfiguration {
    /// `ShutdownEventConfiguration`: `ShutdownEventConfiguration`.
    #[track_caller]
    pub fn shutdown_event_configuration(
        mut self,
        value: impl IntoValue<ShutdownEventConfiguration>,
    ) -> Self {
        self.0.set("ShutdownEventConfiguration", value);
        self
    }
}

/// `LoadBasedAutoScaling` of `AWS::OpsWorks::Layer`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBasedAutoScaling(Properties);

properties! { LoadBasedAutoScaling }

impl LoadBasedAutoScaling {
    /// `DownScaling`: `AutoScalingThresholds`.
    #[track_caller]
    pub fn down_scaling(mut self, value: impl IntoValue<AutoScalingThresholds>) -> Self {
        self.0.set("DownScaling", value);
        self
    }

    /// `Enable`: boolean.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }

    /// `UpScaling`: `AutoScalingThresholds`.
    #[track_caller]
    pub fn up_scaling(mut self, value: impl IntoValue<AutoScalingThresholds>) -> Self {
        self.0.set("UpScaling", value);
        self
    }
}

/// `Recipes` of `AWS::OpsWorks::Layer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Recipes(Properties);

properties! { Recipes }

impl Recipes {
    /// `Configure`: list of strings.
    #[track_caller]
    pub fn configure(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Configure", value);
        self
    }

    /// `Deploy`: list of strings.
    #[track_caller]
    pub fn deploy(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Deploy", value);
        self
    }

    /// `Setup`: list of strings.
    #[track_caller]
    pub fn setup(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Setup", value);
        self
    }

    /// `Shutdown`: list of strings.
    #[track_caller]
    pub fn shutdown(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Shutdown", value);
        self
    }

    /// `Undeploy`: list of strings.
    #[track_caller]
    pub fn undeploy(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Undeploy", value);
        self
    }
}

/// `ShutdownEventConfiguration` of `AWS::OpsWorks::Layer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShutdownEventConfiguration(Properties);

properties! { ShutdownEventConfiguration }

impl ShutdownEventConfiguration {
    /// `DelayUntilElbConnectionsDrained`: boolean.
    #[track_caller]
    pub fn delay_until_elb_connections_drained(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DelayUntilElbConnectionsDrained", value);
        self
    }

    /// `ExecutionTimeout`: integer.
    #[track_caller]
    pub fn execution_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExecutionTimeout", value);
        self
    }
}

/// `Tag` of `AWS::OpsWorks::Layer`.
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

/// `VolumeConfiguration` of `AWS::OpsWorks::Layer`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeConfiguration(Properties);

properties! { VolumeConfiguration }

impl VolumeConfiguration {
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

    /// `MountPoint`: string.
    #[track_caller]
    pub fn mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPoint", value);
        self
    }

    /// `NumberOfDisks`: integer.
    #[track_caller]
    pub fn number_of_disks(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfDisks", value);
        self
    }

    /// `RaidLevel`: integer.
    #[track_caller]
    pub fn raid_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RaidLevel", value);
        self
    }

    /// `Size`: integer.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `VolumeType`: string.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}
