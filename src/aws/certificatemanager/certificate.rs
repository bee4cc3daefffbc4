// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CertificateManager::Certificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CertificateManager::Certificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Body);

resource! { Certificate "AWS::CertificateManager::Certificate" }

impl Certificate {
    /// `CertificateAuthorityArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `CertificateExport`: `CertificateExport`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_export(mut self, value: impl IntoValue<CertificateExport>) -> Self {
        self.0.set("CertificateExport", value);
        self
    }

    /// `CertificateTransparencyLoggingPreference`: `CertificateTransparencyLoggingPreference`.
    #[track_caller]
    pub fn certificate_transparency_logging_preference(
        mut self,
        value: impl IntoValue<CertificateTransparencyLoggingPreference>,
    ) -> Self {
        self.0
            .set("CertificateTransparencyLoggingPreference", value);
        self
    }

    /// `DomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `DomainValidationOptions`: list of `DomainValidationOption`. A change replaces the resource.
    #[track_caller]
    pub fn domain_validation_options(
        mut self,
        value: impl IntoValue<ListOf<DomainValidationOption>>,
    ) -> Self {
        self.0.set("DomainValidationOptions", value);
        self
    }

    /// `Id`: `AcmCertificateArn`.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `KeyAlgorithm`: string. A change replaces the resource.
    #[track_caller]
    pub fn key_algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyAlgorithm", value);
        self
    }

    /// `SubjectAlternativeNames`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn subject_alternative_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubjectAlternativeNames", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ValidationMethod`: string. A change replaces the resource.
    #[track_caller]
    pub fn validation_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidationMethod", value);
        self
    }
}

impl Handle<Certificate> {
    /// `Ref`: `AWS::ACM::Certificate.Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::AcmCertificateArn> {
        self.reference().unchecked().into()
    }

    /// `CertificateArn`
    #[inline]
    pub fn certificate_arn(&self) -> Value<format::AcmCertificateArn> {
        self.attribute("CertificateArn")
    }
}

choice! {
    /// `CertificateExport` of `AWS::CertificateManager::Certificate`.
    CertificateExport
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `CertificateTransparencyLoggingPreference` of `AWS::CertificateManager::Certificate`.
    CertificateTransparencyLoggingPreference
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `DomainValidationOption` of `AWS::CertificateManager::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainValidationOption(Properties);

properties! { DomainValidationOption }

impl DomainValidationOption {
    /// `DomainName`: string.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `HostedZoneId`: string.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `ValidationDomain`: string.
    #[track_caller]
    pub fn validation_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidationDomain", value);
        self
    }
}

/// `Tag` of `AWS::CertificateManager::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
