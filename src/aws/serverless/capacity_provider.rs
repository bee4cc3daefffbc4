// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::CapacityProvider` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};

/// `AWS::Serverless::CapacityProvider`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProvider(Body);

resource! { CapacityProvider "AWS::Serverless::CapacityProvider" }

impl CapacityProvider {
    /// `CapacityProviderName`: string.
    #[track_caller]
    pub fn capacity_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProviderName", value);
        self
    }

    /// `InstanceRequirements`: `InstanceRequirements`.
    #[track_caller]
    pub fn instance_requirements(mut self, value: impl IntoValue<InstanceRequirements>) -> Self {
        self.0.set("InstanceRequirements", value);
        self
    }

    /// `KmsKeyArn`: string.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `LoggingConfig`: `LoggingConfig`.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }

    /// `ManagedResourceTags`: `ManagedResourceTags`.
    #[track_caller]
    pub fn managed_resource_tags(mut self, value: impl IntoValue<ManagedResourceTags>) -> Self {
        self.0.set("ManagedResourceTags", value);
        self
    }

    /// `OperatorRole`: any value.
    #[track_caller]
    pub fn operator_role(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OperatorRole", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `ScalingConfig`: `ScalingConfig`.
    #[track_caller]
    pub fn scaling_config(mut self, value: impl IntoValue<ScalingConfig>) -> Self {
        self.0.set("ScalingConfig", value);
        self
    }

    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. Required.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

/// `InstanceRequirements` of `AWS::Serverless::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirements(Properties);

properties! { InstanceRequirements }

impl InstanceRequirements {
    /// `AllowedTypes`: any value.
    #[track_caller]
    pub fn allowed_types(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllowedTypes", value);
        self
    }

    /// `Architectures`: any value.
    #[track_caller]
    pub fn architectures(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Architectures", value);
        self
    }

    /// `ExcludedTypes`: any value.
    #[track_caller]
    pub fn excluded_types(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ExcludedTypes", value);
        self
    }
}

/// `LoggingConfig` of `AWS::Serverless::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfig(Properties);

properties! { LoggingConfig }

impl LoggingConfig {
    /// `LogGroup`: string.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `SystemLogLevel`: string.
    #[track_caller]
    pub fn system_log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SystemLogLevel", value);
        self
    }
}

/// `ManagedResourceTags` of `AWS::Serverless::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedResourceTags(Properties);

properties! { ManagedResourceTags }

impl ManagedResourceTags {
    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

/// `ScalingConfig` of `AWS::Serverless::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConfig(Properties);

properties! { ScalingConfig }

impl ScalingConfig {
    /// `AverageCPUUtilization`: any value.
    #[track_caller]
    pub fn average_cpu_utilization(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AverageCPUUtilization", value);
        self
    }

    /// `MaxVCpuCount`: any value.
    #[track_caller]
    pub fn max_v_cpu_count(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MaxVCpuCount", value);
        self
    }
}

/// `VpcConfig` of `AWS::Serverless::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: any value.
    #[track_caller]
    pub fn security_group_ids(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: any value. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SubnetIds", value);
        self
    }
}
