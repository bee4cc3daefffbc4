// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::ScheduledAudit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::ScheduledAudit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledAudit(Body);

resource! { ScheduledAudit "AWS::IoT::ScheduledAudit" }

impl ScheduledAudit {
    /// `DayOfMonth`: string, pattern `^([1-9]|[12][0-9]|3[01])$|^LAST$|^UNSET_VALUE$`.
    #[track_caller]
    pub fn day_of_month(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DayOfMonth", value);
        self
    }

    /// `DayOfWeek`: `DayOfWeek`.
    #[track_caller]
    pub fn day_of_week(mut self, value: impl IntoValue<DayOfWeek>) -> Self {
        self.0.set("DayOfWeek", value);
        self
    }

    /// `Frequency`: `Frequency`. Required.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<Frequency>) -> Self {
        self.0.set("Frequency", value);
        self
    }

    /// `ScheduledAuditName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn scheduled_audit_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduledAuditName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetCheckNames`: list of strings. Required.
    #[track_caller]
    pub fn target_check_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetCheckNames", value);
        self
    }
}

impl Handle<ScheduledAudit> {
    /// `ScheduledAuditArn`
    #[inline]
    pub fn scheduled_audit_arn(&self) -> Value<String> {
        self.attribute("ScheduledAuditArn")
    }
}

choice! {
    /// `DayOfWeek` of `AWS::IoT::ScheduledAudit`.
    DayOfWeek
    SUN "SUN"
    MON "MON"
    TUE "TUE"
    WED "WED"
    THU "THU"
    FRI "FRI"
    SAT "SAT"
    UNSET_VALUE "UNSET_VALUE"
}

choice! {
    /// `Frequency` of `AWS::IoT::ScheduledAudit`.
    Frequency
    DAILY "DAILY"
    WEEKLY "WEEKLY"
    BIWEEKLY "BIWEEKLY"
    MONTHLY "MONTHLY"
}

/// `Tag` of `AWS::IoT::ScheduledAudit`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
