// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InspectorV2::CisScanConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::InspectorV2::CisScanConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CisScanConfiguration(Body);

resource! { CisScanConfiguration "AWS::InspectorV2::CisScanConfiguration" }

impl CisScanConfiguration {
    /// `ScanName`: string, at least 1 character. Required.
    #[track_caller]
    pub fn scan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScanName", value);
        self
    }

    /// `Schedule`: `Schedule`. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `SecurityLevel`: `CisSecurityLevel`. Required.
    #[track_caller]
    pub fn security_level(mut self, value: impl IntoValue<CisSecurityLevel>) -> Self {
        self.0.set("SecurityLevel", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Targets`: `CisTargets`. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<CisTargets>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

impl Handle<CisScanConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `CisSecurityLevel` of `AWS::InspectorV2::CisScanConfiguration`.
    CisSecurityLevel
    LEVEL_1 "LEVEL_1"
    LEVEL_2 "LEVEL_2"
}

/// `CisTargets` of `AWS::InspectorV2::CisScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CisTargets(Properties);

properties! { CisTargets }

impl CisTargets {
    /// `AccountIds`: list of strings, 1 to 10000 items. Required.
    #[track_caller]
    pub fn account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AccountIds", value);
        self
    }

    /// `TargetResourceTags`: any value, at most 5 entries. Required.
    #[track_caller]
    pub fn target_resource_tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TargetResourceTags", value);
        self
    }
}

/// `DailySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DailySchedule(Properties);

properties! { DailySchedule }

impl DailySchedule {
    /// `StartTime`: `Time`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<Time>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `Day` of `AWS::InspectorV2::CisScanConfiguration`.
    Day
    MON "MON"
    TUE "TUE"
    WED "WED"
    THU "THU"
    FRI "FRI"
    SAT "SAT"
    SUN "SUN"
}

/// `MonthlySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonthlySchedule(Properties);

properties! { MonthlySchedule }

impl MonthlySchedule {
    /// `Day`: `Day`. Required.
    #[track_caller]
    pub fn day(mut self, value: impl IntoValue<Day>) -> Self {
        self.0.set("Day", value);
        self
    }

    /// `StartTime`: `Time`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<Time>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `Schedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `Daily`: `DailySchedule`.
    #[track_caller]
    pub fn daily(mut self, value: impl IntoValue<DailySchedule>) -> Self {
        self.0.set("Daily", value);
        self
    }

    /// `Monthly`: `MonthlySchedule`.
    #[track_caller]
    pub fn monthly(mut self, value: impl IntoValue<MonthlySchedule>) -> Self {
        self.0.set("Monthly", value);
        self
    }

    /// `OneTime`: object or string.
    #[track_caller]
    pub fn one_time(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OneTime", value);
        self
    }

    /// `Weekly`: `WeeklySchedule`.
    #[track_caller]
    pub fn weekly(mut self, value: impl IntoValue<WeeklySchedule>) -> Self {
        self.0.set("Weekly", value);
        self
    }
}

/// `Time` of `AWS::InspectorV2::CisScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Time(Properties);

properties! { Time }

impl Time {
    /// `TimeOfDay`: string, pattern `^([0-1]?[0-9]|2[0-3]):[0-5][0-9]$`. Required.
    #[track_caller]
    pub fn time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeOfDay", value);
        self
    }

    /// `TimeZone`: string. Required.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

/// `WeeklySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeeklySchedule(Properties);

properties! { WeeklySchedule }

impl WeeklySchedule {
    /// `Days`: list of `Day`, 1 to 7 items. Required.
    #[track_caller]
    pub fn days(mut self, value: impl IntoValue<ListOf<Day>>) -> Self {
        self.0.set("Days", value);
        self
    }

    /// `StartTime`: `Time`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<Time>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}
