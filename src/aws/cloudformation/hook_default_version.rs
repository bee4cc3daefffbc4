// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::HookDefaultVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::HookDefaultVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HookDefaultVersion(Body);

resource! { HookDefaultVersion "AWS::CloudFormation::HookDefaultVersion" }

impl HookDefaultVersion {
    /// `TypeName`: string, pattern `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }

    /// `TypeVersionArn`: string.
    #[track_caller]
    pub fn type_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeVersionArn", value);
        self
    }

    /// `VersionId`: string, pattern `^[A-Za-z0-9-]{1,128}$`.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}

impl Handle<HookDefaultVersion> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
