// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDB::DBClusterParameterGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::DocDB::DBClusterParameterGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBClusterParameterGroup(Body);

resource! { DBClusterParameterGroup "AWS::DocDB::DBClusterParameterGroup" }

impl DBClusterParameterGroup {
    /// `Description`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Family`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Family", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `[a-zA-Z0-9-]*`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: object or string. Required.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::DocDB::DBClusterParameterGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
