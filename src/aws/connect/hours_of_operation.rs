// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::HoursOfOperation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::HoursOfOperation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HoursOfOperation(Body);

resource! { HoursOfOperation "AWS::Connect::HoursOfOperation" }

impl HoursOfOperation {
    /// `ChildHoursOfOperations`: list of `HoursOfOperationsIdentifier`.
    #[track_caller]
    pub fn child_hours_of_operations(
        mut self,
        value: impl IntoValue<ListOf<HoursOfOperationsIdentifier>>,
    ) -> Self {
        self.0.set("ChildHoursOfOperations", value);
        self
    }

    /// `Config`: list of `HoursOfOperationConfig`, at most 100 items. Required.
    #[track_caller]
    pub fn config(mut self, value: impl IntoValue<ListOf<HoursOfOperationConfig>>) -> Self {
        self.0.set("Config", value);
        self
    }

    /// `Description`: string, 1 to 250 characters, pattern `^[\P{C}\r\n\t]{1,250}$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HoursOfOperationOverrides`: list of `HoursOfOperationOverride`, at most 50 items.
    #[track_caller]
    pub fn hours_of_operation_overrides(
        mut self,
        value: impl IntoValue<ListOf<HoursOfOperationOverride>>,
    ) -> Self {
        self.0.set("HoursOfOperationOverrides", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `^[\P{C}\r\n\t]{1,127}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentHoursOfOperations`: list of `HoursOfOperationsIdentifier`.
    #[track_caller]
    pub fn parent_hours_of_operations(
        mut self,
        value: impl IntoValue<ListOf<HoursOfOperationsIdentifier>>,
    ) -> Self {
        self.0.set("ParentHoursOfOperations", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeZone`: string. Required.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

impl Handle<HoursOfOperation> {
    /// `HoursOfOperationArn`
    #[inline]
    pub fn hours_of_operation_arn(&self) -> Value<String> {
        self.attribute("HoursOfOperationArn")
    }
}

/// `HoursOfOperationConfig` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct HoursOfOperationConfig(Properties);

properties! { HoursOfOperationConfig }

impl HoursOfOperationConfig {
    /// `Day`: `HoursOfOperationConfigDay`. Required.
    #[track_caller]
    pub fn day(mut self, value: impl IntoValue<HoursOfOperationConfigDay>) -> Self {
        self.0.set("Day", value);
        self
    }

    /// `EndTime`: `HoursOfOperationTimeSlice`. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<HoursOfOperationTimeSlice>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: `HoursOfOperationTimeSlice`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<HoursOfOperationTimeSlice>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `HoursOfOperationConfigDay` of `AWS::Connect::HoursOfOperation`.
    HoursOfOperationConfigDay
    SUNDAY "SUNDAY"
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
}

/// `HoursOfOperationOverride` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct HoursOfOperationOverride(Properties);

properties! { HoursOfOperationOverride }

impl HoursOfOperationOverride {
    /// `EffectiveFrom`: string, pattern `^\d{4}-\d{2}-\d{2}$`. Required.
    #[track_caller]
    pub fn effective_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EffectiveFrom", value);
        self
    }

    /// `EffectiveTill`: string, pattern `^\d{4}-\d{2}-\d{2}$`. Required.
    #[track_caller]
    pub fn effective_till(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EffectiveTill", value);
        self
    }

    /// `HoursOfOperationOverrideId`: string, pattern `^[-a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn hours_of_operation_override_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HoursOfOperationOverrideId", value);
        self
    }

    /// `OverrideConfig`: list of `HoursOfOperationOverrideConfig`, at most 100 items. Required.
    #[track_caller]
    pub fn override_config(
        mut self,
        value: impl IntoValue<ListOf<HoursOfOperationOverrideConfig>>,
    ) -> Self {
        self.0.set("OverrideConfig", value);
        self
    }

    /// `OverrideDescription`: string, 1 to 250 characters.
    #[track_caller]
    pub fn override_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OverrideDescription", value);
        self
    }

    /// `OverrideName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn override_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OverrideName", value);
        self
    }

    /// `OverrideType`: `OverrideType`.
    #[track_caller]
    pub fn override_type(mut self, value: impl IntoValue<OverrideType>) -> Self {
        self.0.set("OverrideType", value);
        self
    }

    /// `RecurrenceConfig`: `RecurrenceConfig`.
    #[track_caller]
    pub fn recurrence_config(mut self, value: impl IntoValue<RecurrenceConfig>) -> Self {
        self.0.set("RecurrenceConfig", value);
        self
    }
}

/// `HoursOfOperationOverrideConfig` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct HoursOfOperationOverrideConfig(Properties);

properties! { HoursOfOperationOverrideConfig }

impl HoursOfOperationOverrideConfig {
    /// `Day`: `HoursOfOperationOverrideConfigDay`. Required.
    #[track_caller]
    pub fn day(mut self, value: impl IntoValue<HoursOfOperationOverrideConfigDay>) -> Self {
        self.0.set("Day", value);
        self
    }

    /// `EndTime`: `OverrideTimeSlice`. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<OverrideTimeSlice>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: `OverrideTimeSlice`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<OverrideTimeSlice>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `HoursOfOperationOverrideConfigDay` of `AWS::Connect::HoursOfOperation`.
    HoursOfOperationOverrideConfigDay
    SUNDAY "SUNDAY"
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
}

/// `HoursOfOperationTimeSlice` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct HoursOfOperationTimeSlice(Properties);

properties! { HoursOfOperationTimeSlice }

impl HoursOfOperationTimeSlice {
    /// `Hours`: integer, 0 to 23. Required.
    #[track_caller]
    pub fn hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Hours", value);
        self
    }

    /// `Minutes`: integer, 0 to 59. Required.
    #[track_caller]
    pub fn minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minutes", value);
        self
    }
}

/// `HoursOfOperationsIdentifier` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct HoursOfOperationsIdentifier(Properties);

properties! { HoursOfOperationsIdentifier }

impl HoursOfOperationsIdentifier {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 127 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `OverrideTimeSlice` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideTimeSlice(Properties);

properties! { OverrideTimeSlice }

impl OverrideTimeSlice {
    /// `Hours`: integer, 0 to 23. Required.
    #[track_caller]
    pub fn hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Hours", value);
        self
    }

    /// `Minutes`: integer, 0 to 59. Required.
    #[track_caller]
    pub fn minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minutes", value);
        self
    }
}

choice! {
    /// `OverrideType` of `AWS::Connect::HoursOfOperation`.
    OverrideType
    STANDARD "STANDARD"
    OPEN "OPEN"
    CLOSED "CLOSED"
}

/// `RecurrenceConfig` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecurrenceConfig(Properties);

properties! { RecurrenceConfig }

impl RecurrenceConfig {
    /// `RecurrencePattern`: `RecurrencePattern`. Required.
    #[track_caller]
    pub fn recurrence_pattern(mut self, value: impl IntoValue<RecurrencePattern>) -> Self {
        self.0.set("RecurrencePattern", value);
        self
    }
}

choice! {
    /// `RecurrenceFrequency` of `AWS::Connect::HoursOfOperation`.
    RecurrenceFrequency
    WEEKLY "WEEKLY"
    MONTHLY "MONTHLY"
    YEARLY "YEARLY"
}

/// `RecurrencePattern` of `AWS::Connect::HoursOfOperation`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecurrencePattern(Properties);

properties! { RecurrencePattern }

impl RecurrencePattern {
    /// `ByMonth`: list of integers.
    #[track_caller]
    pub fn by_month(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("ByMonth", value);
        self
    }

    /// `ByMonthDay`: list of integers.
    #[track_caller]
    pub fn by_month_day(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("ByMonthDay", value);
        self
    }

    /// `ByWeekdayOccurrence`: list of integers, at most 1 item.
    #[track_caller]
    pub fn by_weekday_occurrence(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("ByWeekdayOccurrence", value);
        self
    }

    /// `Frequency`: `RecurrenceFrequency`.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<RecurrenceFrequency>) -> Self {
        self.0.set("Frequency", value);
        self
    }

    /// `Interval`: integer, 1 to 6.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }
}

/// `Tag` of `AWS::Connect::HoursOfOperation`.
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
