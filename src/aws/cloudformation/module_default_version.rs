// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::ModuleDefaultVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::CloudFormation::ModuleDefaultVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ModuleDefaultVersion(Body);

resource! { ModuleDefaultVersion "AWS::CloudFormation::ModuleDefaultVersion" }

impl ModuleDefaultVersion {
    /// `Arn`: string. A change replaces the resource.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `ModuleName`: string, pattern `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE`. A change replaces the resource.
    #[track_caller]
    pub fn module_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModuleName", value);
        self
    }

    /// `VersionId`: string, pattern `^[0-9]{8}$`. A change replaces the resource.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}
