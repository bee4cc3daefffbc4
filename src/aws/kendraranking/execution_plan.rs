// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KendraRanking::ExecutionPlan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KendraRanking::ExecutionPlan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecutionPlan(Body);

resource! { ExecutionPlan "AWS::KendraRanking::ExecutionPlan" }

impl ExecutionPlan {
    /// `CapacityUnits`: `CapacityUnitsConfiguration`.
    #[track_caller]
    pub fn capacity_units(mut self, value: impl IntoValue<CapacityUnitsConfiguration>) -> Self {
        self.0.set("CapacityUnits", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ExecutionPlan> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CapacityUnitsConfiguration` of `AWS::KendraRanking::ExecutionPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityUnitsConfiguration(Properties);

properties! { CapacityUnitsConfiguration }

impl CapacityUnitsConfiguration {
    /// `RescoreCapacityUnits`: integer, at least 0. Required.
    #[track_caller]
    pub fn rescore_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RescoreCapacityUnits", value);
        self
    }
}

/// `Tag` of `AWS::KendraRanking::ExecutionPlan`.
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
