// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Job` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Glue::Job`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Job(Body);

resource! { Job "AWS::Glue::Job" }

impl Job {
    /// `AllocatedCapacity`: number.
    #[track_caller]
    pub fn allocated_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AllocatedCapacity", value);
        self
    }

    /// `Command`: `JobCommand`. Required.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<JobCommand>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Connections`: `ConnectionsList`.
    #[track_caller]
    pub fn connections(mut self, value: impl IntoValue<ConnectionsList>) -> Self {
        self.0.set("Connections", value);
        self
    }

    /// `DefaultArguments`: object or string.
    #[track_caller]
    pub fn default_arguments(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefaultArguments", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionClass`: `ExecutionClass`.
    #[track_caller]
    pub fn execution_class(mut self, value: impl IntoValue<ExecutionClass>) -> Self {
        self.0.set("ExecutionClass", value);
        self
    }

    /// `ExecutionProperty`: `ExecutionProperty`.
    #[track_caller]
    pub fn execution_property(mut self, value: impl IntoValue<ExecutionProperty>) -> Self {
        self.0.set("ExecutionProperty", value);
        self
    }

    /// `GlueVersion`: string, 1 to 255 characters, pattern `^(\w+\.)+\w+$`.
    #[track_caller]
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueVersion", value);
        self
    }

    /// `JobMode`: `JobMode`.
    #[track_caller]
    pub fn job_mode(mut self, value: impl IntoValue<JobMode>) -> Self {
        self.0.set("JobMode", value);
        self
    }

    /// `JobRunQueuingEnabled`: boolean.
    #[track_caller]
    pub fn job_run_queuing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("JobRunQueuingEnabled", value);
        self
    }

    /// `LogUri`: string.
    #[track_caller]
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogUri", value);
        self
    }

    /// `MaintenanceWindow`: string, pattern `^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$`.
    #[track_caller]
    pub fn maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaintenanceWindow", value);
        self
    }

    /// `MaxCapacity`: number.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MaxRetries`: number.
    #[track_caller]
    pub fn max_retries(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxRetries", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NonOverridableArguments`: object or string.
    #[track_caller]
    pub fn non_overridable_arguments(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NonOverridableArguments", value);
        self
    }

    /// `NotificationProperty`: `NotificationProperty`.
    #[track_caller]
    pub fn notification_property(mut self, value: impl IntoValue<NotificationProperty>) -> Self {
        self.0.set("NotificationProperty", value);
        self
    }

    /// `NumberOfWorkers`: integer, at least 0.
    #[track_caller]
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfWorkers", value);
        self
    }

    /// `Role`: string. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `SecurityConfiguration`: string, 1 to 255 characters.
    #[track_caller]
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityConfiguration", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Timeout`: integer, at least 1.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `WorkerType`: `WorkerType`.
    #[track_caller]
    pub fn worker_type(mut self, value: impl IntoValue<WorkerType>) -> Self {
        self.0.set("WorkerType", value);
        self
    }
}

/// `ConnectionsList` of `AWS::Glue::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionsList(Properties);

properties! { ConnectionsList }

impl ConnectionsList {
    /// `Connections`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn connections(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Connections", value);
        self
    }
}

choice! {
    /// `ExecutionClass` of `AWS::Glue::Job`.
    ExecutionClass
    FLEX "FLEX"
    STANDARD "STANDARD"
}

/// `ExecutionProperty` of `AWS::Glue::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecutionProperty(Properties);

properties! { ExecutionProperty }

impl ExecutionProperty {
    /// `MaxConcurrentRuns`: number.
    #[track_caller]
    pub fn max_concurrent_runs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxConcurrentRuns", value);
        self
    }
}

/// `JobCommand` of `AWS::Glue::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobCommand(Properties);

properties! { JobCommand }

impl JobCommand {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PythonVersion`: string, pattern `^([2-3]|3[.]9)$`.
    #[track_caller]
    pub fn python_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PythonVersion", value);
        self
    }

    /// `Runtime`: string, at most 64 characters.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `ScriptLocation`: string, at most 400000 characters.
    #[track_caller]
    pub fn script_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScriptLocation", value);
        self
    }
}

choice! {
    /// `JobMode` of `AWS::Glue::Job`.
    JobMode
    NOTEBOOK "NOTEBOOK"
    SCRIPT "SCRIPT"
    VISUAL "VISUAL"
}

/// `NotificationProperty` of `AWS::Glue::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationProperty(Properties);

properties! { NotificationProperty }

impl NotificationProperty {
    /// `NotifyDelayAfter`: integer, at least 1.
    #[track_caller]
    pub fn notify_delay_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NotifyDelayAfter", value);
        self
    }
}

choice! {
    /// `WorkerType` of `AWS::Glue::Job`.
    WorkerType
    STANDARD "Standard"
    G_1X "G.1X"
    G_2X "G.2X"
    G_025X "G.025X"
    G_4X "G.4X"
    G_8X "G.8X"
    Z_2X "Z.2X"
    G_12X "G.12X"
    G_16X "G.16X"
    R_1X "R.1X"
    R_2X "R.2X"
    R_4X "R.4X"
    R_8X "R.8X"
}
