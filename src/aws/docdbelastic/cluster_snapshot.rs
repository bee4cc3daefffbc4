// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDBElastic::ClusterSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DocDBElastic::ClusterSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterSnapshot(Body);

resource! { ClusterSnapshot "AWS::DocDBElastic::ClusterSnapshot" }

impl ClusterSnapshot {
    /// `ClusterArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `SnapshotName`: string, 1 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ClusterSnapshot> {
    /// `AdminUserName`
    #[inline]
    pub fn admin_user_name(&self) -> Value<String> {
        self.attribute("AdminUserName")
    }

    /// `ClusterCreationTime`
    #[inline]
    pub fn cluster_creation_time(&self) -> Value<String> {
        self.attribute("ClusterCreationTime")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `SnapshotArn`
    #[inline]
    pub fn snapshot_arn(&self) -> Value<String> {
        self.attribute("SnapshotArn")
    }

    /// `SnapshotCreationTime`
    #[inline]
    pub fn snapshot_creation_time(&self) -> Value<String> {
        self.attribute("SnapshotCreationTime")
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

    /// `SubnetIds`
    #[inline]
    pub fn subnet_ids(&self) -> Value<Vec<String>> {
        self.attribute("SubnetIds")
    }

    /// `VpcSecurityGroupIds`
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("VpcSecurityGroupIds")
    }
}

/// `Tag` of `AWS::DocDBElastic::ClusterSnapshot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
