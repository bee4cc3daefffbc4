// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Endpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Endpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Body);

resource! { Endpoint "AWS::SageMaker::Endpoint" }

impl Endpoint {
    /// `DeploymentConfig`: `DeploymentConfig`.
    #[track_caller]
    pub fn deployment_config(mut self, value: impl IntoValue<DeploymentConfig>) -> Self {
        self.0.set("DeploymentConfig", value);
        self
    }

    /// `EndpointConfigName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required.
    #[track_caller]
    pub fn endpoint_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointConfigName", value);
        self
    }

    /// `EndpointName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `ExcludeRetainedVariantProperties`: list of `VariantProperty`.
    #[track_caller]
    pub fn exclude_retained_variant_properties(
        mut self,
        value: impl IntoValue<ListOf<VariantProperty>>,
    ) -> Self {
        self.0.set("ExcludeRetainedVariantProperties", value);
        self
    }

    /// `RetainAllVariantProperties`: boolean.
    #[track_caller]
    pub fn retain_all_variant_properties(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RetainAllVariantProperties", value);
        self
    }

    /// `RetainDeploymentConfig`: boolean.
    #[track_caller]
    pub fn retain_deployment_config(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RetainDeploymentConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Endpoint> {
    /// `EndpointArn`
    #[inline]
    pub fn endpoint_arn(&self) -> Value<String> {
        self.attribute("EndpointArn")
    }

    /// `EndpointName`
    #[inline]
    pub fn endpoint_name(&self) -> Value<String> {
        self.attribute("EndpointName")
    }
}

/// `Alarm` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alarm(Properties);

properties! { Alarm }

impl Alarm {
    /// `AlarmName`: string, 1 to 255 characters, pattern `^(?!\s*$).+$`. Required.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }
}

/// `AutoRollbackConfig` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoRollbackConfig(Properties);

properties! { AutoRollbackConfig }

impl AutoRollbackConfig {
    /// `Alarms`: list of `Alarm`, at most 10 items. Required.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<ListOf<Alarm>>) -> Self {
        self.0.set("Alarms", value);
        self
    }
}

/// `BlueGreenUpdatePolicy` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlueGreenUpdatePolicy(Properties);

properties! { BlueGreenUpdatePolicy }

impl BlueGreenUpdatePolicy {
    /// `MaximumExecutionTimeoutInSeconds`: integer, 600 to 28800.
    #[track_caller]
    pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumExecutionTimeoutInSeconds", value);
        self
    }

    /// `TerminationWaitInSeconds`: integer, 0 to 3600.
    #[track_caller]
    pub fn termination_wait_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TerminationWaitInSeconds", value);
        self
    }

    /// `TrafficRoutingConfiguration`: `TrafficRoutingConfig`. Required.
    #[track_caller]
    pub fn traffic_routing_configuration(
        mut self,
        value: impl IntoValue<TrafficRoutingConfig>,
    ) -> Self {
        self.0.set("TrafficRoutingConfiguration", value);
        self
    }
}

/// `CapacitySize` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacitySize(Properties);

properties! { CapacitySize }

impl CapacitySize {
    /// `Type`: `CapacitySizeType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<CapacitySizeType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer, at least 1. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `CapacitySizeType` of `AWS::SageMaker::Endpoint`.
    CapacitySizeType
    CAPACITY_PERCENT "CAPACITY_PERCENT"
    INSTANCE_COUNT "INSTANCE_COUNT"
}

/// `DeploymentConfig` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentConfig(Properties);

properties! { DeploymentConfig }

impl DeploymentConfig {
    /// `AutoRollbackConfiguration`: `AutoRollbackConfig`.
    #[track_caller]
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<AutoRollbackConfig>,
    ) -> Self {
        self.0.set("AutoRollbackConfiguration", value);
        self
    }

    /// `BlueGreenUpdatePolicy`: `BlueGreenUpdatePolicy`.
    #[track_caller]
    pub fn blue_green_update_policy(
        mut self,
        value: impl IntoValue<BlueGreenUpdatePolicy>,
    ) -> Self {
        self.0.set("BlueGreenUpdatePolicy", value);
        self
    }

    /// `RollingUpdatePolicy`: `RollingUpdatePolicy`.
    #[track_caller]
    pub fn rolling_update_policy(mut self, value: impl IntoValue<RollingUpdatePolicy>) -> Self {
        self.0.set("RollingUpdatePolicy", value);
        self
    }
}

/// `RollingUpdatePolicy` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RollingUpdatePolicy(Properties);

properties! { RollingUpdatePolicy }

impl RollingUpdatePolicy {
    /// `MaximumBatchSize`: `CapacitySize`. Required.
    #[track_caller]
    pub fn maximum_batch_size(mut self, value: impl IntoValue<CapacitySize>) -> Self {
        self.0.set("MaximumBatchSize", value);
        self
    }

    /// `MaximumExecutionTimeoutInSeconds`: integer, 600 to 28800.
    #[track_caller]
    pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumExecutionTimeoutInSeconds", value);
        self
    }

    /// `RollbackMaximumBatchSize`: `CapacitySize`.
    #[track_caller]
    pub fn rollback_maximum_batch_size(mut self, value: impl IntoValue<CapacitySize>) -> Self {
        self.0.set("RollbackMaximumBatchSize", value);
        self
    }

    /// `WaitIntervalInSeconds`: integer, 0 to 3600. Required.
    #[track_caller]
    pub fn wait_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitIntervalInSeconds", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrafficRoutingConfig` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficRoutingConfig(Properties);

properties! { TrafficRoutingConfig }

impl TrafficRoutingConfig {
    /// `CanarySize`: `CapacitySize`.
    #[track_caller]
    pub fn canary_size(mut self, value: impl IntoValue<CapacitySize>) -> Self {
        self.0.set("CanarySize", value);
        self
    }

    /// `LinearStepSize`: `CapacitySize`.
    #[track_caller]
    pub fn linear_step_size(mut self, value: impl IntoValue<CapacitySize>) -> Self {
        self.0.set("LinearStepSize", value);
        self
    }

    /// `Type`: `TrafficRoutingConfigType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TrafficRoutingConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `WaitIntervalInSeconds`: integer, 0 to 3600.
    #[track_caller]
    pub fn wait_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitIntervalInSeconds", value);
        self
    }
}

choice! {
    /// `TrafficRoutingConfigType` of `AWS::SageMaker::Endpoint`.
    TrafficRoutingConfigType
    ALL_AT_ONCE "ALL_AT_ONCE"
    CANARY "CANARY"
    LINEAR "LINEAR"
}

/// `VariantProperty` of `AWS::SageMaker::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct VariantProperty(Properties);

properties! { VariantProperty }

impl VariantProperty {
    /// `VariantPropertyType`: string.
    #[track_caller]
    pub fn variant_property_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariantPropertyType", value);
        self
    }
}
