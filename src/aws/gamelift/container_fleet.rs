// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::ContainerFleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::GameLift::ContainerFleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerFleet(Body);

resource! { ContainerFleet "AWS::GameLift::ContainerFleet" }

impl ContainerFleet {
    /// `BillingType`: `BillingType`. A change replaces the resource.
    #[track_caller]
    pub fn billing_type(mut self, value: impl IntoValue<BillingType>) -> Self {
        self.0.set("BillingType", value);
        self
    }

    /// `DeploymentConfiguration`: `DeploymentConfiguration`.
    #[track_caller]
    pub fn deployment_configuration(
        mut self,
        value: impl IntoValue<DeploymentConfiguration>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FleetRoleArn`: `IamRoleArn`, 1 to 256 characters, pattern `^arn:aws(-.*)?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. Required.
    #[track_caller]
    pub fn fleet_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("FleetRoleArn", value);
        self
    }

    /// `GameServerContainerGroupDefinitionName`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9\-]+$|^arn:.*:containergroupdefinition\/[a-zA-Z0-9\-]+(:[0-9]+)?$`.
    #[track_caller]
    pub fn game_server_container_group_definition_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("GameServerContainerGroupDefinitionName", value);
        self
    }

    /// `GameServerContainerGroupsPerInstance`: integer, 1 to 5000.
    #[track_caller]
    pub fn game_server_container_groups_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GameServerContainerGroupsPerInstance", value);
        self
    }

    /// `GameSessionCreationLimitPolicy`: `GameSessionCreationLimitPolicy`.
    #[track_caller]
    pub fn game_session_creation_limit_policy(
        mut self,
        value: impl IntoValue<GameSessionCreationLimitPolicy>,
    ) -> Self {
        self.0.set("GameSessionCreationLimitPolicy", value);
        self
    }

    /// `InstanceConnectionPortRange`: `ConnectionPortRange`.
    #[track_caller]
    pub fn instance_connection_port_range(
        mut self,
        value: impl IntoValue<ConnectionPortRange>,
    ) -> Self {
        self.0.set("InstanceConnectionPortRange", value);
        self
    }

    /// `InstanceInboundPermissions`: list of `IpPermission`, at most 50 items.
    #[track_caller]
    pub fn instance_inbound_permissions(
        mut self,
        value: impl IntoValue<ListOf<IpPermission>>,
    ) -> Self {
        self.0.set("InstanceInboundPermissions", value);
        self
    }

    /// `InstanceType`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Locations`: list of `LocationConfiguration`, 1 to 100 items.
    #[track_caller]
    pub fn locations(mut self, value: impl IntoValue<ListOf<LocationConfiguration>>) -> Self {
        self.0.set("Locations", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `MetricGroups`: list of strings, at most 1 item.
    #[track_caller]
    pub fn metric_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MetricGroups", value);
        self
    }

    /// `NewGameSessionProtectionPolicy`: `NewGameSessionProtectionPolicy`.
    #[track_caller]
    pub fn new_game_session_protection_policy(
        mut self,
        value: impl IntoValue<NewGameSessionProtectionPolicy>,
    ) -> Self {
        self.0.set("NewGameSessionProtectionPolicy", value);
        self
    }

    /// `PerInstanceContainerGroupDefinitionName`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9\-]+$|^arn:.*:containergroupdefinition\/[a-zA-Z0-9\-]+(:[0-9]+)?$`.
    #[track_caller]
    pub fn per_instance_container_group_definition_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("PerInstanceContainerGroupDefinitionName", value);
        self
    }

    /// `PlayerGatewayMode`: `PlayerGatewayMode`. A change replaces the resource.
    #[track_caller]
    pub fn player_gateway_mode(mut self, value: impl IntoValue<PlayerGatewayMode>) -> Self {
        self.0.set("PlayerGatewayMode", value);
        self
    }

    /// `ScalingPolicies`: list of `ScalingPolicy`, at most 50 items.
    #[track_caller]
    pub fn scaling_policies(mut self, value: impl IntoValue<ListOf<ScalingPolicy>>) -> Self {
        self.0.set("ScalingPolicies", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ContainerFleet> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `DeploymentDetails`
    #[inline]
    pub fn deployment_details(&self) -> Value<Node> {
        self.attribute("DeploymentDetails")
    }

    /// `FleetArn`
    #[inline]
    pub fn fleet_arn(&self) -> Value<String> {
        self.attribute("FleetArn")
    }

    /// `FleetId`
    #[inline]
    pub fn fleet_id(&self) -> Value<String> {
        self.attribute("FleetId")
    }

    /// `GameServerContainerGroupDefinitionArn`
    #[inline]
    pub fn game_server_container_group_definition_arn(&self) -> Value<String> {
        self.attribute("GameServerContainerGroupDefinitionArn")
    }

    /// `Locations.*.PlayerGatewayStatus`
    #[inline]
    pub fn locations_player_gateway_status(&self) -> Value<String> {
        self.attribute("Locations.*.PlayerGatewayStatus")
    }

    /// `MaximumGameServerContainerGroupsPerInstance`
    #[inline]
    pub fn maximum_game_server_container_groups_per_instance(&self) -> Value<i64> {
        self.attribute("MaximumGameServerContainerGroupsPerInstance")
    }

    /// `PerInstanceContainerGroupDefinitionArn`
    #[inline]
    pub fn per_instance_container_group_definition_arn(&self) -> Value<String> {
        self.attribute("PerInstanceContainerGroupDefinitionArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `BillingType` of `AWS::GameLift::ContainerFleet`.
    BillingType
    ON_DEMAND "ON_DEMAND"
    SPOT "SPOT"
}

/// `ConnectionPortRange` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionPortRange(Properties);

properties! { ConnectionPortRange }

impl ConnectionPortRange {
    /// `FromPort`: integer, 1 to 60000. Required.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `ToPort`: integer, 1 to 60000. Required.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

/// `DeploymentConfiguration` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentConfiguration(Properties);

properties! { DeploymentConfiguration }

impl DeploymentConfiguration {
    /// `ImpairmentStrategy`: `DeploymentConfigurationImpairmentStrategy`.
    #[track_caller]
    pub fn impairment_strategy(
        mut self,
        value: impl IntoValue<DeploymentConfigurationImpairmentStrategy>,
    ) -> Self {
        self.0.set("ImpairmentStrategy", value);
        self
    }

    /// `MinimumHealthyPercentage`: integer, 30 to 75.
    #[track_caller]
    pub fn minimum_healthy_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumHealthyPercentage", value);
        self
    }

    /// `ProtectionStrategy`: `DeploymentConfigurationProtectionStrategy`.
    #[track_caller]
    pub fn protection_strategy(
        mut self,
        value: impl IntoValue<DeploymentConfigurationProtectionStrategy>,
    ) -> Self {
        self.0.set("ProtectionStrategy", value);
        self
    }
}

choice! {
    /// `DeploymentConfigurationImpairmentStrategy` of `AWS::GameLift::ContainerFleet`.
    DeploymentConfigurationImpairmentStrategy
    MAINTAIN "MAINTAIN"
    ROLLBACK "ROLLBACK"
}

choice! {
    /// `DeploymentConfigurationProtectionStrategy` of `AWS::GameLift::ContainerFleet`.
    DeploymentConfigurationProtectionStrategy
    WITH_PROTECTION "WITH_PROTECTION"
    IGNORE_PROTECTION "IGNORE_PROTECTION"
}

/// `GameSessionCreationLimitPolicy` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct GameSessionCreationLimitPolicy(Properties);

properties! { GameSessionCreationLimitPolicy }

impl GameSessionCreationLimitPolicy {
    /// `NewGameSessionsPerCreator`: integer, at least 0.
    #[track_caller]
    pub fn new_game_sessions_per_creator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NewGameSessionsPerCreator", value);
        self
    }

    /// `PolicyPeriodInMinutes`: integer, at least 0.
    #[track_caller]
    pub fn policy_period_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PolicyPeriodInMinutes", value);
        self
    }
}

/// `IpPermission` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpPermission(Properties);

properties! { IpPermission }

impl IpPermission {
    /// `FromPort`: integer, 1 to 60000. Required.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `IpRange`: string. Required.
    #[track_caller]
    pub fn ip_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpRange", value);
        self
    }

    /// `Protocol`: `IpPermissionProtocol`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<IpPermissionProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ToPort`: integer, 1 to 60000. Required.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

choice! {
    /// `IpPermissionProtocol` of `AWS::GameLift::ContainerFleet`.
    IpPermissionProtocol
    TCP "TCP"
    UDP "UDP"
}

/// `LocationCapacity` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationCapacity(Properties);

properties! { LocationCapacity }

impl LocationCapacity {
    /// `DesiredEC2Instances`: integer, at least 0.
    #[track_caller]
    pub fn desired_ec2_instances(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredEC2Instances", value);
        self
    }

    /// `ManagedCapacityConfiguration`: `ManagedCapacityConfiguration`.
    #[track_caller]
    pub fn managed_capacity_configuration(
        mut self,
        value: impl IntoValue<ManagedCapacityConfiguration>,
    ) -> Self {
        self.0.set("ManagedCapacityConfiguration", value);
        self
    }

    /// `MaxSize`: integer, at least 0. Required.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `MinSize`: integer, at least 0.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSize", value);
        self
    }
}

/// `LocationConfiguration` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationConfiguration(Properties);

properties! { LocationConfiguration }

impl LocationConfiguration {
    /// `Location`: string, 1 to 64 characters, pattern `^[A-Za-z0-9\-]+`. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `LocationCapacity`: `LocationCapacity`.
    #[track_caller]
    pub fn location_capacity(mut self, value: impl IntoValue<LocationCapacity>) -> Self {
        self.0.set("LocationCapacity", value);
        self
    }

    /// `StoppedActions`: list of `StoppedActionsItem`, at most 1 item.
    #[track_caller]
    pub fn stopped_actions(mut self, value: impl IntoValue<ListOf<StoppedActionsItem>>) -> Self {
        self.0.set("StoppedActions", value);
        self
    }
}

/// `LogConfiguration` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `LogDestination`: `LogDestination`.
    #[track_caller]
    pub fn log_destination(mut self, value: impl IntoValue<LogDestination>) -> Self {
        self.0.set("LogDestination", value);
        self
    }

    /// `LogGroupArn`: string, 1 to 512 characters, pattern `[a-zA-Z0-9:/\-\*]+`.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }
}

choice! {
    /// `LogDestination` of `AWS::GameLift::ContainerFleet`.
    LogDestination
    NONE "NONE"
    CLOUDWATCH "CLOUDWATCH"
    S3 "S3"
}

/// `ManagedCapacityConfiguration` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedCapacityConfiguration(Properties);

properties! { ManagedCapacityConfiguration }

impl ManagedCapacityConfiguration {
    /// `ScaleInAfterInactivityMinutes`: integer, 5 to 1440.
    #[track_caller]
    pub fn scale_in_after_inactivity_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleInAfterInactivityMinutes", value);
        self
    }

    /// `ZeroCapacityStrategy`: `ManagedCapacityConfigurationZeroCapacityStrategy`. Required.
    #[track_caller]
    pub fn zero_capacity_strategy(
        mut self,
        value: impl IntoValue<ManagedCapacityConfigurationZeroCapacityStrategy>,
    ) -> Self {
        self.0.set("ZeroCapacityStrategy", value);
        self
    }
}

choice! {
    /// `ManagedCapacityConfigurationZeroCapacityStrategy` of `AWS::GameLift::ContainerFleet`.
    ManagedCapacityConfigurationZeroCapacityStrategy
    SCALE_TO_AND_FROM_ZERO "SCALE_TO_AND_FROM_ZERO"
    MANUAL "MANUAL"
}

choice! {
    /// `NewGameSessionProtectionPolicy` of `AWS::GameLift::ContainerFleet`.
    NewGameSessionProtectionPolicy
    FULL_PROTECTION "FullProtection"
    NO_PROTECTION "NoProtection"
}

choice! {
    /// `PlayerGatewayMode` of `AWS::GameLift::ContainerFleet`.
    PlayerGatewayMode
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    REQUIRED "REQUIRED"
}

/// `ScalingPolicy` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingPolicy(Properties);

properties! { ScalingPolicy }

impl ScalingPolicy {
    /// `ComparisonOperator`: `ScalingPolicyComparisonOperator`.
    #[track_caller]
    pub fn comparison_operator(
        mut self,
        value: impl IntoValue<ScalingPolicyComparisonOperator>,
    ) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `EvaluationPeriods`: integer, at least 1.
    #[track_caller]
    pub fn evaluation_periods(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationPeriods", value);
        self
    }

    /// `MetricName`: `ScalingPolicyMetricName`.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<ScalingPolicyMetricName>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyType`: `ScalingPolicyPolicyType`.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<ScalingPolicyPolicyType>) -> Self {
        self.0.set("PolicyType", value);
        self
    }

    /// `ScalingAdjustment`: integer.
    #[track_caller]
    pub fn scaling_adjustment(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScalingAdjustment", value);
        self
    }

    /// `ScalingAdjustmentType`: `ScalingPolicyScalingAdjustmentType`.
    #[track_caller]
    pub fn scaling_adjustment_type(
        mut self,
        value: impl IntoValue<ScalingPolicyScalingAdjustmentType>,
    ) -> Self {
        self.0.set("ScalingAdjustmentType", value);
        self
    }

    /// `TargetConfiguration`: `TargetConfiguration`.
    #[track_caller]
    pub fn target_configuration(mut self, value: impl IntoValue<TargetConfiguration>) -> Self {
        self.0.set("TargetConfiguration", value);
        self
    }

    /// `Threshold`: number.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }
}

choice! {
    /// `ScalingPolicyComparisonOperator` of `AWS::GameLift::ContainerFleet`.
    ScalingPolicyComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD "GreaterThanThreshold"
    LESS_THAN_THRESHOLD "LessThanThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD "LessThanOrEqualToThreshold"
}

choice! {
    /// `ScalingPolicyMetricName` of `AWS::GameLift::ContainerFleet`.
    ScalingPolicyMetricName
    ACTIVATING_GAME_SESSIONS "ActivatingGameSessions"
    ACTIVE_GAME_SESSIONS "ActiveGameSessions"
    ACTIVE_INSTANCES "ActiveInstances"
    AVAILABLE_GAME_SESSIONS "AvailableGameSessions"
    AVAILABLE_PLAYER_SESSIONS "AvailablePlayerSessions"
    CURRENT_PLAYER_SESSIONS "CurrentPlayerSessions"
    IDLE_INSTANCES "IdleInstances"
    PERCENT_AVAILABLE_GAME_SESSIONS "PercentAvailableGameSessions"
    PERCENT_IDLE_INSTANCES "PercentIdleInstances"
    QUEUE_DEPTH "QueueDepth"
    WAIT_TIME "WaitTime"
    CONCURRENT_ACTIVATABLE_GAME_SESSIONS "ConcurrentActivatableGameSessions"
}

choice! {
    /// `ScalingPolicyPolicyType` of `AWS::GameLift::ContainerFleet`.
    ScalingPolicyPolicyType
    RULE_BASED "RuleBased"
    TARGET_BASED "TargetBased"
    MANAGED_SCALING "ManagedScaling"
}

choice! {
    /// `ScalingPolicyScalingAdjustmentType` of `AWS::GameLift::ContainerFleet`.
    ScalingPolicyScalingAdjustmentType
    CHANGE_IN_CAPACITY "ChangeInCapacity"
    EXACT_CAPACITY "ExactCapacity"
    PERCENT_CHANGE_IN_CAPACITY "PercentChangeInCapacity"
}

choice! {
    /// `StoppedActionsItem` of `AWS::GameLift::ContainerFleet`.
    StoppedActionsItem
    AUTO_SCALING "AUTO_SCALING"
}

/// `Tag` of `AWS::GameLift::ContainerFleet`.
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

/// `TargetConfiguration` of `AWS::GameLift::ContainerFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetConfiguration(Properties);

properties! { TargetConfiguration }

impl TargetConfiguration {
    /// `TargetValue`: number. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}
