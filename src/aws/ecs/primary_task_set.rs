// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::PrimaryTaskSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ECS::PrimaryTaskSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrimaryTaskSet(Body);

resource! { PrimaryTaskSet "AWS::ECS::PrimaryTaskSet" }

impl PrimaryTaskSet {
    /// `Cluster`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cluster", value);
        self
    }

    /// `Service`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }

    /// `TaskSetId`: string. Required.
    #[track_caller]
    pub fn task_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskSetId", value);
        self
    }
}
