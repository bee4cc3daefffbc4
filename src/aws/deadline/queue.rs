// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::Queue` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::Queue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Queue(Body);

resource! { Queue "AWS::Deadline::Queue" }

impl Queue {
    /// `AllowedStorageProfileIds`: list of strings, at most 20 items.
    #[track_caller]
    pub fn allowed_storage_profile_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedStorageProfileIds", value);
        self
    }

    /// `DefaultBudgetAction`: `DefaultQueueBudgetAction`, default `NONE`.
    #[track_caller]
    pub fn default_budget_action(
        mut self,
        value: impl IntoValue<DefaultQueueBudgetAction>,
    ) -> Self {
        self.0.set("DefaultBudgetAction", value);
        self
    }

    /// `Description`: string, at most 100 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `JobAttachmentSettings`: `JobAttachmentSettings`.
    #[track_caller]
    pub fn job_attachment_settings(mut self, value: impl IntoValue<JobAttachmentSettings>) -> Self {
        self.0.set("JobAttachmentSettings", value);
        self
    }

    /// `JobRunAsUser`: `JobRunAsUser`.
    #[track_caller]
    pub fn job_run_as_user(mut self, value: impl IntoValue<JobRunAsUser>) -> Self {
        self.0.set("JobRunAsUser", value);
        self
    }

    /// `RequiredFileSystemLocationNames`: list of strings, at most 20 items.
    #[track_caller]
    pub fn required_file_system_location_names(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("RequiredFileSystemLocationNames", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SchedulingConfiguration`: `SchedulingConfiguration`.
    #[track_caller]
    pub fn scheduling_configuration(
        mut self,
        value: impl IntoValue<SchedulingConfiguration>,
    ) -> Self {
        self.0.set("SchedulingConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Queue> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `QueueId`
    #[inline]
    pub fn queue_id(&self) -> Value<String> {
        self.attribute("QueueId")
    }
}

choice! {
    /// `DefaultQueueBudgetAction` of `AWS::Deadline::Queue`.
    DefaultQueueBudgetAction
    NONE "NONE"
    STOP_SCHEDULING_AND_COMPLETE_TASKS "STOP_SCHEDULING_AND_COMPLETE_TASKS"
    STOP_SCHEDULING_AND_CANCEL_TASKS "STOP_SCHEDULING_AND_CANCEL_TASKS"
}

/// `JobAttachmentSettings` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobAttachmentSettings(Properties);

properties! { JobAttachmentSettings }

impl JobAttachmentSettings {
    /// `RootPrefix`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9-_/]+$`. Required.
    #[track_caller]
    pub fn root_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootPrefix", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`, 3 to 63 characters. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }
}

/// `JobRunAsUser` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobRunAsUser(Properties);

properties! { JobRunAsUser }

impl JobRunAsUser {
    /// `Posix`: `PosixUser`.
    #[track_caller]
    pub fn posix(mut self, value: impl IntoValue<PosixUser>) -> Self {
        self.0.set("Posix", value);
        self
    }

    /// `RunAs`: `RunAs`. Required.
    #[track_caller]
    pub fn run_as(mut self, value: impl IntoValue<RunAs>) -> Self {
        self.0.set("RunAs", value);
        self
    }

    /// `Windows`: `WindowsUser`.
    #[track_caller]
    pub fn windows(mut self, value: impl IntoValue<WindowsUser>) -> Self {
        self.0.set("Windows", value);
        self
    }
}

/// `PosixUser` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct PosixUser(Properties);

properties! { PosixUser }

impl PosixUser {
    /// `Group`: string, at most 31 characters, pattern `^(?:[a-z][a-z0-9-]{0,30})?$`. Required.
    #[track_caller]
    pub fn group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Group", value);
        self
    }

    /// `User`: string, at most 31 characters, pattern `^(?:[a-z][a-z0-9-]{0,30})?$`. Required.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }
}

/// `PriorityBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct PriorityBalancedSchedulingConfiguration(Properties);

properties! { PriorityBalancedSchedulingConfiguration }

impl PriorityBalancedSchedulingConfiguration {
    /// `RenderingTaskBuffer`: integer, 0 to 1000, default 1.
    #[track_caller]
    pub fn rendering_task_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RenderingTaskBuffer", value);
        self
    }
}

choice! {
    /// `RunAs` of `AWS::Deadline::Queue`.
    RunAs
    QUEUE_CONFIGURED_USER "QUEUE_CONFIGURED_USER"
    WORKER_AGENT_USER "WORKER_AGENT_USER"
}

/// `SchedulingConfiguration` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulingConfiguration(Properties);

properties! { SchedulingConfiguration }

impl SchedulingConfiguration {
    /// `PriorityBalanced`: `PriorityBalancedSchedulingConfiguration`.
    #[track_caller]
    pub fn priority_balanced(
        mut self,
        value: impl IntoValue<PriorityBalancedSchedulingConfiguration>,
    ) -> Self {
        self.0.set("PriorityBalanced", value);
        self
    }

    /// `PriorityFifo`: object.
    #[track_caller]
    pub fn priority_fifo(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PriorityFifo", value);
        self
    }

    /// `WeightedBalanced`: `WeightedBalancedSchedulingConfiguration`.
    #[track_caller]
    pub fn weighted_balanced(
        mut self,
        value: impl IntoValue<WeightedBalancedSchedulingConfiguration>,
    ) -> Self {
        self.0.set("WeightedBalanced", value);
        self
    }
}

/// `SchedulingMaxPriorityOverride` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulingMaxPriorityOverride(Properties);

properties! { SchedulingMaxPriorityOverride }

impl SchedulingMaxPriorityOverride {
    /// `AlwaysScheduleFirst`: object.
    #[track_caller]
    pub fn always_schedule_first(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AlwaysScheduleFirst", value);
        self
    }
}

/// `SchedulingMinPriorityOverride` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulingMinPriorityOverride(Properties);

properties! { SchedulingMinPriorityOverride }

impl SchedulingMinPriorityOverride {
    /// `AlwaysScheduleLast`: object.
    #[track_caller]
    pub fn always_schedule_last(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AlwaysScheduleLast", value);
        self
    }
}

/// `Tag` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WeightedBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeightedBalancedSchedulingConfiguration(Properties);

properties! { WeightedBalancedSchedulingConfiguration }

impl WeightedBalancedSchedulingConfiguration {
    /// `ErrorWeight`: number, -10000 to 10000, default -10.
    #[track_caller]
    pub fn error_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ErrorWeight", value);
        self
    }

    /// `MaxPriorityOverride`: `SchedulingMaxPriorityOverride`.
    #[track_caller]
    pub fn max_priority_override(
        mut self,
        value: impl IntoValue<SchedulingMaxPriorityOverride>,
    ) -> Self {
        self.0.set("MaxPriorityOverride", value);
        self
    }

    /// `MinPriorityOverride`: `SchedulingMinPriorityOverride`.
    #[track_caller]
    pub fn min_priority_override(
        mut self,
        value: impl IntoValue<SchedulingMinPriorityOverride>,
    ) -> Self {
        self.0.set("MinPriorityOverride", value);
        self
    }

    /// `PriorityWeight`: number, 0 to 10000, default 100.
    #[track_caller]
    pub fn priority_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PriorityWeight", value);
        self
    }

    /// `RenderingTaskBuffer`: integer, 0 to 1000, default 1.
    #[track_caller]
    pub fn rendering_task_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RenderingTaskBuffer", value);
        self
    }

    /// `RenderingTaskWeight`: number, -10000 to 10000, default -100.
    #[track_caller]
    pub fn rendering_task_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RenderingTaskWeight", value);
        self
    }

    /// `SubmissionTimeWeight`: number, 0 to 10000, default 3.
    #[track_caller]
    pub fn submission_time_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SubmissionTimeWeight", value);
        self
    }
}

/// `WindowsUser` of `AWS::Deadline::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct WindowsUser(Properties);

properties! { WindowsUser }

impl WindowsUser {
    /// `PasswordArn`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn password_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PasswordArn", value);
        self
    }

    /// `User`: string, at most 111 characters, pattern `^[^"'/\[\]:;|=,+*?<>\s]*$`. Required.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }
}
