// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCS::ComputeNodeGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::PCS::ComputeNodeGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeNodeGroup(Body);

resource! { ComputeNodeGroup "AWS::PCS::ComputeNodeGroup" }

impl ComputeNodeGroup {
    /// `AmiId`: `Ec2ImageId`, pattern `^ami-[a-z0-9]+$`.
    #[track_caller]
    pub fn ami_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("AmiId", value);
        self
    }

    /// `ClusterId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }

    /// `CustomLaunchTemplate`: `CustomLaunchTemplate`.
    #[track_caller]
    pub fn custom_launch_template(mut self, value: impl IntoValue<CustomLaunchTemplate>) -> Self {
        self.0.set("CustomLaunchTemplate", value);
        self
    }

    /// `IamInstanceProfileArn`: string, pattern `^arn:aws([a-zA-Z-]{0,10})?:iam::[0-9]{12}:instance-profile/.{1,128}$`. Required.
    #[track_caller]
    pub fn iam_instance_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamInstanceProfileArn", value);
        self
    }

    /// `InstanceConfigs`: list of `InstanceConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_configs(mut self, value: impl IntoValue<ListOf<InstanceConfig>>) -> Self {
        self.0.set("InstanceConfigs", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NodeLifecycleActions`: `NodeLifecycleActions`.
    #[track_caller]
    pub fn node_lifecycle_actions(mut self, value: impl IntoValue<NodeLifecycleActions>) -> Self {
        self.0.set("NodeLifecycleActions", value);
        self
    }

    /// `PurchaseOption`: `PurchaseOption`.
    #[track_caller]
    pub fn purchase_option(mut self, value: impl IntoValue<PurchaseOption>) -> Self {
        self.0.set("PurchaseOption", value);
        self
    }

    /// `ScalingConfiguration`: `ScalingConfiguration`. Required.
    #[track_caller]
    pub fn scaling_configuration(mut self, value: impl IntoValue<ScalingConfiguration>) -> Self {
        self.0.set("ScalingConfiguration", value);
        self
    }

    /// `SlurmConfiguration`: `SlurmConfiguration`.
    #[track_caller]
    pub fn slurm_configuration(mut self, value: impl IntoValue<SlurmConfiguration>) -> Self {
        self.0.set("SlurmConfiguration", value);
        self
    }

    /// `SpotOptions`: `SpotOptions`.
    #[track_caller]
    pub fn spot_options(mut self, value: impl IntoValue<SpotOptions>) -> Self {
        self.0.set("SpotOptions", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: any value.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<ComputeNodeGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ErrorInfo`
    #[inline]
    pub fn error_info(&self) -> Value<Node> {
        self.attribute("ErrorInfo")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CustomLaunchTemplate` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomLaunchTemplate(Properties);

properties! { CustomLaunchTemplate }

impl CustomLaunchTemplate {
    /// `TemplateId`: string.
    #[track_caller]
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateId", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `InstanceConfig` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceConfig(Properties);

properties! { InstanceConfig }

impl InstanceConfig {
    /// `InstanceType`: string.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }
}

/// `NodeLifecycleActions` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeLifecycleActions(Properties);

properties! { NodeLifecycleActions }

impl NodeLifecycleActions {
    /// `ScriptCachingPolicy`: `NodeLifecycleActionsScriptCachingPolicy`.
    #[track_caller]
    pub fn script_caching_policy(
        mut self,
        value: impl IntoValue<NodeLifecycleActionsScriptCachingPolicy>,
    ) -> Self {
        self.0.set("ScriptCachingPolicy", value);
        self
    }

    /// `Stages`: `NodeLifecycleStages`. Required.
    #[track_caller]
    pub fn stages(mut self, value: impl IntoValue<NodeLifecycleStages>) -> Self {
        self.0.set("Stages", value);
        self
    }
}

choice! {
    /// `NodeLifecycleActionsScriptCachingPolicy` of `AWS::PCS::ComputeNodeGroup`.
    NodeLifecycleActionsScriptCachingPolicy
    CACHE_ONCE "CACHE_ONCE"
    REFRESH_ON_REBOOT "REFRESH_ON_REBOOT"
}

/// `NodeLifecycleScript` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeLifecycleScript(Properties);

properties! { NodeLifecycleScript }

impl NodeLifecycleScript {
    /// `Arguments`: list of strings, at most 20 items.
    #[track_caller]
    pub fn arguments(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Arguments", value);
        self
    }

    /// `ExecutionPolicy`: `NodeLifecycleScriptExecutionPolicy`.
    #[track_caller]
    pub fn execution_policy(
        mut self,
        value: impl IntoValue<NodeLifecycleScriptExecutionPolicy>,
    ) -> Self {
        self.0.set("ExecutionPolicy", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[A-Za-z0-9][A-Za-z0-9 _-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OnError`: `NodeLifecycleScriptOnError`.
    #[track_caller]
    pub fn on_error(mut self, value: impl IntoValue<NodeLifecycleScriptOnError>) -> Self {
        self.0.set("OnError", value);
        self
    }

    /// `ScriptSource`: `ScriptSource`. Required.
    #[track_caller]
    pub fn script_source(mut self, value: impl IntoValue<ScriptSource>) -> Self {
        self.0.set("ScriptSource", value);
        self
    }
}

choice! {
    /// `NodeLifecycleScriptExecutionPolicy` of `AWS::PCS::ComputeNodeGroup`.
    NodeLifecycleScriptExecutionPolicy
    FIRST_BOOT_ONLY "FIRST_BOOT_ONLY"
    EVERY_BOOT "EVERY_BOOT"
}

choice! {
    /// `NodeLifecycleScriptOnError` of `AWS::PCS::ComputeNodeGroup`.
    NodeLifecycleScriptOnError
    TERMINATE "TERMINATE"
    STOP_SEQUENCE "STOP_SEQUENCE"
    CONTINUE "CONTINUE"
}

/// `NodeLifecycleStages` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeLifecycleStages(Properties);

properties! { NodeLifecycleStages }

impl NodeLifecycleStages {
    /// `NodeBootstrapped`: list of `NodeLifecycleScript`, 1 to 20 items.
    #[track_caller]
    pub fn node_bootstrapped(mut self, value: impl IntoValue<ListOf<NodeLifecycleScript>>) -> Self {
        self.0.set("NodeBootstrapped", value);
        self
    }

    /// `NodeReady`: list of `NodeLifecycleScript`, 1 to 20 items.
    #[track_caller]
    pub fn node_ready(mut self, value: impl IntoValue<ListOf<NodeLifecycleScript>>) -> Self {
        self.0.set("NodeReady", value);
        self
    }
}

choice! {
    /// `PurchaseOption` of `AWS::PCS::ComputeNodeGroup`.
    PurchaseOption
    ONDEMAND "ONDEMAND"
    SPOT "SPOT"
    CAPACITY_BLOCK "CAPACITY_BLOCK"
    INTERRUPTIBLE_CAPACITY_RESERVATION "INTERRUPTIBLE_CAPACITY_RESERVATION"
}

/// `ScalingConfiguration` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConfiguration(Properties);

properties! { ScalingConfiguration }

impl ScalingConfiguration {
    /// `MaxInstanceCount`: integer, at least 0. Required.
    #[track_caller]
    pub fn max_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxInstanceCount", value);
        self
    }

    /// `MinInstanceCount`: integer, at least 0. Required.
    #[track_caller]
    pub fn min_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinInstanceCount", value);
        self
    }
}

/// `ScriptSource` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptSource(Properties);

properties! { ScriptSource }

impl ScriptSource {
    /// `Checksum`: string, 64 characters, pattern `^[a-fA-F0-9]{64}$`.
    #[track_caller]
    pub fn checksum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Checksum", value);
        self
    }

    /// `S3VersionId`: string, at most 1024 characters.
    #[track_caller]
    pub fn s3_version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3VersionId", value);
        self
    }

    /// `ScriptLocation`: string, 1 to 1024 characters, pattern `^(s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+|https://.+)$`. Required.
    #[track_caller]
    pub fn script_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScriptLocation", value);
        self
    }
}

/// `SlurmConfiguration` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmConfiguration(Properties);

properties! { SlurmConfiguration }

impl SlurmConfiguration {
    /// `GresCustomSettings`: list of maps of strings.
    #[track_caller]
    pub fn gres_custom_settings(mut self, value: impl IntoValue<ListOf<MapOf<String>>>) -> Self {
        self.0.set("GresCustomSettings", value);
        self
    }

    /// `ScaleDownIdleTimeInSeconds`: integer, 1 to 10000000.
    #[track_caller]
    pub fn scale_down_idle_time_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleDownIdleTimeInSeconds", value);
        self
    }

    /// `SlurmCustomSettings`: list of `SlurmCustomSetting`.
    #[track_caller]
    pub fn slurm_custom_settings(
        mut self,
        value: impl IntoValue<ListOf<SlurmCustomSetting>>,
    ) -> Self {
        self.0.set("SlurmCustomSettings", value);
        self
    }
}

/// `SlurmCustomSetting` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmCustomSetting(Properties);

properties! { SlurmCustomSetting }

impl SlurmCustomSetting {
    /// `ParameterName`: string. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `SpotOptions` of `AWS::PCS::ComputeNodeGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotOptions(Properties);

properties! { SpotOptions }

impl SpotOptions {
    /// `AllocationStrategy`: `SpotOptionsAllocationStrategy`.
    #[track_caller]
    pub fn allocation_strategy(
        mut self,
        value: impl IntoValue<SpotOptionsAllocationStrategy>,
    ) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }
}

choice! {
    /// `SpotOptionsAllocationStrategy` of `AWS::PCS::ComputeNodeGroup`.
    SpotOptionsAllocationStrategy
    LOWEST_PRICE "lowest-price"
    CAPACITY_OPTIMIZED "capacity-optimized"
    PRICE_CAPACITY_OPTIMIZED "price-capacity-optimized"
}
