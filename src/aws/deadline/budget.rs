// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::Budget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::Budget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Budget(Body);

resource! { Budget "AWS::Deadline::Budget" }

impl Budget {
    /// `Actions`: list of `BudgetActionToAdd`, at most 10 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<BudgetActionToAdd>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ApproximateDollarLimit`: number, at least 0.01. Required.
    #[track_caller]
    pub fn approximate_dollar_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ApproximateDollarLimit", value);
        self
    }

    /// `Description`: string, at most 100 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `Schedule`: `BudgetSchedule`. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<BudgetSchedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UsageTrackingResource`: `UsageTrackingResource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn usage_tracking_resource(mut self, value: impl IntoValue<UsageTrackingResource>) -> Self {
        self.0.set("UsageTrackingResource", value);
        self
    }
}

impl Handle<Budget> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BudgetId`
    #[inline]
    pub fn budget_id(&self) -> Value<String> {
        self.attribute("BudgetId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `BudgetActionToAdd` of `AWS::Deadline::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct BudgetActionToAdd(Properties);

properties! { BudgetActionToAdd }

impl BudgetActionToAdd {
    /// `Description`: string, at most 100 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ThresholdPercentage`: number, 0 to 100. Required.
    #[track_caller]
    pub fn threshold_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThresholdPercentage", value);
        self
    }

    /// `Type`: `BudgetActionToAddType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<BudgetActionToAddType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `BudgetActionToAddType` of `AWS::Deadline::Budget`.
    BudgetActionToAddType
    STOP_SCHEDULING_AND_COMPLETE_TASKS "STOP_SCHEDULING_AND_COMPLETE_TASKS"
    STOP_SCHEDULING_AND_CANCEL_TASKS "STOP_SCHEDULING_AND_CANCEL_TASKS"
}

/// `BudgetSchedule` of `AWS::Deadline::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct BudgetSchedule(Properties);

properties! { BudgetSchedule }

impl BudgetSchedule {
    /// `Fixed`: `FixedBudgetSchedule`. Required.
    #[track_caller]
    pub fn fixed(mut self, value: impl IntoValue<FixedBudgetSchedule>) -> Self {
        self.0.set("Fixed", value);
        self
    }
}

/// `FixedBudgetSchedule` of `AWS::Deadline::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedBudgetSchedule(Properties);

properties! { FixedBudgetSchedule }

impl FixedBudgetSchedule {
    /// `EndTime`: string (date-time). Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string (date-time). Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `Tag` of `AWS::Deadline::Budget`.
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

/// `UsageTrackingResource` of `AWS::Deadline::Budget`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsageTrackingResource(Properties);

properties! { UsageTrackingResource }

impl UsageTrackingResource {
    /// `QueueId`: string, pattern `^queue-[0-9a-f]{32}$`. Required.
    #[track_caller]
    pub fn queue_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueId", value);
        self
    }
}
