// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::ScheduledAction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::ScheduledAction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledAction(Body);

resource! { ScheduledAction "AWS::Redshift::ScheduledAction" }

impl ScheduledAction {
    /// `Enable`: boolean.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }

    /// `EndTime`: string.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `IamRole`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn iam_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamRole", value);
        self
    }

    /// `Schedule`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `ScheduledActionDescription`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn scheduled_action_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduledActionDescription", value);
        self
    }

    /// `ScheduledActionName`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn scheduled_action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduledActionName", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `TargetAction`: `ScheduledActionType`.
    #[track_caller]
    pub fn target_action(mut self, value: impl IntoValue<ScheduledActionType>) -> Self {
        self.0.set("TargetAction", value);
        self
    }
}

impl Handle<ScheduledAction> {
    /// `NextInvocations`
    #[inline]
    pub fn next_invocations(&self) -> Value<Vec<String>> {
        self.attribute("NextInvocations")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `PauseClusterMessage` of `AWS::Redshift::ScheduledAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct PauseClusterMessage(Properties);

properties! { PauseClusterMessage }

impl PauseClusterMessage {
    /// `ClusterIdentifier`: string. Required.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }
}

/// `ResizeClusterMessage` of `AWS::Redshift::ScheduledAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResizeClusterMessage(Properties);

properties! { ResizeClusterMessage }

impl ResizeClusterMessage {
    /// `Classic`: boolean.
    #[track_caller]
    pub fn classic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Classic", value);
        self
    }

    /// `ClusterIdentifier`: string. Required.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }

    /// `ClusterType`: string.
    #[track_caller]
    pub fn cluster_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterType", value);
        self
    }

    /// `NodeType`: string.
    #[track_caller]
    pub fn node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeType", value);
        self
    }

    /// `NumberOfNodes`: integer.
    #[track_caller]
    pub fn number_of_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfNodes", value);
        self
    }
}

/// `ResumeClusterMessage` of `AWS::Redshift::ScheduledAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResumeClusterMessage(Properties);

properties! { ResumeClusterMessage }

impl ResumeClusterMessage {
    /// `ClusterIdentifier`: string. Required.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }
}

/// `ScheduledActionType` of `AWS::Redshift::ScheduledAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledActionType(Properties);

properties! { ScheduledActionType }

impl ScheduledActionType {
    /// `PauseCluster`: `PauseClusterMessage`.
    #[track_caller]
    pub fn pause_cluster(mut self, value: impl IntoValue<PauseClusterMessage>) -> Self {
        self.0.set("PauseCluster", value);
        self
    }

    /// `ResizeCluster`: `ResizeClusterMessage`.
    #[track_caller]
    pub fn resize_cluster(mut self, value: impl IntoValue<ResizeClusterMessage>) -> Self {
        self.0.set("ResizeCluster", value);
        self
    }

    /// `ResumeCluster`: `ResumeClusterMessage`.
    #[track_caller]
    pub fn resume_cluster(mut self, value: impl IntoValue<ResumeClusterMessage>) -> Self {
        self.0.set("ResumeCluster", value);
        self
    }
}
