// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EFS::FileSystem` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EFS::FileSystem`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystem(Body);

resource! { FileSystem "AWS::EFS::FileSystem" }

impl FileSystem {
    /// `AvailabilityZoneName`: string, 1 to 64 characters, pattern `^.+$`. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneName", value);
        self
    }

    /// `BackupPolicy`: `BackupPolicy`.
    #[track_caller]
    pub fn backup_policy(mut self, value: impl IntoValue<BackupPolicy>) -> Self {
        self.0.set("BackupPolicy", value);
        self
    }

    /// `BypassPolicyLockoutSafetyCheck`: boolean.
    #[track_caller]
    pub fn bypass_policy_lockout_safety_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BypassPolicyLockoutSafetyCheck", value);
        self
    }

    /// `Encrypted`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `FileSystemPolicy`: object or string.
    #[track_caller]
    pub fn file_system_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FileSystemPolicy", value);
        self
    }

    /// `FileSystemProtection`: `FileSystemProtection`.
    #[track_caller]
    pub fn file_system_protection(mut self, value: impl IntoValue<FileSystemProtection>) -> Self {
        self.0.set("FileSystemProtection", value);
        self
    }

    /// `FileSystemTags`: list of `ElasticFileSystemTag`.
    #[track_caller]
    pub fn file_system_tags(mut self, value: impl IntoValue<ListOf<ElasticFileSystemTag>>) -> Self {
        self.0.set("FileSystemTags", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LifecyclePolicies`: list of `LifecyclePolicy`, at most 3 items.
    #[track_caller]
    pub fn lifecycle_policies(mut self, value: impl IntoValue<ListOf<LifecyclePolicy>>) -> Self {
        self.0.set("LifecyclePolicies", value);
        self
    }

    /// `PerformanceMode`: `PerformanceMode`. A change replaces the resource.
    #[track_caller]
    pub fn performance_mode(mut self, value: impl IntoValue<PerformanceMode>) -> Self {
        self.0.set("PerformanceMode", value);
        self
    }

    /// `ProvisionedThroughputInMibps`: number, at least 1.
    #[track_caller]
    pub fn provisioned_throughput_in_mibps(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ProvisionedThroughputInMibps", value);
        self
    }

    /// `ReplicationConfiguration`: `ReplicationConfiguration`.
    #[track_caller]
    pub fn replication_configuration(
        mut self,
        value: impl IntoValue<ReplicationConfiguration>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value);
        self
    }

    /// `ThroughputMode`: `ThroughputMode`.
    #[track_caller]
    pub fn throughput_mode(mut self, value: impl IntoValue<ThroughputMode>) -> Self {
        self.0.set("ThroughputMode", value);
        self
    }
}

impl Handle<FileSystem> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `FileSystemId`
    #[inline]
    pub fn file_system_id(&self) -> Value<String> {
        self.attribute("FileSystemId")
    }

    /// `ReplicationConfiguration.Destinations.*.Status`
    #[inline]
    pub fn replication_configuration_destinations_status(&self) -> Value<String> {
        self.attribute("ReplicationConfiguration.Destinations.*.Status")
    }

    /// `ReplicationConfiguration.Destinations.*.StatusMessage`
    #[inline]
    pub fn replication_configuration_destinations_status_message(&self) -> Value<String> {
        self.attribute("ReplicationConfiguration.Destinations.*.StatusMessage")
    }
}

/// `BackupPolicy` of `AWS::EFS::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupPolicy(Properties);

properties! { BackupPolicy }

impl BackupPolicy {
    /// `Status`: `BackupPolicyStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<BackupPolicyStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `BackupPolicyStatus` of `AWS::EFS::FileSystem`.
    BackupPolicyStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `ElasticFileSystemTag` of `AWS::EFS::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticFileSystemTag(Properties);

properties! { ElasticFileSystemTag }

impl ElasticFileSystemTag {
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

/// `FileSystemProtection` of `AWS::EFS::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystemProtection(Properties);

properties! { FileSystemProtection }

impl FileSystemProtection {
    /// `ReplicationOverwriteProtection`: `FileSystemProtectionReplicationOverwriteProtection`.
    #[track_caller]
    pub fn replication_overwrite_protection(
        mut self,
        value: impl IntoValue<FileSystemProtectionReplicationOverwriteProtection>,
    ) -> Self {
        self.0.set("ReplicationOverwriteProtection", value);
        self
    }
}

choice! {
    /// `FileSystemProtectionReplicationOverwriteProtection` of `AWS::EFS::FileSystem`.
    FileSystemProtectionReplicationOverwriteProtection
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `LifecyclePolicy` of `AWS::EFS::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecyclePolicy(Properties);

properties! { LifecyclePolicy }

impl LifecyclePolicy {
    /// `TransitionToArchive`: `LifecyclePolicyTransitionToArchive`.
    #[track_caller]
    pub fn transition_to_archive(
        mut self,
        value: impl IntoValue<LifecyclePolicyTransitionToArchive>,
    ) -> Self {
        self.0.set("TransitionToArchive", value);
        self
    }

    /// `TransitionToIA`: `LifecyclePolicyTransitionToIA`.
    #[track_caller]
    pub fn transition_to_ia(
        mut self,
        value: impl IntoValue<LifecyclePolicyTransitionToIA>,
    ) -> Self {
        self.0.set("TransitionToIA", value);
        self
    }

    /// `TransitionToPrimaryStorageClass`: `LifecyclePolicyTransitionToPrimaryStorageClass`.
    #[track_caller]
    pub fn transition_to_primary_storage_class(
        mut self,
        value: impl IntoValue<LifecyclePolicyTransitionToPrimaryStorageClass>,
    ) -> Self {
        self.0.set("TransitionToPrimaryStorageClass", value);
        self
    }
}

choice! {
    /// `LifecyclePolicyTransitionToArchive` of `AWS::EFS::FileSystem`.
    LifecyclePolicyTransitionToArchive
    AFTER_14_DAYS "AFTER_14_DAYS"
    AFTER_180_DAYS "AFTER_180_DAYS"
    AFTER_1_DAY "AFTER_1_DAY"
    AFTER_270_DAYS "AFTER_270_DAYS"
    AFTER_30_DAYS "AFTER_30_DAYS"
    AFTER_365_DAYS "AFTER_365_DAYS"
    AFTER_60_DAYS "AFTER_60_DAYS"
    AFTER_7_DAYS "AFTER_7_DAYS"
    AFTER_90_DAYS "AFTER_90_DAYS"
}

choice! {
    /// `LifecyclePolicyTransitionToIA` of `AWS::EFS::FileSystem`.
    LifecyclePolicyTransitionToIA
    AFTER_14_DAYS "AFTER_14_DAYS"
    AFTER_180_DAYS "AFTER_180_DAYS"
    AFTER_1_DAY "AFTER_1_DAY"
    AFTER_270_DAYS "AFTER_270_DAYS"
    AFTER_30_DAYS "AFTER_30_DAYS"
    AFTER_365_DAYS "AFTER_365_DAYS"
    AFTER_60_DAYS "AFTER_60_DAYS"
    AFTER_7_DAYS "AFTER_7_DAYS"
    AFTER_90_DAYS "AFTER_90_DAYS"
}

choice! {
    /// `LifecyclePolicyTransitionToPrimaryStorageClass` of `AWS::EFS::FileSystem`.
    LifecyclePolicyTransitionToPrimaryStorageClass
    AFTER_1_ACCESS "AFTER_1_ACCESS"
}

choice! {
    /// `PerformanceMode` of `AWS::EFS::FileSystem`.
    PerformanceMode
    GENERAL_PURPOSE "generalPurpose"
    MAX_IO "maxIO"
}

/// `ReplicationConfiguration` of `AWS::EFS::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfiguration(Properties);

properties! { ReplicationConfiguration }

impl ReplicationConfiguration {
    /// `Destinations`: list of `ReplicationDestination`, 1 item.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<ReplicationDestination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }
}

/// `ReplicationDestination` of `AWS::EFS::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationDestination(Properties);

properties! { ReplicationDestination }

impl ReplicationDestination {
    /// `AvailabilityZoneName`: string.
    #[track_caller]
    pub fn availability_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneName", value);
        self
    }

    /// `FileSystemId`: string.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Region`: string.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `ThroughputMode` of `AWS::EFS::FileSystem`.
    ThroughputMode
    BURSTING "bursting"
    ELASTIC "elastic"
    PROVISIONED "provisioned"
}
