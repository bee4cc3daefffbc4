// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::InstanceGroupConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMR::InstanceGroupConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceGroupConfig(Body);

resource! { InstanceGroupConfig "AWS::EMR::InstanceGroupConfig" }

impl InstanceGroupConfig {
    /// `AutoScalingPolicy`: `AutoScalingPolicy`.
    #[track_caller]
    pub fn auto_scaling_policy(mut self, value: impl IntoValue<AutoScalingPolicy>) -> Self {
        self.0.set("AutoScalingPolicy", value);
        self
    }

    /// `BidPrice`: string. A change replaces the resource.
    #[track_caller]
    pub fn bid_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BidPrice", value);
        self
    }

    /// `Configurations`: list of `AppConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<AppConfiguration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `CustomAmiId`: string. A change replaces the resource.
    #[track_caller]
    pub fn custom_ami_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomAmiId", value);
        self
    }

    /// `EbsConfiguration`: `EbsConfiguration`. A change replaces the resource.
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

    /// `InstanceRole`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceRole", value);
        self
    }

    /// `InstanceType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `JobFlowId`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobFlowId", value);
        self
    }

    /// `Market`: string. A change replaces the resource.
    #[track_caller]
    pub fn market(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Market", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<InstanceGroupConfig> {
    /// `InstanceGroupId`
    #[inline]
    pub fn instance_group_id(&self) -> Value<String> {
        self.attribute("InstanceGroupId")
    }
}

/// `AppConfiguration` of `AWS::EMR::InstanceGroupConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppConfiguration(Properties);

properties! { AppConfiguration }

impl AppConfiguration {
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

    /// `Configurations`: list of `AppConfiguration`.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<AppConfiguration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }
}

/// `AutoScalingPolicy` of `AWS::EMR::InstanceGroupConfig`.
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

/// `CloudWatchAlarmDefinition` of `AWS::EMR::InstanceGroupConfig`.
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

/// `EbsBlockDeviceConfig` of `AWS::EMR::InstanceGroupConfig`.
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

/// `EbsConfiguration` of `AWS::EMR::InstanceGroupConfig`.
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

/// `MetricDimension` of `AWS::EMR::InstanceGroupConfig`.
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

/// `ScalingAction` of `AWS::EMR::InstanceGroupConfig`.
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

/// `ScalingConstraints` of `AWS::EMR::InstanceGroupConfig`.
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

/// `ScalingRule` of `AWS::EMR::InstanceGroupConfig`.
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

/// `ScalingTrigger` of `AWS::EMR::InstanceGroupConfig`.
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

/// `SimpleScalingPolicyConfiguration` of `AWS::EMR::InstanceGroupConfig`.
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

/// `VolumeSpecification` of `AWS::EMR::InstanceGroupConfig`.
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
