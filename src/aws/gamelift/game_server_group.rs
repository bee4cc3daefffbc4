// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::GameServerGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLift::GameServerGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GameServerGroup(Body);

resource! { GameServerGroup "AWS::GameLift::GameServerGroup" }

impl GameServerGroup {
    /// `AutoScalingPolicy`: `AutoScalingPolicy`.
    #[track_caller]
    pub fn auto_scaling_policy(mut self, value: impl IntoValue<AutoScalingPolicy>) -> Self {
        self.0.set("AutoScalingPolicy", value);
        self
    }

    /// `BalancingStrategy`: `BalancingStrategy`.
    #[track_caller]
    pub fn balancing_strategy(mut self, value: impl IntoValue<BalancingStrategy>) -> Self {
        self.0.set("BalancingStrategy", value);
        self
    }

    /// `DeleteOption`: `DeleteOption`.
    #[track_caller]
    pub fn delete_option(mut self, value: impl IntoValue<DeleteOption>) -> Self {
        self.0.set("DeleteOption", value);
        self
    }

    /// `GameServerGroupName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9-\.]+`. Required.
    #[track_caller]
    pub fn game_server_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GameServerGroupName", value);
        self
    }

    /// `GameServerProtectionPolicy`: `GameServerProtectionPolicy`.
    #[track_caller]
    pub fn game_server_protection_policy(
        mut self,
        value: impl IntoValue<GameServerProtectionPolicy>,
    ) -> Self {
        self.0.set("GameServerProtectionPolicy", value);
        self
    }

    /// `InstanceDefinitions`: list of `InstanceDefinition`, 2 to 20 items. Required.
    #[track_caller]
    pub fn instance_definitions(
        mut self,
        value: impl IntoValue<ListOf<InstanceDefinition>>,
    ) -> Self {
        self.0.set("InstanceDefinitions", value);
        self
    }

    /// `LaunchTemplate`: `LaunchTemplate`.
    #[track_caller]
    pub fn launch_template(mut self, value: impl IntoValue<LaunchTemplate>) -> Self {
        self.0.set("LaunchTemplate", value);
        self
    }

    /// `MaxSize`: number, at least 1.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `MinSize`: number, at least 0.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinSize", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 256 characters, pattern `^arn:.*:role\/[\w+=,.@-]+`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcSubnets`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn vpc_subnets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcSubnets", value);
        self
    }
}

impl Handle<GameServerGroup> {
    /// `AutoScalingGroupArn`
    #[inline]
    pub fn auto_scaling_group_arn(&self) -> Value<String> {
        self.attribute("AutoScalingGroupArn")
    }

    /// `GameServerGroupArn`
    #[inline]
    pub fn game_server_group_arn(&self) -> Value<String> {
        self.attribute("GameServerGroupArn")
    }
}

/// `AutoScalingPolicy` of `AWS::GameLift::GameServerGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingPolicy(Properties);

properties! { AutoScalingPolicy }

impl AutoScalingPolicy {
    /// `EstimatedInstanceWarmup`: number, at least 1.
    #[track_caller]
    pub fn estimated_instance_warmup(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("EstimatedInstanceWarmup", value);
        self
    }

    /// `TargetTrackingConfiguration`: `TargetTrackingConfiguration`. Required.
    #[track_caller]
    pub fn target_tracking_configuration(
        mut self,
        value: impl IntoValue<TargetTrackingConfiguration>,
    ) -> Self {
        self.0.set("TargetTrackingConfiguration", value);
        self
    }
}

choice! {
    /// `BalancingStrategy` of `AWS::GameLift::GameServerGroup`.
    BalancingStrategy
    SPOT_ONLY "SPOT_ONLY"
    SPOT_PREFERRED "SPOT_PREFERRED"
    ON_DEMAND_ONLY "ON_DEMAND_ONLY"
}

choice! {
    /// `DeleteOption` of `AWS::GameLift::GameServerGroup`.
    DeleteOption
    SAFE_DELETE "SAFE_DELETE"
    FORCE_DELETE "FORCE_DELETE"
    RETAIN "RETAIN"
}

choice! {
    /// `GameServerProtectionPolicy` of `AWS::GameLift::GameServerGroup`.
    GameServerProtectionPolicy
    NO_PROTECTION "NO_PROTECTION"
    FULL_PROTECTION "FULL_PROTECTION"
}

/// `InstanceDefinition` of `AWS::GameLift::GameServerGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceDefinition(Properties);

properties! { InstanceDefinition }

impl InstanceDefinition {
    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `WeightedCapacity`: string, pattern `^[\u0031-\u0039][\u0030-\u0039]{0,2}$`.
    #[track_caller]
    pub fn weighted_capacity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeightedCapacity", value);
        self
    }
}

/// `LaunchTemplate` of `AWS::GameLift::GameServerGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplate(Properties);

properties! { LaunchTemplate }

impl LaunchTemplate {
    /// `LaunchTemplateId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `LaunchTemplateName`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9\(\)\.\-/_]+$`.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `Version`: string, 1 to 128 characters.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `Tag` of `AWS::GameLift::GameServerGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
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

/// `TargetTrackingConfiguration` of `AWS::GameLift::GameServerGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingConfiguration(Properties);

properties! { TargetTrackingConfiguration }

impl TargetTrackingConfiguration {
    /// `TargetValue`: number, at least 0. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}
