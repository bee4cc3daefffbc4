// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Batch::JobQueue` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Batch::JobQueue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct JobQueue(Body);

resource! { JobQueue "AWS::Batch::JobQueue" }

impl JobQueue {
    /// `ComputeEnvironmentOrder`: list of `ComputeEnvironmentOrder`.
    #[track_caller]
    pub fn compute_environment_order(
        mut self,
        value: impl IntoValue<ListOf<ComputeEnvironmentOrder>>,
    ) -> Self {
        self.0.set("ComputeEnvironmentOrder", value);
        self
    }

    /// `JobQueueName`: string, 1 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn job_queue_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobQueueName", value);
        self
    }

    /// `JobQueueType`: string. A change replaces the resource.
    #[track_caller]
    pub fn job_queue_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobQueueType", value);
        self
    }

    /// `JobStateTimeLimitActions`: list of `JobStateTimeLimitAction`.
    #[track_caller]
    pub fn job_state_time_limit_actions(
        mut self,
        value: impl IntoValue<ListOf<JobStateTimeLimitAction>>,
    ) -> Self {
        self.0.set("JobStateTimeLimitActions", value);
        self
    }

    /// `Priority`: integer, 0 to 1000. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `SchedulingPolicyArn`: string.
    #[track_caller]
    pub fn scheduling_policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchedulingPolicyArn", value);
        self
    }

    /// `ServiceEnvironmentOrder`: list of `ServiceEnvironmentOrder`.
    #[track_caller]
    pub fn service_environment_order(
        mut self,
        value: impl IntoValue<ListOf<ServiceEnvironmentOrder>>,
    ) -> Self {
        self.0.set("ServiceEnvironmentOrder", value);
        self
    }

    /// `State`: `State`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<JobQueue> {
    /// `JobQueueArn`
    #[inline]
    pub fn job_queue_arn(&self) -> Value<String> {
        self.attribute("JobQueueArn")
    }
}

/// `ComputeEnvironmentOrder` of `AWS::Batch::JobQueue`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeEnvironmentOrder(Properties);

properties! { ComputeEnvironmentOrder }

impl ComputeEnvironmentOrder {
    /// `ComputeEnvironment`: string. Required.
    #[track_caller]
    pub fn compute_environment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeEnvironment", value);
        self
    }

    /// `Order`: integer. Required.
    #[track_caller]
    pub fn order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Order", value);
        self
    }
}

/// `JobStateTimeLimitAction` of `AWS::Batch::JobQueue`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobStateTimeLimitAction(Properties);

properties! { JobStateTimeLimitAction }

impl JobStateTimeLimitAction {
    /// `Action`: string. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `MaxTimeSeconds`: integer, 600 to 86400. Required.
    #[track_caller]
    pub fn max_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTimeSeconds", value);
        self
    }

    /// `Reason`: string. Required.
    #[track_caller]
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reason", value);
        self
    }

    /// `State`: `JobStateTimeLimitActionState`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<JobStateTimeLimitActionState>) -> Self {
        self.0.set("State", value);
        self
    }
}

choice! {
    /// `JobStateTimeLimitActionState` of `AWS::Batch::JobQueue`.
    JobStateTimeLimitActionState
    RUNNABLE "RUNNABLE"
}

/// `ServiceEnvironmentOrder` of `AWS::Batch::JobQueue`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceEnvironmentOrder(Properties);

properties! { ServiceEnvironmentOrder }

impl ServiceEnvironmentOrder {
    /// `Order`: integer. Required.
    #[track_caller]
    pub fn order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Order", value);
        self
    }

    /// `ServiceEnvironment`: string. Required.
    #[track_caller]
    pub fn service_environment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceEnvironment", value);
        self
    }
}

choice! {
    /// `State` of `AWS::Batch::JobQueue`.
    State
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}
