// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;

/// `AWS::Cognito::UserPoolGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolGroup(Body);

resource! { UserPoolGroup "AWS::Cognito::UserPoolGroup" }

impl UserPoolGroup {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GroupName`: string, 1 to 128 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Precedence`: integer, at least 0.
    #[track_caller]
    pub fn precedence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Precedence", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}
