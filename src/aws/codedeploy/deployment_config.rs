// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeDeploy::DeploymentConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};

/// `AWS::CodeDeploy::DeploymentConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentConfig(Body);

resource! { DeploymentConfig "AWS::CodeDeploy::DeploymentConfig" }

impl DeploymentConfig {
    /// `ComputePlatform`: `ComputePlatform`. A change replaces the resource.
    #[track_caller]
    pub fn compute_platform(mut self, value: impl IntoValue<ComputePlatform>) -> Self {
        self.0.set("ComputePlatform", value);
        self
    }

    /// `DeploymentConfigName`: string, 1 to 100 characters, pattern `^[A-Za-z0-9+=,.@_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn deployment_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentConfigName", value);
        self
    }

    /// `MinimumHealthyHosts`: `MinimumHealthyHosts`. A change replaces the resource.
    #[track_caller]
    pub fn minimum_healthy_hosts(mut self, value: impl IntoValue<MinimumHealthyHosts>) -> Self {
        self.0.set("MinimumHealthyHosts", value);
        self
    }

    /// `TrafficRoutingConfig`: `TrafficRoutingConfig`. A change replaces the resource.
    #[track_caller]
    pub fn traffic_routing_config(mut self, value: impl IntoValue<TrafficRoutingConfig>) -> Self {
        self.0.set("TrafficRoutingConfig", value);
        self
    }

    /// `ZonalConfig`: `ZonalConfig`. A change replaces the resource.
    #[track_caller]
    pub fn zonal_config(mut self, value: impl IntoValue<ZonalConfig>) -> Self {
        self.0.set("ZonalConfig", value);
        self
    }
}

choice! {
    /// `ComputePlatform` of `AWS::CodeDeploy::DeploymentConfig`.
    ComputePlatform
    ECS "ECS"
    LAMBDA "Lambda"
    SERVER "Server"
}

/// `MinimumHealthyHosts` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct MinimumHealthyHosts(Properties);

properties! { MinimumHealthyHosts }

impl MinimumHealthyHosts {
    /// `Type`: `MinimumHealthyHostsType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MinimumHealthyHostsType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `MinimumHealthyHostsPerZone` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct MinimumHealthyHostsPerZone(Properties);

properties! { MinimumHealthyHostsPerZone }

impl MinimumHealthyHostsPerZone {
    /// `Type`: `MinimumHealthyHostsPerZoneType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MinimumHealthyHostsPerZoneType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `MinimumHealthyHostsPerZoneType` of `AWS::CodeDeploy::DeploymentConfig`.
    MinimumHealthyHostsPerZoneType
    FLEET_PERCENT "FLEET_PERCENT"
    HOST_COUNT "HOST_COUNT"
}

choice! {
    /// `MinimumHealthyHostsType` of `AWS::CodeDeploy::DeploymentConfig`.
    MinimumHealthyHostsType
    FLEET_PERCENT "FLEET_PERCENT"
    HOST_COUNT "HOST_COUNT"
}

/// `TimeBasedCanary` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeBasedCanary(Properties);

properties! { TimeBasedCanary }

impl TimeBasedCanary {
    /// `CanaryInterval`: integer. Required.
    #[track_caller]
    pub fn canary_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CanaryInterval", value);
        self
    }

    /// `CanaryPercentage`: integer. Required.
    #[track_caller]
    pub fn canary_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CanaryPercentage", value);
        self
    }
}

/// `TimeBasedLinear` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeBasedLinear(Properties);

properties! { TimeBasedLinear }

impl TimeBasedLinear {
    /// `LinearInterval`: integer. Required.
    #[track_caller]
    pub fn linear_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LinearInterval", value);
        self
    }

    /// `LinearPercentage`: integer. Required.
    #[track_caller]
    pub fn linear_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LinearPercentage", value);
        self
    }
}

/// `TrafficRoutingConfig` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficRoutingConfig(Properties);

properties! { TrafficRoutingConfig }

impl TrafficRoutingConfig {
    /// `TimeBasedCanary`: `TimeBasedCanary`.
    #[track_caller]
    pub fn time_based_canary(mut self, value: impl IntoValue<TimeBasedCanary>) -> Self {
        self.0.set("TimeBasedCanary", value);
        self
    }

    /// `TimeBasedLinear`: `TimeBasedLinear`.
    #[track_caller]
    pub fn time_based_linear(mut self, value: impl IntoValue<TimeBasedLinear>) -> Self {
        self.0.set("TimeBasedLinear", value);
        self
    }

    /// `Type`: `TrafficRoutingConfigType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TrafficRoutingConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TrafficRoutingConfigType` of `AWS::CodeDeploy::DeploymentConfig`.
    TrafficRoutingConfigType
    ALL_AT_ONCE "AllAtOnce"
    TIME_BASED_CANARY "TimeBasedCanary"
    TIME_BASED_LINEAR "TimeBasedLinear"
}

/// `ZonalConfig` of `AWS::CodeDeploy::DeploymentConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZonalConfig(Properties);

properties! { ZonalConfig }

impl ZonalConfig {
    /// `FirstZoneMonitorDurationInSeconds`: integer.
    #[track_caller]
    pub fn first_zone_monitor_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FirstZoneMonitorDurationInSeconds", value);
        self
    }

    /// `MinimumHealthyHostsPerZone`: `MinimumHealthyHostsPerZone`.
    #[track_caller]
    pub fn minimum_healthy_hosts_per_zone(
        mut self,
        value: impl IntoValue<MinimumHealthyHostsPerZone>,
    ) -> Self {
        self.0.set("MinimumHealthyHostsPerZone", value);
        self
    }

    /// `MonitorDurationInSeconds`: integer.
    #[track_caller]
    pub fn monitor_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MonitorDurationInSeconds", value);
        self
    }
}
