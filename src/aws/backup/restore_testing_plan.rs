// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::RestoreTestingPlan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Backup::RestoreTestingPlan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RestoreTestingPlan(Body);

resource! { RestoreTestingPlan "AWS::Backup::RestoreTestingPlan" }

impl RestoreTestingPlan {
    /// `RecoveryPointSelection`: `RestoreTestingRecoveryPointSelection`. Required.
    #[track_caller]
    pub fn recovery_point_selection(
        mut self,
        value: impl IntoValue<RestoreTestingRecoveryPointSelection>,
    ) -> Self {
        self.0.set("RecoveryPointSelection", value);
        self
    }

    /// `RestoreTestingPlanName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn restore_testing_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreTestingPlanName", value);
        self
    }

    /// `ScheduleExpression`: string. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleExpressionTimezone`: string.
    #[track_caller]
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpressionTimezone", value);
        self
    }

    /// `StartWindowHours`: integer.
    #[track_caller]
    pub fn start_window_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartWindowHours", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RestoreTestingPlan> {
    /// `RestoreTestingPlanArn`
    #[inline]
    pub fn restore_testing_plan_arn(&self) -> Value<String> {
        self.attribute("RestoreTestingPlanArn")
    }
}

/// `RestoreTestingRecoveryPointSelection` of `AWS::Backup::RestoreTestingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestoreTestingRecoveryPointSelection(Properties);

properties! { RestoreTestingRecoveryPointSelection }

impl RestoreTestingRecoveryPointSelection {
    /// `Algorithm`: `RestoreTestingRecoveryPointSelectionAlgorithm`. Required.
    #[track_caller]
    pub fn algorithm(
        mut self,
        value: impl IntoValue<RestoreTestingRecoveryPointSelectionAlgorithm>,
    ) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `ExcludeVaults`: list of strings.
    #[track_caller]
    pub fn exclude_vaults(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeVaults", value);
        self
    }

    /// `IncludeVaults`: list of strings. Required.
    #[track_caller]
    pub fn include_vaults(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludeVaults", value);
        self
    }

    /// `RecoveryPointTypes`: list of `RestoreTestingRecoveryPointType`. Required.
    #[track_caller]
    pub fn recovery_point_types(
        mut self,
        value: impl IntoValue<ListOf<RestoreTestingRecoveryPointType>>,
    ) -> Self {
        self.0.set("RecoveryPointTypes", value);
        self
    }

    /// `SelectionWindowDays`: integer.
    #[track_caller]
    pub fn selection_window_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SelectionWindowDays", value);
        self
    }
}

choice! {
    /// `RestoreTestingRecoveryPointSelectionAlgorithm` of `AWS::Backup::RestoreTestingPlan`.
    RestoreTestingRecoveryPointSelectionAlgorithm
    LATEST_WITHIN_WINDOW "LATEST_WITHIN_WINDOW"
    RANDOM_WITHIN_WINDOW "RANDOM_WITHIN_WINDOW"
}

choice! {
    /// `RestoreTestingRecoveryPointType` of `AWS::Backup::RestoreTestingPlan`.
    RestoreTestingRecoveryPointType
    SNAPSHOT "SNAPSHOT"
    CONTINUOUS "CONTINUOUS"
}

/// `Tag` of `AWS::Backup::RestoreTestingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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
