// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::Certificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::Certificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Body);

resource! { Certificate "AWS::DMS::Certificate" }

impl Certificate {
    /// `CertificateIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateIdentifier", value);
        self
    }

    /// `CertificatePem`: string. A change replaces the resource.
    #[track_caller]
    pub fn certificate_pem(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificatePem", value);
        self
    }

    /// `CertificateWallet`: string. A change replaces the resource.
    #[track_caller]
    pub fn certificate_wallet(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateWallet", value);
        self
    }
}

impl Handle<Certificate> {
    /// `CertificateArn`
    #[inline]
    pub fn certificate_arn(&self) -> Value<String> {
        self.attribute("CertificateArn")
    }
}
