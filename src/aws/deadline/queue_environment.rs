// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::QueueEnvironment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::QueueEnvironment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QueueEnvironment(Body);

resource! { QueueEnvironment "AWS::Deadline::QueueEnvironment" }

impl QueueEnvironment {
    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `Priority`: integer, 0 to 10000. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `QueueId`: string, pattern `^queue-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn queue_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueId", value);
        self
    }

    /// `Template`: string, 1 to 15000 characters. Required.
    #[track_caller]
    pub fn template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Template", value);
        self
    }

    /// `TemplateType`: `EnvironmentTemplateType`. Required.
    #[track_caller]
    pub fn template_type(mut self, value: impl IntoValue<EnvironmentTemplateType>) -> Self {
        self.0.set("TemplateType", value);
        self
    }
}

impl Handle<QueueEnvironment> {
    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `QueueEnvironmentId`
    #[inline]
    pub fn queue_environment_id(&self) -> Value<String> {
        self.attribute("QueueEnvironmentId")
    }
}

choice! {
    /// `EnvironmentTemplateType` of `AWS::Deadline::QueueEnvironment`.
    EnvironmentTemplateType
    JSON "JSON"
    YAML "YAML"
}
