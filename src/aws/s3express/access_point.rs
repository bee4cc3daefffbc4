// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Express::AccessPoint` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Express::AccessPoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPoint(Body);

resource! { AccessPoint "AWS::S3Express::AccessPoint" }

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

    /// `Policy`: object.
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

    /// `Scope`: `Scope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
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
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `NetworkOrigin`
    #[inline]
    pub fn network_origin(&self) -> Value<String> {
        self.attribute("NetworkOrigin")
    }
}

/// `PublicAccessBlockConfiguration` of `AWS::S3Express::AccessPoint`.
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

/// `Scope` of `AWS::S3Express::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scope(Properties);

properties! { Scope }

impl Scope {
    /// `Permissions`: list of `ScopePermissionsItem`.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ScopePermissionsItem>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Prefixes`: list of strings.
    #[track_caller]
    pub fn prefixes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Prefixes", value);
        self
    }
}

choice! {
    /// `ScopePermissionsItem` of `AWS::S3Express::AccessPoint`.
    ScopePermissionsItem
    GET_OBJECT "GetObject"
    GET_OBJECT_ATTRIBUTES "GetObjectAttributes"
    LIST_MULTIPART_UPLOAD_PARTS "ListMultipartUploadParts"
    LIST_BUCKET "ListBucket"
    LIST_BUCKET_MULTIPART_UPLOADS "ListBucketMultipartUploads"
    PUT_OBJECT "PutObject"
    DELETE_OBJECT "DeleteObject"
    ABORT_MULTIPART_UPLOAD "AbortMultipartUpload"
}

/// `Tag` of `AWS::S3Express::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:.*)([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcConfiguration` of `AWS::S3Express::AccessPoint`.
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
