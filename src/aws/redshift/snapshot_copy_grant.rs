// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::SnapshotCopyGrant` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::SnapshotCopyGrant`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SnapshotCopyGrant(Body);

resource! { SnapshotCopyGrant "AWS::Redshift::SnapshotCopyGrant" }

impl SnapshotCopyGrant {
    /// `KmsKeyId`: `KmsKey`, at most 2147483647 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `SnapshotCopyGrantName`: string, 1 to 63 characters, pattern `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_copy_grant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotCopyGrantName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SnapshotCopyGrant> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Redshift::SnapshotCopyGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
