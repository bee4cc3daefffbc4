// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::EmailIdentityCertificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;

/// `AWS::SES::EmailIdentityCertificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailIdentityCertificate(Body);

resource! { EmailIdentityCertificate "AWS::SES::EmailIdentityCertificate" }

impl EmailIdentityCertificate {
    /// `CertificateArn`: `AcmCertificateArn`, 20 to 2048 characters, pattern `^arn:aws[a-z0-9-]*:acm:[a-z0-9-]+:\d{12}:certificate/[^\s]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `EmailIdentity`: string, 1 to 320 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn email_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailIdentity", value);
        self
    }

    /// `FromAddress`: string, 1 to 320 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn from_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FromAddress", value);
        self
    }
}
