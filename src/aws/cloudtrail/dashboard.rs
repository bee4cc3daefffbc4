// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudTrail::Dashboard` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudTrail::Dashboard`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dashboard(Body);

resource! { Dashboard "AWS::CloudTrail::Dashboard" }

impl Dashboard {
    /// `Name`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9_\-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RefreshSchedule`: `RefreshSchedule`.
    #[track_caller]
    pub fn refresh_schedule(mut self, value: impl IntoValue<RefreshSchedule>) -> Self {
        self.0.set("RefreshSchedule", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TerminationProtectionEnabled`: boolean.
    #[track_caller]
    pub fn termination_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminationProtectionEnabled", value);
        self
    }

    /// `Widgets`: list of `Widget`.
    #[track_caller]
    pub fn widgets(mut self, value: impl IntoValue<ListOf<Widget>>) -> Self {
        self.0.set("Widgets", value);
        self
    }
}

impl Handle<Dashboard> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `DashboardArn`
    #[inline]
    pub fn dashboard_arn(&self) -> Value<String> {
        self.attribute("DashboardArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `RefreshSchedule` of `AWS::CloudTrail::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshSchedule(Properties);

properties! { RefreshSchedule }

impl RefreshSchedule {
    /// `Frequency`: `RefreshScheduleFrequency`.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<RefreshScheduleFrequency>) -> Self {
        self.0.set("Frequency", value);
        self
    }

    /// `Status`: `RefreshScheduleStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<RefreshScheduleStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `TimeOfDay`: string, pattern `^[0-9]{2}:[0-9]{2}`.
    #[track_caller]
    pub fn time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeOfDay", value);
        self
    }
}

/// `RefreshScheduleFrequency` of `AWS::CloudTrail::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshScheduleFrequency(Properties);

properties! { RefreshScheduleFrequency }

impl RefreshScheduleFrequency {
    /// `Unit`: `RefreshScheduleFrequencyUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<RefreshScheduleFrequencyUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `RefreshScheduleFrequencyUnit` of `AWS::CloudTrail::Dashboard`.
    RefreshScheduleFrequencyUnit
    HOURS "HOURS"
    DAYS "DAYS"
}

choice! {
    /// `RefreshScheduleStatus` of `AWS::CloudTrail::Dashboard`.
    RefreshScheduleStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::CloudTrail::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Widget` of `AWS::CloudTrail::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct Widget(Properties);

properties! { Widget }

impl Widget {
    /// `QueryParameters`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn query_parameters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("QueryParameters", value);
        self
    }

    /// `QueryStatement`: string, 1 to 10000 characters, pattern `(?s).*`. Required.
    #[track_caller]
    pub fn query_statement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryStatement", value);
        self
    }

    /// `ViewProperties`: map of strings.
    #[track_caller]
    pub fn view_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ViewProperties", value);
        self
    }
}
