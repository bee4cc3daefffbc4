// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FIS::TargetAccountConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;

/// `AWS::FIS::TargetAccountConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetAccountConfiguration(Body);

resource! { TargetAccountConfiguration "AWS::FIS::TargetAccountConfiguration" }

impl TargetAccountConfiguration {
    /// `AccountId`: string, 12 to 512 characters, pattern `^[\S]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExperimentTemplateId`: string, at most 64 characters, pattern `^[\S]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn experiment_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExperimentTemplateId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 1224 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}
