// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Assignment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::Assignment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-assignment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Assignment(Body);

resource! { Assignment "AWS::QuickSight::Assignment" }

impl Assignment {
    /// `AssignmentName`: string, at least 1 character, pattern `(?=^.{2,256}$)(?!.*\s)[0-9a-zA-Z-_.:=+@]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn assignment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssignmentName", value);
        self
    }

    /// `AssignmentStatus`: `AssignmentStatus`. Required.
    #[track_caller]
    pub fn assignment_status(mut self, value: impl IntoValue<AssignmentStatus>) -> Self {
        self.0.set("AssignmentStatus", value);
        self
    }

    /// `Identities`: map of lists of strings.
    #[track_caller]
    pub fn identities(mut self, value: impl IntoValue<MapOf<ListOf<String>>>) -> Self {
        self.0.set("Identities", value);
        self
    }

    /// `Namespace`: string, at most 64 characters, pattern `^[a-zA-Z0-9._-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `PolicyArn`: string.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }
}

impl Handle<Assignment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssignmentId`
    #[inline]
    pub fn assignment_id(&self) -> Value<String> {
        self.attribute("AssignmentId")
    }
}

choice! {
    /// `AssignmentStatus` of `AWS::QuickSight::Assignment`.
    AssignmentStatus
    ENABLED "ENABLED"
    DRAFT "DRAFT"
    DISABLED "DISABLED"
}
