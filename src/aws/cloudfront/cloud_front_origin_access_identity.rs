// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::CloudFrontOriginAccessIdentity` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::CloudFrontOriginAccessIdentity`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudFrontOriginAccessIdentity(Body);

resource! { CloudFrontOriginAccessIdentity "AWS::CloudFront::CloudFrontOriginAccessIdentity" }

impl CloudFrontOriginAccessIdentity {
    /// `CloudFrontOriginAccessIdentityConfig`: `CloudFrontOriginAccessIdentityConfig`. Required.
    #[track_caller]
    pub fn cloud_front_origin_access_identity_config(
        mut self,
        value: impl IntoValue<CloudFrontOriginAccessIdentityConfig>,
    ) -> Self {
        self.0.set("CloudFrontOriginAccessIdentityConfig", value);
        self
    }
}

impl Handle<CloudFrontOriginAccessIdentity> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `S3CanonicalUserId`
    #[inline]
    pub fn s3_canonical_user_id(&self) -> Value<String> {
        self.attribute("S3CanonicalUserId")
    }
}

/// `CloudFrontOriginAccessIdentityConfig` of `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudFrontOriginAccessIdentityConfig(Properties);

properties! { CloudFrontOriginAccessIdentityConfig }

impl CloudFrontOriginAccessIdentityConfig {
    /// `Comment`: string. Required.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }
}
