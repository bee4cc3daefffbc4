// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ACMPCA::Permission` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;

/// `AWS::ACMPCA::Permission`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Permission(Body);

resource! { Permission "AWS::ACMPCA::Permission" }

impl Permission {
    /// `Actions`: list of `ActionsItem`, 1 to 3 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<ActionsItem>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `CertificateAuthorityArn`: string, 5 to 200 characters, pattern `^arn:[\w+=/,.@-]+:acm-pca:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `Principal`: string, at most 128 characters, pattern `^[^*]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `SourceAccount`: string, 12 characters, pattern `^[0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn source_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceAccount", value);
        self
    }
}

choice! {
    /// `ActionsItem` of `AWS::ACMPCA::Permission`.
    ActionsItem
    GET_CERTIFICATE "GetCertificate"
    ISSUE_CERTIFICATE "IssueCertificate"
    LIST_PERMISSIONS "ListPermissions"
}
