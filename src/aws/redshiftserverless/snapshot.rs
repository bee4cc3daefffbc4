// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RedshiftServerless::Snapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RedshiftServerless::Snapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Snapshot(Body);

resource! { Snapshot "AWS::RedshiftServerless::Snapshot" }

impl Snapshot {
    /// `NamespaceName`: string, 3 to 64 characters, pattern `^(?=^[a-z0-9-]+$).{3,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamespaceName", value);
        self
    }

    /// `RetentionPeriod`: integer.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }

    /// `SnapshotName`: string, 3 to 64 characters, pattern `^(?=^[a-z0-9-]+$).{3,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Snapshot> {
    /// `OwnerAccount`
    #[inline]
    pub fn owner_account(&self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// `Snapshot`
    #[inline]
    pub fn snapshot(&self) -> Value<Node> {
        self.attribute("Snapshot")
    }

    /// `Snapshot.AdminUsername`
    #[inline]
    pub fn snapshot_admin_username(&self) -> Value<String> {
        self.attribute("Snapshot.AdminUsername")
    }

    /// `Snapshot.KmsKeyId`
    #[inline]
    pub fn snapshot_kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("Snapshot.KmsKeyId")
    }

    /// `Snapshot.NamespaceArn`
    #[inline]
    pub fn snapshot_namespace_arn(&self) -> Value<String> {
        self.attribute("Snapshot.NamespaceArn")
    }

    /// `Snapshot.NamespaceName`
    #[inline]
    pub fn snapshot_namespace_name(&self) -> Value<String> {
        self.attribute("Snapshot.NamespaceName")
    }

    /// `Snapshot.OwnerAccount`
    #[inline]
    pub fn snapshot_owner_account(&self) -> Value<String> {
        self.attribute("Snapshot.OwnerAccount")
    }

    /// `Snapshot.RetentionPeriod`
    #[inline]
    pub fn snapshot_retention_period(&self) -> Value<i64> {
        self.attribute("Snapshot.RetentionPeriod")
    }

    /// `Snapshot.SnapshotArn`
    #[inline]
    pub fn snapshot_snapshot_arn(&self) -> Value<String> {
        self.attribute("Snapshot.SnapshotArn")
    }

    /// `Snapshot.SnapshotCreateTime`
    #[inline]
    pub fn snapshot_snapshot_create_time(&self) -> Value<String> {
        self.attribute("Snapshot.SnapshotCreateTime")
    }

    /// `Snapshot.SnapshotName`
    #[inline]
    pub fn snapshot_snapshot_name(&self) -> Value<String> {
        self.attribute("Snapshot.SnapshotName")
    }

    /// `Snapshot.Status`
    #[inline]
    pub fn snapshot_status(&self) -> Value<String> {
        self.attribute("Snapshot.Status")
    }
}

/// `Tag` of `AWS::RedshiftServerless::Snapshot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
