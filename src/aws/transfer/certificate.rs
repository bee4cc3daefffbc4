// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::Certificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::Certificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Body);

resource! { Certificate "AWS::Transfer::Certificate" }

impl Certificate {
    /// `ActiveDate`: string.
    #[track_caller]
    pub fn active_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActiveDate", value);
        self
    }

    /// `Certificate`: string, 1 to 16384 characters, pattern `^[\t\n\r\u0020-\u00FF]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `CertificateChain`: string, 1 to 2097152 characters, pattern `^[\t\n\r\u0020-\u00FF]+$`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateChain", value);
        self
    }

    /// `Description`: string, 1 to 200 characters, pattern `^[\u0021-\u007E]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InactiveDate`: string.
    #[track_caller]
    pub fn inactive_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InactiveDate", value);
        self
    }

    /// `PrivateKey`: string, 1 to 16384 characters, pattern `^[\t\n\r\u0020-\u00FF]+$`. A change replaces the resource.
    #[track_caller]
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKey", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Usage`: `Usage`. Required.
    #[track_caller]
    pub fn usage(mut self, value: impl IntoValue<Usage>) -> Self {
        self.0.set("Usage", value);
        self
    }
}

impl Handle<Certificate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CertificateId`
    #[inline]
    pub fn certificate_id(&self) -> Value<String> {
        self.attribute("CertificateId")
    }

    /// `NotAfterDate`
    #[inline]
    pub fn not_after_date(&self) -> Value<String> {
        self.attribute("NotAfterDate")
    }

    /// `NotBeforeDate`
    #[inline]
    pub fn not_before_date(&self) -> Value<String> {
        self.attribute("NotBeforeDate")
    }

    /// `Serial`
    #[inline]
    pub fn serial(&self) -> Value<String> {
        self.attribute("Serial")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `Tag` of `AWS::Transfer::Certificate`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Usage` of `AWS::Transfer::Certificate`.
    Usage
    SIGNING "SIGNING"
    ENCRYPTION "ENCRYPTION"
    TLS "TLS"
}
