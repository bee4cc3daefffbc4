// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StorageGateway::TapePool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::StorageGateway::TapePool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TapePool(Body);

resource! { TapePool "AWS::StorageGateway::TapePool" }

impl TapePool {
    /// `PoolName`: string, 1 to 100 characters, pattern `^[ -\.0-\[\]-~]*[!-\.0-\[\]-~][ -\.0-\[\]-~]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoolName", value);
        self
    }

    /// `RetentionLockTimeInDays`: integer, 0 to 36500. A change replaces the resource.
    #[track_caller]
    pub fn retention_lock_time_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionLockTimeInDays", value);
        self
    }

    /// `RetentionLockType`: `RetentionLockType`. A change replaces the resource.
    #[track_caller]
    pub fn retention_lock_type(mut self, value: impl IntoValue<RetentionLockType>) -> Self {
        self.0.set("RetentionLockType", value);
        self
    }

    /// `StorageClass`: `StorageClass`. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage_class(mut self, value: impl IntoValue<StorageClass>) -> Self {
        self.0.set("StorageClass", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TapePool> {
    /// `PoolARN`
    #[inline]
    pub fn pool_arn(&self) -> Value<String> {
        self.attribute("PoolARN")
    }

    /// `PoolId`
    #[inline]
    pub fn pool_id(&self) -> Value<String> {
        self.attribute("PoolId")
    }
}

choice! {
    /// `RetentionLockType` of `AWS::StorageGateway::TapePool`.
    RetentionLockType
    COMPLIANCE "COMPLIANCE"
    GOVERNANCE "GOVERNANCE"
    NONE "NONE"
}

choice! {
    /// `StorageClass` of `AWS::StorageGateway::TapePool`.
    StorageClass
    DEEP_ARCHIVE "DEEP_ARCHIVE"
    GLACIER "GLACIER"
}

/// `Tag` of `AWS::StorageGateway::TapePool`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
