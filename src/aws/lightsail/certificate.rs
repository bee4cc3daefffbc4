// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Certificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Certificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Body);

resource! { Certificate "AWS::Lightsail::Certificate" }

impl Certificate {
    /// `CertificateName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateName", value);
        self
    }

    /// `DomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `SubjectAlternativeNames`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn subject_alternative_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubjectAlternativeNames", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Certificate> {
    /// `CertificateArn`
    #[inline]
    pub fn certificate_arn(&self) -> Value<format::AcmCertificateArn> {
        self.attribute("CertificateArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Lightsail::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
