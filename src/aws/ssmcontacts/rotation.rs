// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMContacts::Rotation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMContacts::Rotation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Rotation(Body);

resource! { Rotation "AWS::SSMContacts::Rotation" }

impl Rotation {
    /// `ContactIds`: list of strings, 1 to 30 items. Required.
    #[track_caller]
    pub fn contact_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContactIds", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Recurrence`: `RecurrenceSettings`. Required.
    #[track_caller]
    pub fn recurrence(mut self, value: impl IntoValue<RecurrenceSettings>) -> Self {
        self.0.set("Recurrence", value);
        self
    }

    /// `StartTime`: string, pattern `^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})$`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeZoneId`: string, 1 to 255 characters, pattern `^[:a-zA-Z0-9_\-\s\.\\/]*$`. Required.
    #[track_caller]
    pub fn time_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZoneId", value);
        self
    }
}

impl Handle<Rotation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CoverageTime` of `AWS::SSMContacts::Rotation`.
#[derive(Clone, Default)]
#[must_use]
pub struct CoverageTime(Properties);

properties! { CoverageTime }

impl CoverageTime {
    /// `EndTime`: string, pattern `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string, pattern `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `DayOfWeek` of `AWS::SSMContacts::Rotation`.
    DayOfWeek
    MON "MON"
    TUE "TUE"
    WED "WED"
    THU "THU"
    FRI "FRI"
    SAT "SAT"
    SUN "SUN"
}

/// `MonthlySetting` of `AWS::SSMContacts::Rotation`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonthlySetting(Properties);

properties! { MonthlySetting }

impl MonthlySetting {
    /// `DayOfMonth`: integer, 1 to 31. Required.
    #[track_caller]
    pub fn day_of_month(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DayOfMonth", value);
        self
    }

    /// `HandOffTime`: string, pattern `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Required.
    #[track_caller]
    pub fn hand_off_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HandOffTime", value);
        self
    }
}

/// `RecurrenceSettings` of `AWS::SSMContacts::Rotation`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecurrenceSettings(Properties);

properties! { RecurrenceSettings }

impl RecurrenceSettings {
    /// `DailySettings`: list of strings.
    #[track_caller]
    pub fn daily_settings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DailySettings", value);
        self
    }

    /// `MonthlySettings`: list of `MonthlySetting`.
    #[track_caller]
    pub fn monthly_settings(mut self, value: impl IntoValue<ListOf<MonthlySetting>>) -> Self {
        self.0.set("MonthlySettings", value);
        self
    }

    /// `NumberOfOnCalls`: integer, at least 1.
    #[track_caller]
    pub fn number_of_on_calls(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfOnCalls", value);
        self
    }

    /// `RecurrenceMultiplier`: integer, 1 to 100.
    #[track_caller]
    pub fn recurrence_multiplier(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecurrenceMultiplier", value);
        self
    }

    /// `ShiftCoverages`: list of `ShiftCoverage`.
    #[track_caller]
    pub fn shift_coverages(mut self, value: impl IntoValue<ListOf<ShiftCoverage>>) -> Self {
        self.0.set("ShiftCoverages", value);
        self
    }

    /// `WeeklySettings`: list of `WeeklySetting`.
    #[track_caller]
    pub fn weekly_settings(mut self, value: impl IntoValue<ListOf<WeeklySetting>>) -> Self {
        self.0.set("WeeklySettings", value);
        self
    }
}

/// `ShiftCoverage` of `AWS::SSMContacts::Rotation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShiftCoverage(Properties);

properties! { ShiftCoverage }

impl ShiftCoverage {
    /// `CoverageTimes`: list of `CoverageTime`. Required.
    #[track_caller]
    pub fn coverage_times(mut self, value: impl IntoValue<ListOf<CoverageTime>>) -> Self {
        self.0.set("CoverageTimes", value);
        self
    }

    /// `DayOfWeek`: `DayOfWeek`. Required.
    #[track_caller]
    pub fn day_of_week(mut self, value: impl IntoValue<DayOfWeek>) -> Self {
        self.0.set("DayOfWeek", value);
        self
    }
}

/// `Tag` of `AWS::SSMContacts::Rotation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\\\/a-zA-Z0-9_+=\-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:\/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WeeklySetting` of `AWS::SSMContacts::Rotation`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeeklySetting(Properties);

properties! { WeeklySetting }

impl WeeklySetting {
    /// `DayOfWeek`: `DayOfWeek`. Required.
    #[track_caller]
    pub fn day_of_week(mut self, value: impl IntoValue<DayOfWeek>) -> Self {
        self.0.set("DayOfWeek", value);
        self
    }

    /// `HandOffTime`: string, pattern `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Required.
    #[track_caller]
    pub fn hand_off_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HandOffTime", value);
        self
    }
}
