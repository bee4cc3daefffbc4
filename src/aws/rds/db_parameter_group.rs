// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBParameterGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RDS::DBParameterGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBParameterGroup(Body);

resource! { DBParameterGroup "AWS::RDS::DBParameterGroup" }

impl DBParameterGroup {
    /// `DBParameterGroupName`: string, pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. A change replaces the resource.
    #[track_caller]
    pub fn db_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBParameterGroupName", value);
        self
    }

    /// `Description`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Family`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Family", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DBParameterGroup> {
    /// `DBParameterGroupArn`
    #[inline]
    pub fn db_parameter_group_arn(&self) -> Value<String> {
        self.attribute("DBParameterGroupArn")
    }

    /// `DBParameterGroupName`
    #[inline]
    pub fn db_parameter_group_name(&self) -> Value<String> {
        self.attribute("DBParameterGroupName")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `Family`
    #[inline]
    pub fn family(&self) -> Value<String> {
        self.attribute("Family")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `Tag` of `AWS::RDS::DBParameterGroup`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
