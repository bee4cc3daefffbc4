// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::StoredQuery` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::StoredQuery`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StoredQuery(Body);

resource! { StoredQuery "AWS::Config::StoredQuery" }

impl StoredQuery {
    /// `QueryDescription`: string, at most 256 characters, pattern `[\s\S]*`.
    #[track_caller]
    pub fn query_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryDescription", value);
        self
    }

    /// `QueryExpression`: string, 1 to 4096 characters, pattern `[\s\S]*`. Required.
    #[track_caller]
    pub fn query_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryExpression", value);
        self
    }

    /// `QueryName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn query_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StoredQuery> {
    /// `QueryArn`
    #[inline]
    pub fn query_arn(&self) -> Value<String> {
        self.attribute("QueryArn")
    }

    /// `QueryId`
    #[inline]
    pub fn query_id(&self) -> Value<String> {
        self.attribute("QueryId")
    }
}

/// `Tag` of `AWS::Config::StoredQuery`.
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
