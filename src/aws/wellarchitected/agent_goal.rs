// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected::AgentGoal` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WellArchitected::AgentGoal`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentGoal(Body);

resource! { AgentGoal "AWS::WellArchitected::AgentGoal" }

impl AgentGoal {
    /// `Description`: string, 1 to 4000 characters, pattern `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Pillars`: list of `Pillar`, 1 to 5 items. Required.
    #[track_caller]
    pub fn pillars(mut self, value: impl IntoValue<ListOf<Pillar>>) -> Self {
        self.0.set("Pillars", value);
        self
    }

    /// `ProfileArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileArn", value);
        self
    }

    /// `Title`: string, 1 to 1000 characters, pattern `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

impl Handle<AgentGoal> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedAt`
    #[inline]
    pub fn last_modified_at(&self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// `LastModifiedBy`
    #[inline]
    pub fn last_modified_by(&self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

choice! {
    /// `Pillar` of `AWS::WellArchitected::AgentGoal`.
    Pillar
    COST_OPTIMIZATION "COST_OPTIMIZATION"
    SECURITY "SECURITY"
    RESILIENCE "RESILIENCE"
    PERFORMANCE "PERFORMANCE"
    OPERATIONAL_EXCELLENCE "OPERATIONAL_EXCELLENCE"
}
