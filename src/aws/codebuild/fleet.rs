// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeBuild::Fleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeBuild::Fleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Fleet(Body);

resource! { Fleet "AWS::CodeBuild::Fleet" }

impl Fleet {
    /// `BaseCapacity`: integer, at least 0.
    #[track_caller]
    pub fn base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BaseCapacity", value);
        self
    }

    /// `ComputeConfiguration`: `ComputeConfiguration`.
    #[track_caller]
    pub fn compute_configuration(mut self, value: impl IntoValue<ComputeConfiguration>) -> Self {
        self.0.set("ComputeConfiguration", value);
        self
    }

    /// `ComputeType`: `ComputeType`.
    #[track_caller]
    pub fn compute_type(mut self, value: impl IntoValue<ComputeType>) -> Self {
        self.0.set("ComputeType", value);
        self
    }

    /// `EnvironmentType`: `EnvironmentType`.
    #[track_caller]
    pub fn environment_type(mut self, value: impl IntoValue<EnvironmentType>) -> Self {
        self.0.set("EnvironmentType", value);
        self
    }

    /// `FleetProxyConfiguration`: `ProxyConfiguration`.
    #[track_caller]
    pub fn fleet_proxy_configuration(mut self, value: impl IntoValue<ProxyConfiguration>) -> Self {
        self.0.set("FleetProxyConfiguration", value);
        self
    }

    /// `FleetServiceRole`: string, at least 1 character, pattern `^(?:arn:)[a-zA-Z+-=,._:/@]+$`.
    #[track_caller]
    pub fn fleet_service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetServiceRole", value);
        self
    }

    /// `FleetVpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn fleet_vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("FleetVpcConfig", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`, at least 1 character.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `Name`: string, 2 to 128 characters, pattern `^[A-Za-z0-9][A-Za-z0-9\-_]{1,127}$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OverflowBehavior`: `OverflowBehavior`.
    #[track_caller]
    pub fn overflow_behavior(mut self, value: impl IntoValue<OverflowBehavior>) -> Self {
        self.0.set("OverflowBehavior", value);
        self
    }

    /// `ScalingConfiguration`: `ScalingConfigurationInput`.
    #[track_caller]
    pub fn scaling_configuration(
        mut self,
        value: impl IntoValue<ScalingConfigurationInput>,
    ) -> Self {
        self.0.set("ScalingConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Fleet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ComputeConfiguration` of `AWS::CodeBuild::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeConfiguration(Properties);

properties! { ComputeConfiguration }

impl ComputeConfiguration {
    /// `disk`: integer.
    #[track_caller]
    pub fn disk(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("disk", value);
        self
    }

    /// `instanceType`: string, at least 1 character.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("instanceType", value);
        self
    }

    /// `machineType`: `ComputeConfigurationMachineType`.
    #[track_caller]
    pub fn machine_type(mut self, value: impl IntoValue<ComputeConfigurationMachineType>) -> Self {
        self.0.set("machineType", value);
        self
    }

    /// `memory`: integer.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("memory", value);
        self
    }

    /// `vCpu`: integer.
    #[track_caller]
    pub fn v_cpu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("vCpu", value);
        self
    }
}

choice! {
    /// `ComputeConfigurationMachineType` of `AWS::CodeBuild::Fleet`.
    ComputeConfigurationMachineType
    GENERAL "GENERAL"
    NVME "NVME"
}

choice! {
    /// `ComputeType` of `AWS::CodeBuild::Fleet`.
    ComputeType
    BUILD_GENERAL1_SMALL "BUILD_GENERAL1_SMALL"
    BUILD_GENERAL1_MEDIUM "BUILD_GENERAL1_MEDIUM"
    BUILD_GENERAL1_LARGE "BUILD_GENERAL1_LARGE"
    BUILD_GENERAL1_XLARGE "BUILD_GENERAL1_XLARGE"
    BUILD_GENERAL1_2XLARGE "BUILD_GENERAL1_2XLARGE"
    ATTRIBUTE_BASED_COMPUTE "ATTRIBUTE_BASED_COMPUTE"
    CUSTOM_INSTANCE_TYPE "CUSTOM_INSTANCE_TYPE"
}

choice! {
    /// `EnvironmentType` of `AWS::CodeBuild::Fleet`.
    EnvironmentType
    WINDOWS_SERVER_2019_CONTAINER "WINDOWS_SERVER_2019_CONTAINER"
    WINDOWS_SERVER_2022_CONTAINER "WINDOWS_SERVER_2022_CONTAINER"
    LINUX_CONTAINER "LINUX_CONTAINER"
    LINUX_GPU_CONTAINER "LINUX_GPU_CONTAINER"
    ARM_CONTAINER "ARM_CONTAINER"
    MAC_ARM "MAC_ARM"
    LINUX_EC2 "LINUX_EC2"
    ARM_EC2 "ARM_EC2"
    WINDOWS_EC2 "WINDOWS_EC2"
}

/// `FleetProxyRule` of `AWS::CodeBuild::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetProxyRule(Properties);

properties! { FleetProxyRule }

impl FleetProxyRule {
    /// `Effect`: `FleetProxyRuleEffect`.
    #[track_caller]
    pub fn effect(mut self, value: impl IntoValue<FleetProxyRuleEffect>) -> Self {
        self.0.set("Effect", value);
        self
    }

    /// `Entities`: list of strings.
    #[track_caller]
    pub fn entities(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Entities", value);
        self
    }

    /// `Type`: `FleetProxyRuleType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FleetProxyRuleType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FleetProxyRuleEffect` of `AWS::CodeBuild::Fleet`.
    FleetProxyRuleEffect
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `FleetProxyRuleType` of `AWS::CodeBuild::Fleet`.
    FleetProxyRuleType
    DOMAIN "DOMAIN"
    IP "IP"
}

choice! {
    /// `OverflowBehavior` of `AWS::CodeBuild::Fleet`.
    OverflowBehavior
    QUEUE "QUEUE"
    ON_DEMAND "ON_DEMAND"
}

/// `ProxyConfiguration` of `AWS::CodeBuild::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProxyConfiguration(Properties);

properties! { ProxyConfiguration }

impl ProxyConfiguration {
    /// `DefaultBehavior`: `ProxyConfigurationDefaultBehavior`.
    #[track_caller]
    pub fn default_behavior(
        mut self,
        value: impl IntoValue<ProxyConfigurationDefaultBehavior>,
    ) -> Self {
        self.0.set("DefaultBehavior", value);
        self
    }

    /// `OrderedProxyRules`: list of `FleetProxyRule`.
    #[track_caller]
    pub fn ordered_proxy_rules(mut self, value: impl IntoValue<ListOf<FleetProxyRule>>) -> Self {
        self.0.set("OrderedProxyRules", value);
        self
    }
}

choice! {
    /// `ProxyConfigurationDefaultBehavior` of `AWS::CodeBuild::Fleet`.
    ProxyConfigurationDefaultBehavior
    ALLOW_ALL "ALLOW_ALL"
    DENY_ALL "DENY_ALL"
}

/// `ScalingConfigurationInput` of `AWS::CodeBuild::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConfigurationInput(Properties);

properties! { ScalingConfigurationInput }

impl ScalingConfigurationInput {
    /// `MaxCapacity`: integer, at least 1.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `ScalingType`: `ScalingConfigurationInputScalingType`.
    #[track_caller]
    pub fn scaling_type(
        mut self,
        value: impl IntoValue<ScalingConfigurationInputScalingType>,
    ) -> Self {
        self.0.set("ScalingType", value);
        self
    }

    /// `TargetTrackingScalingConfigs`: list of `TargetTrackingScalingConfiguration`.
    #[track_caller]
    pub fn target_tracking_scaling_configs(
        mut self,
        value: impl IntoValue<ListOf<TargetTrackingScalingConfiguration>>,
    ) -> Self {
        self.0.set("TargetTrackingScalingConfigs", value);
        self
    }
}

choice! {
    /// `ScalingConfigurationInputScalingType` of `AWS::CodeBuild::Fleet`.
    ScalingConfigurationInputScalingType
    TARGET_TRACKING_SCALING "TARGET_TRACKING_SCALING"
}

/// `Tag` of `AWS::CodeBuild::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetTrackingScalingConfiguration` of `AWS::CodeBuild::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingScalingConfiguration(Properties);

properties! { TargetTrackingScalingConfiguration }

impl TargetTrackingScalingConfiguration {
    /// `MetricType`: `TargetTrackingScalingConfigurationMetricType`.
    #[track_caller]
    pub fn metric_type(
        mut self,
        value: impl IntoValue<TargetTrackingScalingConfigurationMetricType>,
    ) -> Self {
        self.0.set("MetricType", value);
        self
    }

    /// `TargetValue`: number.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}

choice! {
    /// `TargetTrackingScalingConfigurationMetricType` of `AWS::CodeBuild::Fleet`.
    TargetTrackingScalingConfigurationMetricType
    FLEET_UTILIZATION_RATE "FLEET_UTILIZATION_RATE"
}

/// `VpcConfig` of `AWS::CodeBuild::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
