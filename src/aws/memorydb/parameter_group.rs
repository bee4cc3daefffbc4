// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MemoryDB::ParameterGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MemoryDB::ParameterGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterGroup(Body);

resource! { ParameterGroup "AWS::MemoryDB::ParameterGroup" }

impl ParameterGroup {
    /// `Description`: string. A change replaces the resource.
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

    /// `ParameterGroupName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterGroupName", value);
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

impl Handle<ParameterGroup> {
    /// `ARN`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("ARN")
    }
}

/// `Tag` of `AWS::MemoryDB::ParameterGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,128}$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,256}$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
