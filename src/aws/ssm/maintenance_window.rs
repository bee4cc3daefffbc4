// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::MaintenanceWindow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::MaintenanceWindow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindow(Body);

resource! { MaintenanceWindow "AWS::SSM::MaintenanceWindow" }

impl MaintenanceWindow {
    /// `AllowUnassociatedTargets`: boolean. Required.
    #[track_caller]
    pub fn allow_unassociated_targets(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowUnassociatedTargets", value);
        self
    }

    /// `Cutoff`: integer, 0 to 23. Required.
    #[track_caller]
    pub fn cutoff(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Cutoff", value);
        self
    }

    /// `Description`: string, 1 to 128 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Duration`: integer, 1 to 24. Required.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `EndDate`: string.
    #[track_caller]
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndDate", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9_\-.]{3,128}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Schedule`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `ScheduleOffset`: integer, 1 to 6.
    #[track_caller]
    pub fn schedule_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScheduleOffset", value);
        self
    }

    /// `ScheduleTimezone`: string.
    #[track_caller]
    pub fn schedule_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleTimezone", value);
        self
    }

    /// `StartDate`: string.
    #[track_caller]
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartDate", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 1000 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MaintenanceWindow> {
    /// `WindowId`
    #[inline]
    pub fn window_id(&self) -> Value<String> {
        self.attribute("WindowId")
    }
}

/// `Tag` of `AWS::SSM::MaintenanceWindow`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
