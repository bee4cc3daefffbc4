// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks::UserProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpsWorks::UserProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-userprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserProfile(Body);

resource! { UserProfile "AWS::OpsWorks::UserProfile" }

impl UserProfile {
    /// `AllowSelfManagement`: boolean.
    #[track_caller]
    pub fn allow_self_management(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowSelfManagement", value);
        self
    }

    /// `IamUserArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn iam_user_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamUserArn", value);
        self
    }

    /// `SshPublicKey`: string.
    #[track_caller]
    pub fn ssh_public_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SshPublicKey", value);
        self
    }

    /// `SshUsername`: string.
    #[track_caller]
    pub fn ssh_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SshUsername", value);
        self
    }
}

impl Handle<UserProfile> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `SshUsername`
    #[inline]
    pub fn ssh_username(&self) -> Value<String> {
        self.attribute("SshUsername")
    }
}
