// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::Daemon` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::Daemon`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Daemon(Body);

resource! { Daemon "AWS::ECS::Daemon" }

impl Daemon {
    /// `CapacityProviderArns`: list of strings, at least 1 item.
    #[track_caller]
    pub fn capacity_provider_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CapacityProviderArns", value);
        self
    }

    /// `ClusterArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `Critical`: boolean.
    #[track_caller]
    pub fn critical(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Critical", value);
        self
    }

    /// `DaemonName`: string. A change replaces the resource.
    #[track_caller]
    pub fn daemon_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DaemonName", value);
        self
    }

    /// `DaemonTaskDefinitionArn`: string.
    #[track_caller]
    pub fn daemon_task_definition_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DaemonTaskDefinitionArn", value);
        self
    }

    /// `DeploymentConfiguration`: `DaemonDeploymentConfiguration`.
    #[track_caller]
    pub fn deployment_configuration(
        mut self,
        value: impl IntoValue<DaemonDeploymentConfiguration>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value);
        self
    }

    /// `EnableECSManagedTags`: boolean.
    #[track_caller]
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableECSManagedTags", value);
        self
    }

    /// `EnableExecuteCommand`: boolean.
    #[track_caller]
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableExecuteCommand", value);
        self
    }

    /// `PropagateTags`: `PropagateTags`.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Daemon> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DaemonArn`
    #[inline]
    pub fn daemon_arn(&self) -> Value<String> {
        self.attribute("DaemonArn")
    }

    /// `DaemonStatus`
    #[inline]
    pub fn daemon_status(&self) -> Value<String> {
        self.attribute("DaemonStatus")
    }

    /// `DeploymentArn`
    #[inline]
    pub fn deployment_arn(&self) -> Value<String> {
        self.attribute("DeploymentArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `DaemonAlarmConfiguration` of `AWS::ECS::Daemon`.
#[derive(Clone, Default)]
#[must_use]
pub struct DaemonAlarmConfiguration(Properties);

properties! { DaemonAlarmConfiguration }

impl DaemonAlarmConfiguration {
    /// `AlarmNames`: list of strings.
    #[track_caller]
    pub fn alarm_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AlarmNames", value);
        self
    }

    /// `Enable`: boolean.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }
}

/// `DaemonDeploymentConfiguration` of `AWS::ECS::Daemon`.
#[derive(Clone, Default)]
#[must_use]
pub struct DaemonDeploymentConfiguration(Properties);

properties! { DaemonDeploymentConfiguration }

impl DaemonDeploymentConfiguration {
    /// `Alarms`: `DaemonAlarmConfiguration`.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<DaemonAlarmConfiguration>) -> Self {
        self.0.set("Alarms", value);
        self
    }

    /// `BakeTimeInMinutes`: integer, 0 to 1440.
    #[track_caller]
    pub fn bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BakeTimeInMinutes", value);
        self
    }

    /// `DrainPercent`: number, 0 to 100.
    #[track_caller]
    pub fn drain_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DrainPercent", value);
        self
    }
}

choice! {
    /// `PropagateTags` of `AWS::ECS::Daemon`.
    PropagateTags
    DAEMON "DAEMON"
    NONE "NONE"
}

/// `Tag` of `AWS::ECS::Daemon`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
