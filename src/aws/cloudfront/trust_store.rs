// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::TrustStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::TrustStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustStore(Body);

resource! { TrustStore "AWS::CloudFront::TrustStore" }

impl TrustStore {
    /// `CaCertificatesBundleSource`: `CaCertificatesBundleSource`.
    #[track_caller]
    pub fn ca_certificates_bundle_source(
        mut self,
        value: impl IntoValue<CaCertificatesBundleSource>,
    ) -> Self {
        self.0.set("CaCertificatesBundleSource", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseClientCertificateOCSPEndpoint`: boolean.
    #[track_caller]
    pub fn use_client_certificate_ocsp_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseClientCertificateOCSPEndpoint", value);
        self
    }
}

impl Handle<TrustStore> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ETag`
    #[inline]
    pub fn e_tag(&self) -> Value<String> {
        self.attribute("ETag")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `NumberOfCaCertificates`
    #[inline]
    pub fn number_of_ca_certificates(&self) -> Value<i64> {
        self.attribute("NumberOfCaCertificates")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CaCertificatesBundleS3Location` of `AWS::CloudFront::TrustStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaCertificatesBundleS3Location(Properties);

properties! { CaCertificatesBundleS3Location }

impl CaCertificatesBundleS3Location {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `CaCertificatesBundleSource` of `AWS::CloudFront::TrustStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaCertificatesBundleSource(Properties);

properties! { CaCertificatesBundleSource }

impl CaCertificatesBundleSource {
    /// `CaCertificatesBundleS3Location`: `CaCertificatesBundleS3Location`. Required.
    #[track_caller]
    pub fn ca_certificates_bundle_s3_location(
        mut self,
        value: impl IntoValue<CaCertificatesBundleS3Location>,
    ) -> Self {
        self.0.set("CaCertificatesBundleS3Location", value);
        self
    }
}

/// `Tag` of `AWS::CloudFront::TrustStore`.
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
