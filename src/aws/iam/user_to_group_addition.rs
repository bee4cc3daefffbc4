// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::UserToGroupAddition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::UserToGroupAddition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserToGroupAddition(Body);

resource! { UserToGroupAddition "AWS::IAM::UserToGroupAddition" }

impl UserToGroupAddition {
    /// `GroupName`: string. Required.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Users`: list of strings. Required.
    #[track_caller]
    pub fn users(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Users", value);
        self
    }
}

impl Handle<UserToGroupAddition> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
