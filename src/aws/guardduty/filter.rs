// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::Filter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::GuardDuty::Filter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Body);

resource! { Filter "AWS::GuardDuty::Filter" }

impl Filter {
    /// `Action`: `Action`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DetectorId`: string, 1 to 300 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorId", value);
        self
    }

    /// `FindingCriteria`: `FindingCriteria`. Required.
    #[track_caller]
    pub fn finding_criteria(mut self, value: impl IntoValue<FindingCriteria>) -> Self {
        self.0.set("FindingCriteria", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Rank`: integer, 1 to 100.
    #[track_caller]
    pub fn rank(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Rank", value);
        self
    }

    /// `Tags`: list of `TagItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `Action` of `AWS::GuardDuty::Filter`.
    Action
    ARCHIVE "ARCHIVE"
    NOOP "NOOP"
}

/// `Condition` of `AWS::GuardDuty::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `Eq`: list of strings.
    #[track_caller]
    pub fn eq(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Eq", value);
        self
    }

    /// `Equals`: list of strings.
    #[track_caller]
    pub fn equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Equals", value);
        self
    }

    /// `GreaterThan`: integer.
    #[track_caller]
    pub fn greater_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GreaterThan", value);
        self
    }

    /// `GreaterThanOrEqual`: integer.
    #[track_caller]
    pub fn greater_than_or_equal(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GreaterThanOrEqual", value);
        self
    }

    /// `Gt`: integer.
    #[track_caller]
    pub fn gt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Gt", value);
        self
    }

    /// `Gte`: integer.
    #[track_caller]
    pub fn gte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Gte", value);
        self
    }

    /// `LessThan`: integer.
    #[track_caller]
    pub fn less_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LessThan", value);
        self
    }

    /// `LessThanOrEqual`: integer.
    #[track_caller]
    pub fn less_than_or_equal(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LessThanOrEqual", value);
        self
    }

    /// `Lt`: integer.
    #[track_caller]
    pub fn lt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Lt", value);
        self
    }

    /// `Lte`: integer.
    #[track_caller]
    pub fn lte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Lte", value);
        self
    }

    /// `Matches`: list of strings.
    #[track_caller]
    pub fn matches(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Matches", value);
        self
    }

    /// `Neq`: list of strings.
    #[track_caller]
    pub fn neq(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Neq", value);
        self
    }

    /// `NotEquals`: list of strings.
    #[track_caller]
    pub fn not_equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotEquals", value);
        self
    }

    /// `NotMatches`: list of strings.
    #[track_caller]
    pub fn not_matches(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotMatches", value);
        self
    }
}

/// `FindingCriteria` of `AWS::GuardDuty::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct FindingCriteria(Properties);

properties! { FindingCriteria }

impl FindingCriteria {
    /// `Criterion`: map of `Condition`.
    #[track_caller]
    pub fn criterion(mut self, value: impl IntoValue<MapOf<Condition>>) -> Self {
        self.0.set("Criterion", value);
        self
    }
}

/// `TagItem` of `AWS::GuardDuty::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagItem(Properties);

properties! { TagItem }

impl TagItem {
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
