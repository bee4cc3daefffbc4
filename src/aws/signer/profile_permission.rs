// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Signer::ProfilePermission` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Signer::ProfilePermission`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfilePermission(Body);

resource! { ProfilePermission "AWS::Signer::ProfilePermission" }

impl ProfilePermission {
    /// `Action`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Principal`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `ProfileName`: string, pattern `^[0-9a-zA-Z_]{2,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileName", value);
        self
    }

    /// `ProfileVersion`: string, 10 characters, pattern `^[0-9a-zA-Z]{10}$`. A change replaces the resource.
    #[track_caller]
    pub fn profile_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileVersion", value);
        self
    }

    /// `StatementId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn statement_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatementId", value);
        self
    }
}
