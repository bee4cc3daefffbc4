// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDBElastic::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DocDBElastic::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::DocDBElastic::Cluster" }

impl Cluster {
    /// `AdminUserName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn admin_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminUserName", value);
        self
    }

    /// `AdminUserPassword`: string.
    #[track_caller]
    pub fn admin_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminUserPassword", value);
        self
    }

    /// `AuthType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `BackupRetentionPeriod`: integer.
    #[track_caller]
    pub fn backup_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BackupRetentionPeriod", value);
        self
    }

    /// `ClusterName`: string, 1 to 50 characters, pattern `[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `PreferredBackupWindow`: string.
    #[track_caller]
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredBackupWindow", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `ShardCapacity`: integer. Required.
    #[track_caller]
    pub fn shard_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShardCapacity", value);
        self
    }

    /// `ShardCount`: integer. Required.
    #[track_caller]
    pub fn shard_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShardCount", value);
        self
    }

    /// `ShardInstanceCount`: integer.
    #[track_caller]
    pub fn shard_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShardInstanceCount", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcSecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("VpcSecurityGroupIds", value);
        self
    }
}

impl Handle<Cluster> {
    /// `ClusterArn`
    #[inline]
    pub fn cluster_arn(&self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// `ClusterEndpoint`
    #[inline]
    pub fn cluster_endpoint(&self) -> Value<String> {
        self.attribute("ClusterEndpoint")
    }
}

/// `Tag` of `AWS::DocDBElastic::Cluster`.
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
