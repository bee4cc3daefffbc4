// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DAX::ParameterGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::DAX::ParameterGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterGroup(Body);

resource! { ParameterGroup "AWS::DAX::ParameterGroup" }

impl ParameterGroup {
    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ParameterGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterGroupName", value);
        self
    }

    /// `ParameterNameValues`: object or string.
    #[track_caller]
    pub fn parameter_name_values(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ParameterNameValues", value);
        self
    }
}
