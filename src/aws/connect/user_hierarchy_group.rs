// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::UserHierarchyGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::UserHierarchyGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserHierarchyGroup(Body);

resource! { UserHierarchyGroup "AWS::Connect::UserHierarchyGroup" }

impl UserHierarchyGroup {
    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentGroupArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn parent_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentGroupArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<UserHierarchyGroup> {
    /// `UserHierarchyGroupArn`
    #[inline]
    pub fn user_hierarchy_group_arn(&self) -> Value<String> {
        self.attribute("UserHierarchyGroupArn")
    }
}

/// `Tag` of `AWS::Connect::UserHierarchyGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
