// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Evidently::Launch` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Evidently::Launch`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Launch(Body);

resource! { Launch "AWS::Evidently::Launch" }

impl Launch {
    /// `Description`: string, at most 160 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionStatus`: `ExecutionStatusObject`.
    #[track_caller]
    pub fn execution_status(mut self, value: impl IntoValue<ExecutionStatusObject>) -> Self {
        self.0.set("ExecutionStatus", value);
        self
    }

    /// `Groups`: list of `LaunchGroupObject`, 1 to 5 items. Required.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<LaunchGroupObject>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `MetricMonitors`: list of `MetricDefinitionObject`, at most 3 items.
    #[track_caller]
    pub fn metric_monitors(
        mut self,
        value: impl IntoValue<ListOf<MetricDefinitionObject>>,
    ) -> Self {
        self.0.set("MetricMonitors", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Project`: string, at most 2048 characters, pattern `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Project", value);
        self
    }

    /// `RandomizationSalt`: string, at most 127 characters, pattern `.*`.
    #[track_caller]
    pub fn randomization_salt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RandomizationSalt", value);
        self
    }

    /// `ScheduledSplitsConfig`: list of `StepConfig`, 1 to 6 items. Required.
    #[track_caller]
    pub fn scheduled_splits_config(mut self, value: impl IntoValue<ListOf<StepConfig>>) -> Self {
        self.0.set("ScheduledSplitsConfig", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Launch> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ExecutionStatusObject` of `AWS::Evidently::Launch`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecutionStatusObject(Properties);

properties! { ExecutionStatusObject }

impl ExecutionStatusObject {
    /// `DesiredState`: string.
    #[track_caller]
    pub fn desired_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesiredState", value);
        self
    }

    /// `Reason`: string.
    #[track_caller]
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reason", value);
        self
    }

    /// `Status`: string. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `GroupToWeight` of `AWS::Evidently::Launch`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupToWeight(Properties);

properties! { GroupToWeight }

impl GroupToWeight {
    /// `GroupName`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `SplitWeight`: integer. Required.
    #[track_caller]
    pub fn split_weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SplitWeight", value);
        self
    }
}

/// `LaunchGroupObject` of `AWS::Evidently::Launch`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchGroupObject(Properties);

properties! { LaunchGroupObject }

impl LaunchGroupObject {
    /// `Description`: string, at most 160 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Feature`: string. Required.
    #[track_caller]
    pub fn feature(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Feature", value);
        self
    }

    /// `GroupName`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Variation`: string. Required.
    #[track_caller]
    pub fn variation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Variation", value);
        self
    }
}

/// `MetricDefinitionObject` of `AWS::Evidently::Launch`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDefinitionObject(Properties);

properties! { MetricDefinitionObject }

impl MetricDefinitionObject {
    /// `EntityIdKey`: string. Required.
    #[track_caller]
    pub fn entity_id_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityIdKey", value);
        self
    }

    /// `EventPattern`: string.
    #[track_caller]
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventPattern", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `UnitLabel`: string, 1 to 256 characters, pattern `.*`.
    #[track_caller]
    pub fn unit_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnitLabel", value);
        self
    }

    /// `ValueKey`: string. Required.
    #[track_caller]
    pub fn value_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueKey", value);
        self
    }
}

/// `SegmentOverride` of `AWS::Evidently::Launch`.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentOverride(Properties);

properties! { SegmentOverride }

impl SegmentOverride {
    /// `EvaluationOrder`: integer. Required.
    #[track_caller]
    pub fn evaluation_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationOrder", value);
        self
    }

    /// `Segment`: string, 1 to 2048 characters, pattern `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)`. Required.
    #[track_caller]
    pub fn segment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Segment", value);
        self
    }

    /// `Weights`: list of `GroupToWeight`. Required.
    #[track_caller]
    pub fn weights(mut self, value: impl IntoValue<ListOf<GroupToWeight>>) -> Self {
        self.0.set("Weights", value);
        self
    }
}

/// `StepConfig` of `AWS::Evidently::Launch`.
#[derive(Clone, Default)]
#[must_use]
pub struct StepConfig(Properties);

properties! { StepConfig }

impl StepConfig {
    /// `GroupWeights`: list of `GroupToWeight`. Required.
    #[track_caller]
    pub fn group_weights(mut self, value: impl IntoValue<ListOf<GroupToWeight>>) -> Self {
        self.0.set("GroupWeights", value);
        self
    }

    /// `SegmentOverrides`: list of `SegmentOverride`.
    #[track_caller]
    pub fn segment_overrides(mut self, value: impl IntoValue<ListOf<SegmentOverride>>) -> Self {
        self.0.set("SegmentOverrides", value);
        self
    }

    /// `StartTime`: string. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `Tag` of `AWS::Evidently::Launch`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
