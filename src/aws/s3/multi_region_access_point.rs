// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::MultiRegionAccessPoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3::MultiRegionAccessPoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiRegionAccessPoint(Body);

resource! { MultiRegionAccessPoint "AWS::S3::MultiRegionAccessPoint" }

impl MultiRegionAccessPoint {
    /// `Name`: string, 3 to 50 characters, pattern `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PublicAccessBlockConfiguration`: `PublicAccessBlockConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn public_access_block_configuration(
        mut self,
        value: impl IntoValue<PublicAccessBlockConfiguration>,
    ) -> Self {
        self.0.set("PublicAccessBlockConfiguration", value);
        self
    }

    /// `Regions`: list of `Region`, at least 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<Region>>) -> Self {
        self.0.set("Regions", value);
        self
    }
}

impl Handle<MultiRegionAccessPoint> {
    /// `Alias`
    #[inline]
    pub fn alias(&self) -> Value<String> {
        self.attribute("Alias")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// `PublicAccessBlockConfiguration` of `AWS::S3::MultiRegionAccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicAccessBlockConfiguration(Properties);

properties! { PublicAccessBlockConfiguration }

impl PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`: boolean.
    #[track_caller]
    pub fn block_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BlockPublicAcls", value);
        self
    }

    /// `BlockPublicPolicy`: boolean.
    #[track_caller]
    pub fn block_public_policy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BlockPublicPolicy", value);
        self
    }

    /// `IgnorePublicAcls`: boolean.
    #[track_caller]
    pub fn ignore_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IgnorePublicAcls", value);
        self
    }

    /// `RestrictPublicBuckets`: boolean.
    #[track_caller]
    pub fn restrict_public_buckets(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RestrictPublicBuckets", value);
        self
    }
}

/// `Region` of `AWS::S3::MultiRegionAccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Region(Properties);

properties! { Region }

impl Region {
    /// `Bucket`: string, 3 to 63 characters, pattern `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `BucketAccountId`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketAccountId", value);
        self
    }
}
