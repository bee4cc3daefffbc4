// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::Certificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::Certificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Body);

resource! { Certificate "AWS::IoT::Certificate" }

impl Certificate {
    /// `CACertificatePem`: string, 1 to 65536 characters, pattern `^[\s\S]*$`. A change replaces the resource.
    #[track_caller]
    pub fn ca_certificate_pem(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CACertificatePem", value);
        self
    }

    /// `CertificateMode`: `CertificateMode`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_mode(mut self, value: impl IntoValue<CertificateMode>) -> Self {
        self.0.set("CertificateMode", value);
        self
    }

    /// `CertificatePem`: string, 1 to 65536 characters, pattern `^[\s\S]*$`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_pem(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificatePem", value);
        self
    }

    /// `CertificateSigningRequest`: string, 1 to 4096 characters, pattern `^[\s\S]*$`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_signing_request(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateSigningRequest", value);
        self
    }

    /// `Status`: `Status`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

impl Handle<Certificate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `CertificateMode` of `AWS::IoT::Certificate`.
    CertificateMode
    DEFAULT "DEFAULT"
    SNI_ONLY "SNI_ONLY"
}

choice! {
    /// `Status` of `AWS::IoT::Certificate`.
    Status
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
    REVOKED "REVOKED"
    PENDING_TRANSFER "PENDING_TRANSFER"
    PENDING_ACTIVATION "PENDING_ACTIVATION"
}
