// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::StreamingDistribution` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::StreamingDistribution`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamingDistribution(Body);

resource! { StreamingDistribution "AWS::CloudFront::StreamingDistribution" }

impl StreamingDistribution {
    /// `StreamingDistributionConfig`: `StreamingDistributionConfig`. Required.
    #[track_caller]
    pub fn streaming_distribution_config(
        mut self,
        value: impl IntoValue<StreamingDistributionConfig>,
    ) -> Self {
        self.0.set("StreamingDistributionConfig", value);
        self
    }

    /// `Tags`: list of `Tag`. Required.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StreamingDistribution> {
    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Logging` of `AWS::CloudFront::StreamingDistribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Properties);

properties! { Logging }

impl Logging {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Prefix`: string. Required.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `S3Origin` of `AWS::CloudFront::StreamingDistribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Origin(Properties);

properties! { S3Origin }

impl S3Origin {
    /// `DomainName`: string. Required.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `OriginAccessIdentity`: string. Required.
    #[track_caller]
    pub fn origin_access_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginAccessIdentity", value);
        self
    }
}

/// `StreamingDistributionConfig` of `AWS::CloudFront::StreamingDistribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamingDistributionConfig(Properties);

properties! { StreamingDistributionConfig }

impl StreamingDistributionConfig {
    /// `Aliases`: list of strings.
    #[track_caller]
    pub fn aliases(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Aliases", value);
        self
    }

    /// `Comment`: string. Required.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Logging`: `Logging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `PriceClass`: string.
    #[track_caller]
    pub fn price_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PriceClass", value);
        self
    }

    /// `S3Origin`: `S3Origin`. Required.
    #[track_caller]
    pub fn s3_origin(mut self, value: impl IntoValue<S3Origin>) -> Self {
        self.0.set("S3Origin", value);
        self
    }

    /// `TrustedSigners`: `TrustedSigners`. Required.
    #[track_caller]
    pub fn trusted_signers(mut self, value: impl IntoValue<TrustedSigners>) -> Self {
        self.0.set("TrustedSigners", value);
        self
    }
}

/// `Tag` of `AWS::CloudFront::StreamingDistribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrustedSigners` of `AWS::CloudFront::StreamingDistribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustedSigners(Properties);

properties! { TrustedSigners }

impl TrustedSigners {
    /// `AwsAccountNumbers`: list of strings.
    #[track_caller]
    pub fn aws_account_numbers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AwsAccountNumbers", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}
