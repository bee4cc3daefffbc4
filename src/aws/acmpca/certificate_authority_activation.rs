// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ACMPCA::CertificateAuthorityActivation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ACMPCA::CertificateAuthorityActivation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateAuthorityActivation(Body);

resource! { CertificateAuthorityActivation "AWS::ACMPCA::CertificateAuthorityActivation" }

impl CertificateAuthorityActivation {
    /// `Certificate`: string. Required.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `CertificateAuthorityArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `CertificateChain`: string.
    #[track_caller]
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateChain", value);
        self
    }

    /// `Status`: string.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }
}

impl Handle<CertificateAuthorityActivation> {
    /// `CompleteCertificateChain`
    #[inline]
    pub fn complete_certificate_chain(&self) -> Value<String> {
        self.attribute("CompleteCertificateChain")
    }
}
