// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ARCZonalShift::ZonalAutoshiftConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ZonalAutoshiftConfiguration(Body);

resource! { ZonalAutoshiftConfiguration "AWS::ARCZonalShift::ZonalAutoshiftConfiguration" }

impl ZonalAutoshiftConfiguration {
    /// `PracticeRunConfiguration`: `PracticeRunConfiguration`.
    #[track_caller]
    pub fn practice_run_configuration(
        mut self,
        value: impl IntoValue<PracticeRunConfiguration>,
    ) -> Self {
        self.0.set("PracticeRunConfiguration", value);
        self
    }

    /// `ResourceIdentifier`: string, 8 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }

    /// `ZonalAutoshiftStatus`: `ZonalAutoshiftStatus`.
    #[track_caller]
    pub fn zonal_autoshift_status(mut self, value: impl IntoValue<ZonalAutoshiftStatus>) -> Self {
        self.0.set("ZonalAutoshiftStatus", value);
        self
    }
}

/// `ControlCondition` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlCondition(Properties);

properties! { ControlCondition }

impl ControlCondition {
    /// `AlarmIdentifier`: string, 8 to 1024 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn alarm_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmIdentifier", value);
        self
    }

    /// `Type`: string, 8 to 10 characters, pattern `^[a-zA-Z]*$`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `PracticeRunConfiguration` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PracticeRunConfiguration(Properties);

properties! { PracticeRunConfiguration }

impl PracticeRunConfiguration {
    /// `BlockedDates`: list of strings, at most 15 items.
    #[track_caller]
    pub fn blocked_dates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BlockedDates", value);
        self
    }

    /// `BlockedWindows`: list of strings, at most 15 items.
    #[track_caller]
    pub fn blocked_windows(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BlockedWindows", value);
        self
    }

    /// `BlockingAlarms`: list of `ControlCondition`, 1 item.
    #[track_caller]
    pub fn blocking_alarms(mut self, value: impl IntoValue<ListOf<ControlCondition>>) -> Self {
        self.0.set("BlockingAlarms", value);
        self
    }

    /// `OutcomeAlarms`: list of `ControlCondition`, 1 item. Required.
    #[track_caller]
    pub fn outcome_alarms(mut self, value: impl IntoValue<ListOf<ControlCondition>>) -> Self {
        self.0.set("OutcomeAlarms", value);
        self
    }
}

choice! {
    /// `ZonalAutoshiftStatus` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
    ZonalAutoshiftStatus
    ENABLED "ENABLED"
}
