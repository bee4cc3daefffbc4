// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::ServerlessCacheSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ElastiCache::ServerlessCacheSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessCacheSnapshot(Body);

resource! { ServerlessCacheSnapshot "AWS::ElastiCache::ServerlessCacheSnapshot" }

impl ServerlessCacheSnapshot {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `ServerlessCacheName`: string, 1 to 255 characters, pattern `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn serverless_cache_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerlessCacheName", value);
        self
    }

    /// `ServerlessCacheSnapshotName`: string, 1 to 255 characters, pattern `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn serverless_cache_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerlessCacheSnapshotName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServerlessCacheSnapshot> {
    /// `ARN`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("ARN")
    }

    /// `BytesUsedForCache`
    #[inline]
    pub fn bytes_used_for_cache(&self) -> Value<String> {
        self.attribute("BytesUsedForCache")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `ServerlessCacheConfiguration`
    #[inline]
    pub fn serverless_cache_configuration(&self) -> Value<Node> {
        self.attribute("ServerlessCacheConfiguration")
    }

    /// `SnapshotType`
    #[inline]
    pub fn snapshot_type(&self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::ElastiCache::ServerlessCacheSnapshot`.
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
