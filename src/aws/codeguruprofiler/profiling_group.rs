// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeGuruProfiler::ProfilingGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeGuruProfiler::ProfilingGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfilingGroup(Body);

resource! { ProfilingGroup "AWS::CodeGuruProfiler::ProfilingGroup" }

impl ProfilingGroup {
    /// `AgentPermissions`: `AgentPermissions`.
    #[track_caller]
    pub fn agent_permissions(mut self, value: impl IntoValue<AgentPermissions>) -> Self {
        self.0.set("AgentPermissions", value);
        self
    }

    /// `AnomalyDetectionNotificationConfiguration`: list of `Channel`.
    #[track_caller]
    pub fn anomaly_detection_notification_configuration(
        mut self,
        value: impl IntoValue<ListOf<Channel>>,
    ) -> Self {
        self.0
            .set("AnomalyDetectionNotificationConfiguration", value);
        self
    }

    /// `ComputePlatform`: `ComputePlatform`. A change replaces the resource.
    #[track_caller]
    pub fn compute_platform(mut self, value: impl IntoValue<ComputePlatform>) -> Self {
        self.0.set("ComputePlatform", value);
        self
    }

    /// `ProfilingGroupName`: string, 1 to 255 characters, pattern `^[\w-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn profiling_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfilingGroupName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ProfilingGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AgentPermissions` of `AWS::CodeGuruProfiler::ProfilingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentPermissions(Properties);

properties! { AgentPermissions }

impl AgentPermissions {
    /// `Principals`: list of strings. Required.
    #[track_caller]
    pub fn principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Principals", value);
        self
    }
}

/// `Channel` of `AWS::CodeGuruProfiler::ProfilingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Properties);

properties! { Channel }

impl Channel {
    /// `channelId`: string, pattern `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`.
    #[track_caller]
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("channelId", value);
        self
    }

    /// `channelUri`: string, pattern `^arn:aws([-\w]*):[a-z-]+:(([a-z]+-)+[0-9]+)?:([0-9]{12}):[^.]+$`. Required.
    #[track_caller]
    pub fn channel_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("channelUri", value);
        self
    }
}

choice! {
    /// `ComputePlatform` of `AWS::CodeGuruProfiler::ProfilingGroup`.
    ComputePlatform
    DEFAULT "Default"
    AWS_LAMBDA "AWSLambda"
}

/// `Tag` of `AWS::CodeGuruProfiler::ProfilingGroup`.
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
