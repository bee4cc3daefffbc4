// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancingV2::TrustStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElasticLoadBalancingV2::TrustStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustStore(Body);

resource! { TrustStore "AWS::ElasticLoadBalancingV2::TrustStore" }

impl TrustStore {
    /// `CaCertificatesBundleS3Bucket`: string.
    #[track_caller]
    pub fn ca_certificates_bundle_s3_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaCertificatesBundleS3Bucket", value);
        self
    }

    /// `CaCertificatesBundleS3Key`: string.
    #[track_caller]
    pub fn ca_certificates_bundle_s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaCertificatesBundleS3Key", value);
        self
    }

    /// `CaCertificatesBundleS3ObjectVersion`: string.
    #[track_caller]
    pub fn ca_certificates_bundle_s3_object_version(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("CaCertificatesBundleS3ObjectVersion", value);
        self
    }

    /// `Name`: string, 1 to 32 characters, pattern `^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TrustStore> {
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

    /// `TrustStoreArn`
    #[inline]
    pub fn trust_store_arn(&self) -> Value<String> {
        self.attribute("TrustStoreArn")
    }
}

/// `Tag` of `AWS::ElasticLoadBalancingV2::TrustStore`.
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
