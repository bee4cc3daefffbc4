// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::Fleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLift::Fleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Fleet(Body);

resource! { Fleet "AWS::GameLift::Fleet" }

impl Fleet {
    /// `AnywhereConfiguration`: `AnywhereConfiguration`.
    #[track_caller]
    pub fn anywhere_configuration(mut self, value: impl IntoValue<AnywhereConfiguration>) -> Self {
        self.0.set("AnywhereConfiguration", value);
        self
    }

    /// `ApplyCapacity`: `ApplyCapacity`.
    #[track_caller]
    pub fn apply_capacity(mut self, value: impl IntoValue<ApplyCapacity>) -> Self {
        self.0.set("ApplyCapacity", value);
        self
    }

    /// `BuildId`: string, 1 to 512 characters, pattern `^build-\S+|^arn:.*:build/build-\S+`. A change replaces the resource.
    #[track_caller]
    pub fn build_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuildId", value);
        self
    }

    /// `CertificateConfiguration`: `CertificateConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_configuration(
        mut self,
        value: impl IntoValue<CertificateConfiguration>,
    ) -> Self {
        self.0.set("CertificateConfiguration", value);
        self
    }

    /// `ComputeType`: `ComputeType`. A change replaces the resource.
    #[track_caller]
    pub fn compute_type(mut self, value: impl IntoValue<ComputeType>) -> Self {
        self.0.set("ComputeType", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DesiredEC2Instances`: integer, at least 0. Deprecated.
    #[track_caller]
    pub fn desired_ec2_instances(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredEC2Instances", value);
        self
    }

    /// `EC2InboundPermissions`: list of `IpPermission`, at most 50 items.
    #[track_caller]
    pub fn ec2_inbound_permissions(mut self, value: impl IntoValue<ListOf<IpPermission>>) -> Self {
        self.0.set("EC2InboundPermissions", value);
        self
    }

    /// `EC2InstanceType`: string, pattern `^.*..*$`. A change replaces the resource.
    #[track_caller]
    pub fn ec2_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EC2InstanceType", value);
        self
    }

    /// `FleetType`: `FleetType`. A change replaces the resource.
    #[track_caller]
    pub fn fleet_type(mut self, value: impl IntoValue<FleetType>) -> Self {
        self.0.set("FleetType", value);
        self
    }

    /// `InstanceRoleARN`: `IamRoleArn`, at least 1 character, pattern `^arn:aws(-.*)?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. A change replaces the resource.
    #[track_caller]
    pub fn instance_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("InstanceRoleARN", value);
        self
    }

    /// `InstanceRoleCredentialsProvider`: `InstanceRoleCredentialsProvider`. A change replaces the resource.
    #[track_caller]
    pub fn instance_role_credentials_provider(
        mut self,
        value: impl IntoValue<InstanceRoleCredentialsProvider>,
    ) -> Self {
        self.0.set("InstanceRoleCredentialsProvider", value);
        self
    }

    /// `Locations`: list of `LocationConfiguration`, 1 to 100 items.
    #[track_caller]
    pub fn locations(mut self, value: impl IntoValue<ListOf<LocationConfiguration>>) -> Self {
        self.0.set("Locations", value);
        self
    }

    /// `LogPaths`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn log_paths(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogPaths", value);
        self
    }

    /// `MaxSize`: integer, at least 0. Deprecated.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `MetricGroups`: list of strings, at most 1 item.
    #[track_caller]
    pub fn metric_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MetricGroups", value);
        self
    }

    /// `MinSize`: integer, at least 0. Deprecated.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSize", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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

    /// `PeerVpcAwsAccountId`: string, 1 to 1024 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn peer_vpc_aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerVpcAwsAccountId", value);
        self
    }

    /// `PeerVpcId`: string, 1 to 1024 characters, pattern `^vpc-\S+`. A change replaces the resource.
    #[track_caller]
    pub fn peer_vpc_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerVpcId", value);
        self
    }

    /// `PlayerGatewayConfiguration`: `PlayerGatewayConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn player_gateway_configuration(
        mut self,
        value: impl IntoValue<PlayerGatewayConfiguration>,
    ) -> Self {
        self.0.set("PlayerGatewayConfiguration", value);
        self
    }

    /// `PlayerGatewayMode`: `PlayerGatewayMode`. A change replaces the resource.
    #[track_caller]
    pub fn player_gateway_mode(mut self, value: impl IntoValue<PlayerGatewayMode>) -> Self {
        self.0.set("PlayerGatewayMode", value);
        self
    }

    /// `ResourceCreationLimitPolicy`: `ResourceCreationLimitPolicy`.
    #[track_caller]
    pub fn resource_creation_limit_policy(
        mut self,
        value: impl IntoValue<ResourceCreationLimitPolicy>,
    ) -> Self {
        self.0.set("ResourceCreationLimitPolicy", value);
        self
    }

    /// `RuntimeConfiguration`: `RuntimeConfiguration`.
    #[track_caller]
    pub fn runtime_configuration(mut self, value: impl IntoValue<RuntimeConfiguration>) -> Self {
        self.0.set("RuntimeConfiguration", value);
        self
    }

    /// `ScalingPolicies`: list of `ScalingPolicy`, at most 50 items.
    #[track_caller]
    pub fn scaling_policies(mut self, value: impl IntoValue<ListOf<ScalingPolicy>>) -> Self {
        self.0.set("ScalingPolicies", value);
        self
    }

    /// `ScriptId`: string, 1 to 512 characters, pattern `^script-\S+|^arn:.*:script/script-\S+`. A change replaces the resource.
    #[track_caller]
    pub fn script_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScriptId", value);
        self
    }

    /// `ServerLaunchParameters`: string, 1 to 1024 characters, pattern `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`. A change replaces the resource.
    #[track_caller]
    pub fn server_launch_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerLaunchParameters", value);
        self
    }

    /// `ServerLaunchPath`: string, 1 to 1024 characters, pattern `^[A-Za-z0-9_:.+\/\\\- ]+$`. A change replaces the resource.
    #[track_caller]
    pub fn server_launch_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerLaunchPath", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Fleet> {
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

    /// `Locations.*.PlayerGatewayStatus`
    #[inline]
    pub fn locations_player_gateway_status(&self) -> Value<String> {
        self.attribute("Locations.*.PlayerGatewayStatus")
    }
}

/// `AnywhereConfiguration` of `AWS::GameLift::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnywhereConfiguration(Properties);

properties! { AnywhereConfiguration }

impl AnywhereConfiguration {
    /// `Cost`: string, 1 to 11 characters, pattern `^\d{1,5}(?:\.\d{1,5})?$`. Required.
    #[track_caller]
    pub fn cost(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cost", value);
        self
    }
}

choice! {
    /// `ApplyCapacity` of `AWS::GameLift::Fleet`.
    ApplyCapacity
    ON_UPDATE "ON_UPDATE"
    ON_CREATE_AND_UPDATE "ON_CREATE_AND_UPDATE"
    ON_CREATE_AND_UPDATE_WITH_AUTOSCALING "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING"
}

/// `CertificateConfiguration` of `AWS::GameLift::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateConfiguration(Properties);

properties! { CertificateConfiguration }

impl CertificateConfiguration {
    /// `CertificateType`: `CertificateConfigurationCertificateType`. Required.
    #[track_caller]
    pub fn certificate_type(
        mut self,
        value: impl IntoValue<CertificateConfigurationCertificateType>,
    ) -> Self {
        self.0.set("CertificateType", value);
        self
    }
}

choice! {
    /// `CertificateConfigurationCertificateType` of `AWS::GameLift::Fleet`.
    CertificateConfigurationCertificateType
    DISABLED "DISABLED"
    GENERATED "GENERATED"
}

choice! {
    /// `ComputeType` of `AWS::GameLift::Fleet`.
    ComputeType
    EC2 "EC2"
    ANYWHERE "ANYWHERE"
}

choice! {
    /// `FleetType` of `AWS::GameLift::Fleet`.
    FleetType
    ON_DEMAND "ON_DEMAND"
    SPOT "SPOT"
}

choice! {
    /// `InstanceRoleCredentialsProvider` of `AWS::GameLift::Fleet`.
    InstanceRoleCredentialsProvider
    SHARED_CREDENTIAL_FILE "SHARED_CREDENTIAL_FILE"
}

/// `IpPermission` of `AWS::GameLift::Fleet`.
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
    /// `IpPermissionProtocol` of `AWS::GameLift::Fleet`.
    IpPermissionProtocol
    TCP "TCP"
    UDP "UDP"
}

/// `LocationCapacity` of `AWS::GameLift::Fleet`.
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

/// `LocationConfiguration` of `AWS::GameLift::Fleet`.
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
}

/// `ManagedCapacityConfiguration` of `AWS::GameLift::Fleet`.
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
    /// `ManagedCapacityConfigurationZeroCapacityStrategy` of `AWS::GameLift::Fleet`.
    ManagedCapacityConfigurationZeroCapacityStrategy
    SCALE_TO_AND_FROM_ZERO "SCALE_TO_AND_FROM_ZERO"
    MANUAL "MANUAL"
}

choice! {
    /// `NewGameSessionProtectionPolicy` of `AWS::GameLift::Fleet`.
    NewGameSessionProtectionPolicy
    FULL_PROTECTION "FullProtection"
    NO_PROTECTION "NoProtection"
}

/// `PlayerGatewayConfiguration` of `AWS::GameLift::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlayerGatewayConfiguration(Properties);

properties! { PlayerGatewayConfiguration }

impl PlayerGatewayConfiguration {
    /// `GameServerIpProtocolSupported`: `PlayerGatewayConfigurationGameServerIpProtocolSupported`.
    #[track_caller]
    pub fn game_server_ip_protocol_supported(
        mut self,
        value: impl IntoValue<PlayerGatewayConfigurationGameServerIpProtocolSupported>,
    ) -> Self {
        self.0.set("GameServerIpProtocolSupported", value);
        self
    }
}

choice! {
    /// `PlayerGatewayConfigurationGameServerIpProtocolSupported` of `AWS::GameLift::Fleet`.
    PlayerGatewayConfigurationGameServerIpProtocolSupported
    IPV4 "IPv4"
    DUAL_STACK "DUAL_STACK"
}

choice! {
    /// `PlayerGatewayMode` of `AWS::GameLift::Fleet`.
    PlayerGatewayMode
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    REQUIRED "REQUIRED"
}

/// `ResourceCreationLimitPolicy` of `AWS::GameLift::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceCreationLimitPolicy(Properties);

properties! { ResourceCreationLimitPolicy }

impl ResourceCreationLimitPolicy {
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

/// `RuntimeConfiguration` of `AWS::GameLift::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimeConfiguration(Properties);

properties! { RuntimeConfiguration }

impl RuntimeConfiguration {
    /// `GameSessionActivationTimeoutSeconds`: integer, 1 to 600.
    #[track_caller]
    pub fn game_session_activation_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GameSessionActivationTimeoutSeconds", value);
        self
    }

    /// `MaxConcurrentGameSessionActivations`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn max_concurrent_game_session_activations(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentGameSessionActivations", value);
        self
    }

    /// `ServerProcesses`: list of `ServerProcess`, 1 to 50 items.
    #[track_caller]
    pub fn server_processes(mut self, value: impl IntoValue<ListOf<ServerProcess>>) -> Self {
        self.0.set("ServerProcesses", value);
        self
    }
}

/// `ScalingPolicy` of `AWS::GameLift::Fleet`.
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

    /// `Location`: string, 1 to 64 characters, pattern `^[A-Za-z0-9\-]+`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
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

    /// `Status`: `ScalingPolicyStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ScalingPolicyStatus>) -> Self {
        self.0.set("Status", value);
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

    /// `UpdateStatus`: `ScalingPolicyUpdateStatus`.
    #[track_caller]
    pub fn update_status(mut self, value: impl IntoValue<ScalingPolicyUpdateStatus>) -> Self {
        self.0.set("UpdateStatus", value);
        self
    }
}

choice! {
    /// `ScalingPolicyComparisonOperator` of `AWS::GameLift::Fleet`.
    ScalingPolicyComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD "GreaterThanThreshold"
    LESS_THAN_THRESHOLD "LessThanThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD "LessThanOrEqualToThreshold"
}

choice! {
    /// `ScalingPolicyMetricName` of `AWS::GameLift::Fleet`.
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
    /// `ScalingPolicyPolicyType` of `AWS::GameLift::Fleet`.
    ScalingPolicyPolicyType
    RULE_BASED "RuleBased"
    TARGET_BASED "TargetBased"
    MANAGED_SCALING "ManagedScaling"
}

choice! {
    /// `ScalingPolicyScalingAdjustmentType` of `AWS::GameLift::Fleet`.
    ScalingPolicyScalingAdjustmentType
    CHANGE_IN_CAPACITY "ChangeInCapacity"
    EXACT_CAPACITY "ExactCapacity"
    PERCENT_CHANGE_IN_CAPACITY "PercentChangeInCapacity"
}

choice! {
    /// `ScalingPolicyStatus` of `AWS::GameLift::Fleet`.
    ScalingPolicyStatus
    ACTIVE "ACTIVE"
    UPDATE_REQUESTED "UPDATE_REQUESTED"
    UPDATING "UPDATING"
    DELETE_REQUESTED "DELETE_REQUESTED"
    DELETING "DELETING"
    DELETED "DELETED"
    ERROR "ERROR"
}

choice! {
    /// `ScalingPolicyUpdateStatus` of `AWS::GameLift::Fleet`.
    ScalingPolicyUpdateStatus
    PENDING_UPDATE "PENDING_UPDATE"
}

/// `ServerProcess` of `AWS::GameLift::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerProcess(Properties);

properties! { ServerProcess }

impl ServerProcess {
    /// `ConcurrentExecutions`: integer, at least 1. Required.
    #[track_caller]
    pub fn concurrent_executions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConcurrentExecutions", value);
        self
    }

    /// `LaunchPath`: string, 1 to 1024 characters, pattern `^([Cc]:\\game\S+|/local/game/\S+)`. Required.
    #[track_caller]
    pub fn launch_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchPath", value);
        self
    }

    /// `Parameters`: string, 1 to 1024 characters, pattern `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Parameters", value);
        self
    }
}

/// `Tag` of `AWS::GameLift::Fleet`.
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

/// `TargetConfiguration` of `AWS::GameLift::Fleet`.
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
