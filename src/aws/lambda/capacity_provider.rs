// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::CapacityProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::CapacityProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProvider(Body);

resource! { CapacityProvider "AWS::Lambda::CapacityProvider" }

impl CapacityProvider {
    /// `CapacityProviderName`: string, 1 to 140 characters. A change replaces the resource.
    #[track_caller]
    pub fn capacity_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProviderName", value);
        self
    }

    /// `CapacityProviderScalingConfig`: `CapacityProviderScalingConfig`.
    #[track_caller]
    pub fn capacity_provider_scaling_config(
        mut self,
        value: impl IntoValue<CapacityProviderScalingConfig>,
    ) -> Self {
        self.0.set("CapacityProviderScalingConfig", value);
        self
    }

    /// `InstanceRequirements`: `InstanceRequirements`. A change replaces the resource.
    #[track_caller]
    pub fn instance_requirements(mut self, value: impl IntoValue<InstanceRequirements>) -> Self {
        self.0.set("InstanceRequirements", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, at most 10000 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `PermissionsConfig`: `CapacityProviderPermissionsConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn permissions_config(
        mut self,
        value: impl IntoValue<CapacityProviderPermissionsConfig>,
    ) -> Self {
        self.0.set("PermissionsConfig", value);
        self
    }

    /// `PropagateTags`: `PropagateTagsConfig`.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTagsConfig>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TelemetryConfig`: `CapacityProviderTelemetryConfig`.
    #[track_caller]
    pub fn telemetry_config(
        mut self,
        value: impl IntoValue<CapacityProviderTelemetryConfig>,
    ) -> Self {
        self.0.set("TelemetryConfig", value);
        self
    }

    /// `VpcConfig`: `CapacityProviderVpcConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<CapacityProviderVpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<CapacityProvider> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

choice! {
    /// `Architecture` of `AWS::Lambda::CapacityProvider`.
    Architecture
    X86_64 "x86_64"
    ARM64 "arm64"
}

/// `CapacityProviderLoggingConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderLoggingConfig(Properties);

properties! { CapacityProviderLoggingConfig }

impl CapacityProviderLoggingConfig {
    /// `LogGroup`: string, 1 to 512 characters, pattern `[\.\-_/#A-Za-z0-9]+`.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `SystemLogLevel`: `CapacityProviderLoggingConfigSystemLogLevel`.
    #[track_caller]
    pub fn system_log_level(
        mut self,
        value: impl IntoValue<CapacityProviderLoggingConfigSystemLogLevel>,
    ) -> Self {
        self.0.set("SystemLogLevel", value);
        self
    }
}

choice! {
    /// `CapacityProviderLoggingConfigSystemLogLevel` of `AWS::Lambda::CapacityProvider`.
    CapacityProviderLoggingConfigSystemLogLevel
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
}

/// `CapacityProviderPermissionsConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderPermissionsConfig(Properties);

properties! { CapacityProviderPermissionsConfig }

impl CapacityProviderPermissionsConfig {
    /// `CapacityProviderOperatorRoleArn`: `IamRoleArn`, at most 10000 characters, pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn capacity_provider_operator_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("CapacityProviderOperatorRoleArn", value);
        self
    }
}

choice! {
    /// `CapacityProviderPredefinedMetricType` of `AWS::Lambda::CapacityProvider`.
    CapacityProviderPredefinedMetricType
    LAMBDA_CAPACITY_PROVIDER_AVERAGE_CPU_UTILIZATION "LambdaCapacityProviderAverageCPUUtilization"
    LAMBDA_CAPACITY_PROVIDER_AVERAGE_GPU_UTILIZATION "LambdaCapacityProviderAverageGPUUtilization"
}

/// `CapacityProviderScalingConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderScalingConfig(Properties);

properties! { CapacityProviderScalingConfig }

impl CapacityProviderScalingConfig {
    /// `MaxVCpuCount`: integer, 2 to 15000.
    #[track_caller]
    pub fn max_v_cpu_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxVCpuCount", value);
        self
    }

    /// `ScalingMode`: `CapacityProviderScalingMode`.
    #[track_caller]
    pub fn scaling_mode(mut self, value: impl IntoValue<CapacityProviderScalingMode>) -> Self {
        self.0.set("ScalingMode", value);
        self
    }

    /// `ScalingPolicies`: list of `TargetTrackingScalingPolicy`, 1 to 10 items.
    #[track_caller]
    pub fn scaling_policies(
        mut self,
        value: impl IntoValue<ListOf<TargetTrackingScalingPolicy>>,
    ) -> Self {
        self.0.set("ScalingPolicies", value);
        self
    }
}

choice! {
    /// `CapacityProviderScalingMode` of `AWS::Lambda::CapacityProvider`.
    CapacityProviderScalingMode
    AUTO "Auto"
    MANUAL "Manual"
}

/// `CapacityProviderTelemetryConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderTelemetryConfig(Properties);

properties! { CapacityProviderTelemetryConfig }

impl CapacityProviderTelemetryConfig {
    /// `LoggingConfig`: `CapacityProviderLoggingConfig`.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<CapacityProviderLoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }
}

/// `CapacityProviderVpcConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderVpcConfig(Properties);

properties! { CapacityProviderVpcConfig }

impl CapacityProviderVpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `InstanceRequirements` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirements(Properties);

properties! { InstanceRequirements }

impl InstanceRequirements {
    /// `AllowedInstanceTypes`: list of strings, at most 400 items.
    #[track_caller]
    pub fn allowed_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedInstanceTypes", value);
        self
    }

    /// `Architectures`: list of `Architecture`, 1 item.
    #[track_caller]
    pub fn architectures(mut self, value: impl IntoValue<ListOf<Architecture>>) -> Self {
        self.0.set("Architectures", value);
        self
    }

    /// `ExcludedInstanceTypes`: list of strings, at most 400 items.
    #[track_caller]
    pub fn excluded_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedInstanceTypes", value);
        self
    }
}

/// `PropagateTagsConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropagateTagsConfig(Properties);

properties! { PropagateTagsConfig }

impl PropagateTagsConfig {
    /// `ExplicitTags`: list of `Tag`, at most 40 items.
    #[track_caller]
    pub fn explicit_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("ExplicitTags", value);
        self
    }

    /// `Mode`: `PropagateTagsMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<PropagateTagsMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `PropagateTagsMode` of `AWS::Lambda::CapacityProvider`.
    PropagateTagsMode
    NONE "None"
    EXPLICIT "Explicit"
}

/// `Tag` of `AWS::Lambda::CapacityProvider`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetTrackingScalingPolicy` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingScalingPolicy(Properties);

properties! { TargetTrackingScalingPolicy }

impl TargetTrackingScalingPolicy {
    /// `PredefinedMetricType`: `CapacityProviderPredefinedMetricType`. Required.
    #[track_caller]
    pub fn predefined_metric_type(
        mut self,
        value: impl IntoValue<CapacityProviderPredefinedMetricType>,
    ) -> Self {
        self.0.set("PredefinedMetricType", value);
        self
    }

    /// `TargetValue`: number, 0 to 100. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}
