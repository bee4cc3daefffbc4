// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::AgentAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Bedrock::AgentAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentAlias(Body);

resource! { AgentAlias "AWS::Bedrock::AgentAlias" }

impl AgentAlias {
    /// `AgentAliasName`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn agent_alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentAliasName", value);
        self
    }

    /// `AgentId`: string, pattern `^[0-9a-zA-Z]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentId", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `RoutingConfiguration`: list of `AgentAliasRoutingConfigurationListItem`, at most 1 item.
    #[track_caller]
    pub fn routing_configuration(
        mut self,
        value: impl IntoValue<ListOf<AgentAliasRoutingConfigurationListItem>>,
    ) -> Self {
        self.0.set("RoutingConfiguration", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AgentAlias> {
    /// `AgentAliasArn`
    #[inline]
    pub fn agent_alias_arn(&self) -> Value<String> {
        self.attribute("AgentAliasArn")
    }

    /// `AgentAliasHistoryEvents`
    #[inline]
    pub fn agent_alias_history_events(&self) -> Value<Node> {
        self.attribute("AgentAliasHistoryEvents")
    }

    /// `AgentAliasId`
    #[inline]
    pub fn agent_alias_id(&self) -> Value<String> {
        self.attribute("AgentAliasId")
    }

    /// `AgentAliasStatus`
    #[inline]
    pub fn agent_alias_status(&self) -> Value<String> {
        self.attribute("AgentAliasStatus")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AgentAliasRoutingConfigurationListItem` of `AWS::Bedrock::AgentAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentAliasRoutingConfigurationListItem(Properties);

properties! { AgentAliasRoutingConfigurationListItem }

impl AgentAliasRoutingConfigurationListItem {
    /// `AgentVersion`: string, 1 to 5 characters, pattern `^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$`. Required.
    #[track_caller]
    pub fn agent_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentVersion", value);
        self
    }
}
