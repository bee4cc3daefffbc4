// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LookoutVision::Project` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LookoutVision::Project`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Body);

resource! { Project "AWS::LookoutVision::Project" }

impl Project {
    /// `ProjectName`: string, 1 to 255 characters, pattern `[a-zA-Z0-9][a-zA-Z0-9_\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectName", value);
        self
    }
}

impl Handle<Project> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
