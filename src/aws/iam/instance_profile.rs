// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::InstanceProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::InstanceProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceProfile(Body);

resource! { InstanceProfile "AWS::IAM::InstanceProfile" }

impl InstanceProfile {
    /// `InstanceProfileName`: string, at most 128 characters, pattern `^([\w+=,.@-]+)?$`. A change replaces the resource.
    #[track_caller]
    pub fn instance_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProfileName", value);
        self
    }

    /// `Path`: string, 1 to 512 characters, pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. A change replaces the resource.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Roles`: list of strings, at most 1 item. Required.
    #[track_caller]
    pub fn roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Roles", value);
        self
    }
}

impl Handle<InstanceProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
