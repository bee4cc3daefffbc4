// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::AccessKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::AccessKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessKey(Body);

resource! { AccessKey "AWS::IAM::AccessKey" }

impl AccessKey {
    /// `Serial`: integer. A change replaces the resource.
    #[track_caller]
    pub fn serial(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Serial", value);
        self
    }

    /// `Status`: string.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `UserName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }
}

impl Handle<AccessKey> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `SecretAccessKey`
    #[inline]
    pub fn secret_access_key(&self) -> Value<String> {
        self.attribute("SecretAccessKey")
    }
}
