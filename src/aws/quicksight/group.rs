// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Group` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::Group`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-group.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Body);

resource! { Group "AWS::QuickSight::Group" }

impl Group {
    /// `Description`: string, 1 to 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GroupName`: string, at least 1 character, pattern `^[\u0020-\u00FF]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Namespace`: string, at most 64 characters, pattern `^[a-zA-Z0-9._-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

impl Handle<Group> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `PrincipalId`
    #[inline]
    pub fn principal_id(&self) -> Value<String> {
        self.attribute("PrincipalId")
    }
}
