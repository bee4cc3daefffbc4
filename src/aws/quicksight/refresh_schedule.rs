// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::RefreshSchedule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::RefreshSchedule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshSchedule(Body);

resource! { RefreshSchedule "AWS::QuickSight::RefreshSchedule" }

impl RefreshSchedule {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `DataSetId`: string. A change replaces the resource.
    #[track_caller]
    pub fn data_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetId", value);
        self
    }

    /// `Schedule`: `RefreshScheduleMap`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<RefreshScheduleMap>) -> Self {
        self.0.set("Schedule", value);
        self
    }
}

impl Handle<RefreshSchedule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `RefreshScheduleMap` of `AWS::QuickSight::RefreshSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshScheduleMap(Properties);

properties! { RefreshScheduleMap }

impl RefreshScheduleMap {
    /// `RefreshType`: `RefreshScheduleMapRefreshType`.
    #[track_caller]
    pub fn refresh_type(mut self, value: impl IntoValue<RefreshScheduleMapRefreshType>) -> Self {
        self.0.set("RefreshType", value);
        self
    }

    /// `ScheduleFrequency`: `RefreshScheduleMapScheduleFrequency`.
    #[track_caller]
    pub fn schedule_frequency(
        mut self,
        value: impl IntoValue<RefreshScheduleMapScheduleFrequency>,
    ) -> Self {
        self.0.set("ScheduleFrequency", value);
        self
    }

    /// `ScheduleId`: string, 1 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn schedule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleId", value);
        self
    }

    /// `StartAfterDateTime`: string, 1 to 128 characters.
    #[track_caller]
    pub fn start_after_date_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartAfterDateTime", value);
        self
    }
}

choice! {
    /// `RefreshScheduleMapRefreshType` of `AWS::QuickSight::RefreshSchedule`.
    RefreshScheduleMapRefreshType
    FULL_REFRESH "FULL_REFRESH"
    INCREMENTAL_REFRESH "INCREMENTAL_REFRESH"
}

/// `RefreshScheduleMapScheduleFrequency` of `AWS::QuickSight::RefreshSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshScheduleMapScheduleFrequency(Properties);

properties! { RefreshScheduleMapScheduleFrequency }

impl RefreshScheduleMapScheduleFrequency {
    /// `Interval`: `RefreshScheduleMapScheduleFrequencyInterval`.
    #[track_caller]
    pub fn interval(
        mut self,
        value: impl IntoValue<RefreshScheduleMapScheduleFrequencyInterval>,
    ) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `RefreshOnDay`: `RefreshScheduleMapScheduleFrequencyRefreshOnDay`.
    #[track_caller]
    pub fn refresh_on_day(
        mut self,
        value: impl IntoValue<RefreshScheduleMapScheduleFrequencyRefreshOnDay>,
    ) -> Self {
        self.0.set("RefreshOnDay", value);
        self
    }

    /// `TimeOfTheDay`: string, 1 to 128 characters.
    #[track_caller]
    pub fn time_of_the_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeOfTheDay", value);
        self
    }

    /// `TimeZone`: string, 1 to 128 characters.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

choice! {
    /// `RefreshScheduleMapScheduleFrequencyInterval` of `AWS::QuickSight::RefreshSchedule`.
    RefreshScheduleMapScheduleFrequencyInterval
    MINUTE15 "MINUTE15"
    MINUTE30 "MINUTE30"
    HOURLY "HOURLY"
    DAILY "DAILY"
    WEEKLY "WEEKLY"
    MONTHLY "MONTHLY"
}

/// `RefreshScheduleMapScheduleFrequencyRefreshOnDay` of `AWS::QuickSight::RefreshSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshScheduleMapScheduleFrequencyRefreshOnDay(Properties);

properties! { RefreshScheduleMapScheduleFrequencyRefreshOnDay }

impl RefreshScheduleMapScheduleFrequencyRefreshOnDay {
    /// `DayOfMonth`: string, 1 to 128 characters, pattern `^(?:LAST_DAY_OF_MONTH|1[0-9]|2[0-8]|[12]|[3-9])$`.
    #[track_caller]
    pub fn day_of_month(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DayOfMonth", value);
        self
    }

    /// `DayOfWeek`: `RefreshScheduleMapScheduleFrequencyRefreshOnDayDayOfWeek`.
    #[track_caller]
    pub fn day_of_week(
        mut self,
        value: impl IntoValue<RefreshScheduleMapScheduleFrequencyRefreshOnDayDayOfWeek>,
    ) -> Self {
        self.0.set("DayOfWeek", value);
        self
    }
}

choice! {
    /// `RefreshScheduleMapScheduleFrequencyRefreshOnDayDayOfWeek` of `AWS::QuickSight::RefreshSchedule`.
    RefreshScheduleMapScheduleFrequencyRefreshOnDayDayOfWeek
    SUNDAY "SUNDAY"
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
}
