// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSO::Assignment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::SSO::Assignment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Assignment(Body);

resource! { Assignment "AWS::SSO::Assignment" }

impl Assignment {
    /// `InstanceArn`: string, 10 to 1224 characters, pattern `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `PermissionSetArn`: string, 10 to 1224 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn permission_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PermissionSetArn", value);
        self
    }

    /// `PrincipalId`: string, 1 to 47 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalId", value);
        self
    }

    /// `PrincipalType`: `PrincipalType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal_type(mut self, value: impl IntoValue<PrincipalType>) -> Self {
        self.0.set("PrincipalType", value);
        self
    }

    /// `TargetId`: string, pattern `\d{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetId", value);
        self
    }

    /// `TargetType`: `TargetType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<TargetType>) -> Self {
        self.0.set("TargetType", value);
        self
    }
}

choice! {
    /// `PrincipalType` of `AWS::SSO::Assignment`.
    PrincipalType
    USER "USER"
    GROUP "GROUP"
}

choice! {
    /// `TargetType` of `AWS::SSO::Assignment`.
    TargetType
    AWS_ACCOUNT "AWS_ACCOUNT"
}
