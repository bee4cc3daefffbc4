// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected::AgentProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WellArchitected::AgentProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentProfile(Body);

resource! { AgentProfile "AWS::WellArchitected::AgentProfile" }

impl AgentProfile {
    /// `AggregationConfiguration`: list of `AggregationConfiguration`, at most 100 items. Required.
    #[track_caller]
    pub fn aggregation_configuration(
        mut self,
        value: impl IntoValue<ListOf<AggregationConfiguration>>,
    ) -> Self {
        self.0.set("AggregationConfiguration", value);
        self
    }

    /// `BusinessOverview`: string, at most 512 characters.
    #[track_caller]
    pub fn business_overview(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessOverview", value);
        self
    }

    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 3 to 128 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:([a-z\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Pillars`: list of `Pillar`, 1 to 4 items. Required.
    #[track_caller]
    pub fn pillars(mut self, value: impl IntoValue<ListOf<Pillar>>) -> Self {
        self.0.set("Pillars", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AgentProfile> {
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

/// `AggregationConfiguration` of `AWS::WellArchitected::AgentProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationConfiguration(Properties);

properties! { AggregationConfiguration }

impl AggregationConfiguration {
    /// `AccessRoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:([a-z\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`. Required.
    #[track_caller]
    pub fn access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AccessRoleArn", value);
        self
    }

    /// `AccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Regions`: list of strings, at most 25 items. Required.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }
}

choice! {
    /// `Pillar` of `AWS::WellArchitected::AgentProfile`.
    Pillar
    COST_OPTIMIZATION "COST_OPTIMIZATION"
    SECURITY "SECURITY"
    RESILIENCE "RESILIENCE"
    PERFORMANCE "PERFORMANCE"
}

/// `Tag` of `AWS::WellArchitected::AgentProfile`.
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
