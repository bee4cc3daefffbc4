// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::QueryDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::QueryDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryDefinition(Body);

resource! { QueryDefinition "AWS::Logs::QueryDefinition" }

impl QueryDefinition {
    /// `LogGroupNames`: list of strings.
    #[track_caller]
    pub fn log_group_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogGroupNames", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: list of `QueryParameter`, at most 20 items.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<QueryParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `QueryLanguage`: `QueryLanguage`, default `CWLI`.
    #[track_caller]
    pub fn query_language(mut self, value: impl IntoValue<QueryLanguage>) -> Self {
        self.0.set("QueryLanguage", value);
        self
    }

    /// `QueryString`: string, 1 to 10000 characters. Required.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }
}

impl Handle<QueryDefinition> {
    /// `QueryDefinitionId`
    #[inline]
    pub fn query_definition_id(&self) -> Value<String> {
        self.attribute("QueryDefinitionId")
    }
}

choice! {
    /// `QueryLanguage` of `AWS::Logs::QueryDefinition`.
    QueryLanguage
    CWLI "CWLI"
    SQL "SQL"
    PPL "PPL"
}

/// `QueryParameter` of `AWS::Logs::QueryDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryParameter(Properties);

properties! { QueryParameter }

impl QueryParameter {
    /// `DefaultValue`: string, at most 1024 characters.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
