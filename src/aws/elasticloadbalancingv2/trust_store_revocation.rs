// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancingV2::TrustStoreRevocation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustStoreRevocation(Body);

resource! { TrustStoreRevocation "AWS::ElasticLoadBalancingV2::TrustStoreRevocation" }

impl TrustStoreRevocation {
    /// `RevocationContents`: list of `RevocationContent`. A change replaces the resource.
    #[track_caller]
    pub fn revocation_contents(mut self, value: impl IntoValue<ListOf<RevocationContent>>) -> Self {
        self.0.set("RevocationContents", value);
        self
    }

    /// `TrustStoreArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn trust_store_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustStoreArn", value);
        self
    }
}

impl Handle<TrustStoreRevocation> {
    /// `RevocationId`
    #[inline]
    pub fn revocation_id(&self) -> Value<i64> {
        self.attribute("RevocationId")
    }

    /// `TrustStoreRevocations`
    #[inline]
    pub fn trust_store_revocations(&self) -> Value<Node> {
        self.attribute("TrustStoreRevocations")
    }
}

/// `RevocationContent` of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
#[derive(Clone, Default)]
#[must_use]
pub struct RevocationContent(Properties);

properties! { RevocationContent }

impl RevocationContent {
    /// `RevocationType`: `RevocationContentRevocationType`.
    #[track_caller]
    pub fn revocation_type(
        mut self,
        value: impl IntoValue<RevocationContentRevocationType>,
    ) -> Self {
        self.0.set("RevocationType", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }

    /// `S3ObjectVersion`: string.
    #[track_caller]
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectVersion", value);
        self
    }
}

choice! {
    /// `RevocationContentRevocationType` of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
    RevocationContentRevocationType
    CRL "CRL"
}
