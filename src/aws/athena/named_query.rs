// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Athena::NamedQuery` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Athena::NamedQuery`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NamedQuery(Body);

resource! { NamedQuery "AWS::Athena::NamedQuery" }

impl NamedQuery {
    /// `Database`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QueryString`: string, 1 to 262144 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `WorkGroup`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9._-]{1,128}$`. A change replaces the resource.
    #[track_caller]
    pub fn work_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkGroup", value);
        self
    }
}

impl Handle<NamedQuery> {
    /// `NamedQueryId`
    #[inline]
    pub fn named_query_id(&self) -> Value<String> {
        self.attribute("NamedQueryId")
    }
}
