// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::AccessPoint` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::S3::AccessPoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPoint(Body);

resource! { AccessPoint "AWS::S3::AccessPoint" }

impl AccessPoint {
    /// `Bucket`: string, 3 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `BucketAccountId`: string, at most 64 characters, pattern `^\d{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketAccountId", value);
        self
    }

    /// `Name`: string, 3 to 50 characters, pattern `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Policy`: object or string.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `PublicAccessBlockConfiguration`: `PublicAccessBlockConfiguration`.
    #[track_caller]
    pub fn public_access_block_configuration(
        mut self,
        value: impl IntoValue<PublicAccessBlockConfiguration>,
    ) -> Self {
        self.0.set("PublicAccessBlockConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

impl Handle<AccessPoint> {
    /// `Alias`
    #[inline]
    pub fn alias(&self) -> Value<String> {
        self.attribute("Alias")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Bucket`
    #[inline]
    pub fn bucket(&self) -> Value<String> {
        self.attribute("Bucket")
    }

    /// `BucketAccountId`
    #[inline]
    pub fn bucket_account_id(&self) -> Value<String> {
        self.attribute("BucketAccountId")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `NetworkOrigin`
    #[inline]
    pub fn network_origin(&self) -> Value<String> {
        self.attribute("NetworkOrigin")
    }

    /// `PublicAccessBlockConfiguration.BlockPublicAcls`
    #[inline]
    pub fn public_access_block_configuration_block_public_acls(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.BlockPublicAcls")
    }

    /// `PublicAccessBlockConfiguration.BlockPublicPolicy`
    #[inline]
    pub fn public_access_block_configuration_block_public_policy(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.BlockPublicPolicy")
    }

    /// `PublicAccessBlockConfiguration.IgnorePublicAcls`
    #[inline]
    pub fn public_access_block_configuration_ignore_public_acls(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.IgnorePublicAcls")
    }

    /// `PublicAccessBlockConfiguration.RestrictPublicBuckets`
    #[inline]
    pub fn public_access_block_configuration_restrict_public_buckets(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.RestrictPublicBuckets")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `VpcConfiguration.VpcId`
    #[inline]
    pub fn vpc_configuration_vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcConfiguration.VpcId")
    }
}

/// `PublicAccessBlockConfiguration` of `AWS::S3::AccessPoint`.
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

/// `Tag` of `AWS::S3::AccessPoint`.
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

/// `VpcConfiguration` of `AWS::S3::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `VpcId`: `Ec2VpcId`, 1 to 1024 characters.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
