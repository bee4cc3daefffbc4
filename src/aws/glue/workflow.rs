// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Workflow` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::Glue::Workflow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workflow(Body);

resource! { Workflow "AWS::Glue::Workflow" }

impl Workflow {
    /// `DefaultRunProperties`: object or string.
    #[track_caller]
    pub fn default_run_properties(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefaultRunProperties", value);
        self
    }

    /// `Description`: string, at most 120000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MaxConcurrentRuns`: integer.
    #[track_caller]
    pub fn max_concurrent_runs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentRuns", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}
