// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Trigger` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Glue::Trigger`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Trigger(Body);

resource! { Trigger "AWS::Glue::Trigger" }

impl Trigger {
    /// `Actions`: list of `Action`. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventBatchingCondition`: `EventBatchingCondition`.
    #[track_caller]
    pub fn event_batching_condition(
        mut self,
        value: impl IntoValue<EventBatchingCondition>,
    ) -> Self {
        self.0.set("EventBatchingCondition", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Predicate`: `Predicate`.
    #[track_caller]
    pub fn predicate(mut self, value: impl IntoValue<Predicate>) -> Self {
        self.0.set("Predicate", value);
        self
    }

    /// `Schedule`: string.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `StartOnCreation`: boolean.
    #[track_caller]
    pub fn start_on_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StartOnCreation", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `WorkflowName`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn workflow_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkflowName", value);
        self
    }
}

/// `Action` of `AWS::Glue::Trigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `Arguments`: object or string.
    #[track_caller]
    pub fn arguments(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Arguments", value);
        self
    }

    /// `CrawlerName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn crawler_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrawlerName", value);
        self
    }

    /// `JobName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobName", value);
        self
    }

    /// `NotificationProperty`: `NotificationProperty`.
    #[track_caller]
    pub fn notification_property(mut self, value: impl IntoValue<NotificationProperty>) -> Self {
        self.0.set("NotificationProperty", value);
        self
    }

    /// `SecurityConfiguration`: string, 1 to 255 characters.
    #[track_caller]
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityConfiguration", value);
        self
    }

    /// `Timeout`: integer, at least 1.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `Condition` of `AWS::Glue::Trigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `CrawlState`: `ConditionCrawlState`.
    #[track_caller]
    pub fn crawl_state(mut self, value: impl IntoValue<ConditionCrawlState>) -> Self {
        self.0.set("CrawlState", value);
        self
    }

    /// `CrawlerName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn crawler_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrawlerName", value);
        self
    }

    /// `JobName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobName", value);
        self
    }

    /// `LogicalOperator`: `ConditionLogicalOperator`.
    #[track_caller]
    pub fn logical_operator(mut self, value: impl IntoValue<ConditionLogicalOperator>) -> Self {
        self.0.set("LogicalOperator", value);
        self
    }

    /// `State`: `ConditionState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ConditionState>) -> Self {
        self.0.set("State", value);
        self
    }
}

choice! {
    /// `ConditionCrawlState` of `AWS::Glue::Trigger`.
    ConditionCrawlState
    CANCELLED "CANCELLED"
    CANCELLING "CANCELLING"
    ERROR "ERROR"
    FAILED "FAILED"
    RUNNING "RUNNING"
    SUCCEEDED "SUCCEEDED"
}

choice! {
    /// `ConditionLogicalOperator` of `AWS::Glue::Trigger`.
    ConditionLogicalOperator
    EQUALS "EQUALS"
}

choice! {
    /// `ConditionState` of `AWS::Glue::Trigger`.
    ConditionState
    SUCCEEDED "SUCCEEDED"
    STOPPED "STOPPED"
    TIMEOUT "TIMEOUT"
    FAILED "FAILED"
}

/// `EventBatchingCondition` of `AWS::Glue::Trigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBatchingCondition(Properties);

properties! { EventBatchingCondition }

impl EventBatchingCondition {
    /// `BatchSize`: integer, 1 to 100. Required.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `BatchWindow`: integer, 1 to 900.
    #[track_caller]
    pub fn batch_window(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchWindow", value);
        self
    }
}

/// `NotificationProperty` of `AWS::Glue::Trigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationProperty(Properties);

properties! { NotificationProperty }

impl NotificationProperty {
    /// `NotifyDelayAfter`: integer, at least 1.
    #[track_caller]
    pub fn notify_delay_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NotifyDelayAfter", value);
        self
    }
}

/// `Predicate` of `AWS::Glue::Trigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Predicate(Properties);

properties! { Predicate }

impl Predicate {
    /// `Conditions`: list of `Condition`, at most 500 items.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Logical`: `PredicateLogical`.
    #[track_caller]
    pub fn logical(mut self, value: impl IntoValue<PredicateLogical>) -> Self {
        self.0.set("Logical", value);
        self
    }
}

choice! {
    /// `PredicateLogical` of `AWS::Glue::Trigger`.
    PredicateLogical
    AND "AND"
    ANY "ANY"
}

choice! {
    /// `Type` of `AWS::Glue::Trigger`.
    Type
    CONDITIONAL "CONDITIONAL"
    EVENT "EVENT"
    ON_DEMAND "ON_DEMAND"
    SCHEDULED "SCHEDULED"
}
