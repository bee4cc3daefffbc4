// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Inspector::AssessmentTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Inspector::AssessmentTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AssessmentTarget(Body);

resource! { AssessmentTarget "AWS::Inspector::AssessmentTarget" }

impl AssessmentTarget {
    /// `AssessmentTargetName`: string, 1 to 140 characters. A change replaces the resource.
    #[track_caller]
    pub fn assessment_target_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssessmentTargetName", value);
        self
    }

    /// `ResourceGroupArn`: string, 1 to 300 characters.
    #[track_caller]
    pub fn resource_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceGroupArn", value);
        self
    }
}

impl Handle<AssessmentTarget> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
