// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSO::ApplicationAssignment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::SSO::ApplicationAssignment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationAssignment(Body);

resource! { ApplicationAssignment "AWS::SSO::ApplicationAssignment" }

impl ApplicationAssignment {
    /// `ApplicationArn`: string, 10 to 1224 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationArn", value);
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
}

choice! {
    /// `PrincipalType` of `AWS::SSO::ApplicationAssignment`.
    PrincipalType
    USER "USER"
    GROUP "GROUP"
}
