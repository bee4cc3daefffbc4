// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RDS::DBInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBInstance(Body);

resource! { DBInstance "AWS::RDS::DBInstance" }

impl DBInstance {
    /// `AdditionalStorageVolumes`: list of `AdditionalStorageVolume`.
    #[track_caller]
    pub fn additional_storage_volumes(
        mut self,
        value: impl IntoValue<ListOf<AdditionalStorageVolume>>,
    ) -> Self {
        self.0.set("AdditionalStorageVolumes", value);
        self
    }

    /// `AllocatedStorage`: string, pattern `^[0-9]*$`.
    #[track_caller]
    pub fn allocated_storage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocatedStorage", value);
        self
    }

    /// `AllowMajorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn allow_major_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowMajorVersionUpgrade", value);
        self
    }

    /// `ApplyImmediately`: boolean.
    #[track_caller]
    pub fn apply_immediately(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApplyImmediately", value);
        self
    }

    /// `AssociatedRoles`: list of `DBInstanceRole`.
    #[track_caller]
    pub fn associated_roles(mut self, value: impl IntoValue<ListOf<DBInstanceRole>>) -> Self {
        self.0.set("AssociatedRoles", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `AutomaticBackupReplicationKmsKeyId`: string.
    #[track_caller]
    pub fn automatic_backup_replication_kms_key_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("AutomaticBackupReplicationKmsKeyId", value);
        self
    }

    /// `AutomaticBackupReplicationRegion`: string.
    #[track_caller]
    pub fn automatic_backup_replication_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutomaticBackupReplicationRegion", value);
        self
    }

    /// `AutomaticBackupReplicationRetentionPeriod`: integer, at least 1.
    #[track_caller]
    pub fn automatic_backup_replication_retention_period(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("AutomaticBackupReplicationRetentionPeriod", value);
        self
    }

    /// `AvailabilityZone`: string. A change may replace the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `BackupRetentionPeriod`: integer, at least 0. A change may replace the resource.
    #[track_caller]
    pub fn backup_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BackupRetentionPeriod", value);
        self
    }

    /// `BackupTarget`: string. A change replaces the resource.
    #[track_caller]
    pub fn backup_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupTarget", value);
        self
    }

    /// `CACertificateIdentifier`: string.
    #[track_caller]
    pub fn ca_certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CACertificateIdentifier", value);
        self
    }

    /// `CertificateRotationRestart`: boolean.
    #[track_caller]
    pub fn certificate_rotation_restart(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CertificateRotationRestart", value);
        self
    }

    /// `CharacterSetName`: string. A change replaces the resource.
    #[track_caller]
    pub fn character_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CharacterSetName", value);
        self
    }

    /// `CopyTagsToSnapshot`: boolean.
    #[track_caller]
    pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToSnapshot", value);
        self
    }

    /// `CustomIAMInstanceProfile`: string. A change replaces the resource.
    #[track_caller]
    pub fn custom_iam_instance_profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomIAMInstanceProfile", value);
        self
    }

    /// `DBClusterIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterIdentifier", value);
        self
    }

    /// `DBClusterSnapshotIdentifier`: string. A change may replace the resource.
    #[track_caller]
    pub fn db_cluster_snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterSnapshotIdentifier", value);
        self
    }

    /// `DBInstanceClass`: string.
    #[track_caller]
    pub fn db_instance_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBInstanceClass", value);
        self
    }

    /// `DBInstanceIdentifier`: string, 1 to 63 characters, pattern `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn db_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBInstanceIdentifier", value);
        self
    }

    /// `DBName`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBName", value);
        self
    }

    /// `DBParameterGroupName`: string. A change may replace the resource.
    #[track_caller]
    pub fn db_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBParameterGroupName", value);
        self
    }

    /// `DBSecurityGroups`: list of strings.
    #[track_caller]
    pub fn db_security_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DBSecurityGroups", value);
        self
    }

    /// `DBSnapshotIdentifier`: string. A change may replace the resource.
    #[track_caller]
    pub fn db_snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSnapshotIdentifier", value);
        self
    }

    /// `DBSubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSubnetGroupName", value);
        self
    }

    /// `DBSystemId`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSystemId", value);
        self
    }

    /// `DatabaseInsightsMode`: `DatabaseInsightsMode`.
    #[track_caller]
    pub fn database_insights_mode(mut self, value: impl IntoValue<DatabaseInsightsMode>) -> Self {
        self.0.set("DatabaseInsightsMode", value);
        self
    }

    /// `DedicatedLogVolume`: boolean.
    #[track_caller]
    pub fn dedicated_log_volume(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DedicatedLogVolume", value);
        self
    }

    /// `DeleteAutomatedBackups`: boolean.
    #[track_caller]
    pub fn delete_automated_backups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteAutomatedBackups", value);
        self
    }

    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `Domain`: string.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `DomainAuthSecretArn`: string.
    #[track_caller]
    pub fn domain_auth_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainAuthSecretArn", value);
        self
    }

    /// `DomainDnsIps`: list of strings.
    #[track_caller]
    pub fn domain_dns_ips(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DomainDnsIps", value);
        self
    }

    /// `DomainFqdn`: string.
    #[track_caller]
    pub fn domain_fqdn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainFqdn", value);
        self
    }

    /// `DomainIAMRoleName`: string.
    #[track_caller]
    pub fn domain_iam_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIAMRoleName", value);
        self
    }

    /// `DomainOu`: string.
    #[track_caller]
    pub fn domain_ou(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainOu", value);
        self
    }

    /// `EnableCloudwatchLogsExports`: list of strings.
    #[track_caller]
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnableCloudwatchLogsExports", value);
        self
    }

    /// `EnableIAMDatabaseAuthentication`: boolean.
    #[track_caller]
    pub fn enable_iam_database_authentication(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableIAMDatabaseAuthentication", value);
        self
    }

    /// `EnablePerformanceInsights`: boolean.
    #[track_caller]
    pub fn enable_performance_insights(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePerformanceInsights", value);
        self
    }

    /// `Engine`: string. A change may replace the resource.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `EngineLifecycleSupport`: string.
    #[track_caller]
    pub fn engine_lifecycle_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineLifecycleSupport", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LicenseModel`: string.
    #[track_caller]
    pub fn license_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseModel", value);
        self
    }

    /// `ManageMasterUserPassword`: boolean.
    #[track_caller]
    pub fn manage_master_user_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ManageMasterUserPassword", value);
        self
    }

    /// `MasterUserAuthenticationType`: `MasterUserAuthenticationType`.
    #[track_caller]
    pub fn master_user_authentication_type(
        mut self,
        value: impl IntoValue<MasterUserAuthenticationType>,
    ) -> Self {
        self.0.set("MasterUserAuthenticationType", value);
        self
    }

    /// `MasterUserPassword`: string.
    #[track_caller]
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserPassword", value);
        self
    }

    /// `MasterUserSecret`: `MasterUserSecret`.
    #[track_caller]
    pub fn master_user_secret(mut self, value: impl IntoValue<MasterUserSecret>) -> Self {
        self.0.set("MasterUserSecret", value);
        self
    }

    /// `MasterUsername`: string, 1 to 128 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. A change replaces the resource.
    #[track_caller]
    pub fn master_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUsername", value);
        self
    }

    /// `MaxAllocatedStorage`: integer.
    #[track_caller]
    pub fn max_allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAllocatedStorage", value);
        self
    }

    /// `MonitoringInterval`: integer.
    #[track_caller]
    pub fn monitoring_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MonitoringInterval", value);
        self
    }

    /// `MonitoringRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn monitoring_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("MonitoringRoleArn", value);
        self
    }

    /// `MultiAZ`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn multi_az(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiAZ", value);
        self
    }

    /// `NcharCharacterSetName`: string. A change replaces the resource.
    #[track_caller]
    pub fn nchar_character_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NcharCharacterSetName", value);
        self
    }

    /// `NetworkType`: string.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `OptionGroupName`: string.
    #[track_caller]
    pub fn option_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptionGroupName", value);
        self
    }

    /// `PerformanceInsightsKMSKeyId`: string. A change may replace the resource.
    #[track_caller]
    pub fn performance_insights_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PerformanceInsightsKMSKeyId", value);
        self
    }

    /// `PerformanceInsightsRetentionPeriod`: integer, one of 7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731.
    #[track_caller]
    pub fn performance_insights_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PerformanceInsightsRetentionPeriod", value);
        self
    }

    /// `Port`: string, pattern `^\d*$`. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PreferredBackupWindow`: string.
    #[track_caller]
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredBackupWindow", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string. A change may replace the resource.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `ProcessorFeatures`: list of `ProcessorFeature`.
    #[track_caller]
    pub fn processor_features(mut self, value: impl IntoValue<ListOf<ProcessorFeature>>) -> Self {
        self.0.set("ProcessorFeatures", value);
        self
    }

    /// `PromotionTier`: integer, 0 to 15.
    #[track_caller]
    pub fn promotion_tier(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PromotionTier", value);
        self
    }

    /// `PubliclyAccessible`: boolean.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `ReplicaMode`: string.
    #[track_caller]
    pub fn replica_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicaMode", value);
        self
    }

    /// `RestoreTime`: string (date-time). A change may replace the resource.
    #[track_caller]
    pub fn restore_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreTime", value);
        self
    }

    /// `SourceDBClusterIdentifier`: string. A change may replace the resource.
    #[track_caller]
    pub fn source_db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value);
        self
    }

    /// `SourceDBInstanceAutomatedBackupsArn`: string. A change may replace the resource.
    #[track_caller]
    pub fn source_db_instance_automated_backups_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("SourceDBInstanceAutomatedBackupsArn", value);
        self
    }

    /// `SourceDBInstanceIdentifier`: string. A change may replace the resource.
    #[track_caller]
    pub fn source_db_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDBInstanceIdentifier", value);
        self
    }

    /// `SourceDbiResourceId`: string. A change may replace the resource.
    #[track_caller]
    pub fn source_dbi_resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDbiResourceId", value);
        self
    }

    /// `SourceRegion`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceRegion", value);
        self
    }

    /// `StorageEncrypted`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn storage_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StorageEncrypted", value);
        self
    }

    /// `StorageThroughput`: integer.
    #[track_caller]
    pub fn storage_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageThroughput", value);
        self
    }

    /// `StorageType`: string. A change may replace the resource.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TdeCredentialArn`: string. Deprecated.
    #[track_caller]
    pub fn tde_credential_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TdeCredentialArn", value);
        self
    }

    /// `TdeCredentialPassword`: string. Deprecated.
    #[track_caller]
    pub fn tde_credential_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TdeCredentialPassword", value);
        self
    }

    /// `Timezone`: string. A change replaces the resource.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }

    /// `UseDefaultProcessorFeatures`: boolean.
    #[track_caller]
    pub fn use_default_processor_features(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseDefaultProcessorFeatures", value);
        self
    }

    /// `UseLatestRestorableTime`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn use_latest_restorable_time(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseLatestRestorableTime", value);
        self
    }

    /// `VPCSecurityGroups`: list of strings.
    #[track_caller]
    pub fn vpc_security_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VPCSecurityGroups", value);
        self
    }
}

impl Handle<DBInstance> {
    /// `AdditionalStorageVolumes`
    #[inline]
    pub fn additional_storage_volumes(&self) -> Value<Node> {
        self.attribute("AdditionalStorageVolumes")
    }

    /// `AllocatedStorage`
    #[inline]
    pub fn allocated_storage(&self) -> Value<String> {
        self.attribute("AllocatedStorage")
    }

    /// `AllowMajorVersionUpgrade`
    #[inline]
    pub fn allow_major_version_upgrade(&self) -> Value<bool> {
        self.attribute("AllowMajorVersionUpgrade")
    }

    /// `ApplyImmediately`
    #[inline]
    pub fn apply_immediately(&self) -> Value<bool> {
        self.attribute("ApplyImmediately")
    }

    /// `AssociatedRoles`
    #[inline]
    pub fn associated_roles(&self) -> Value<Node> {
        self.attribute("AssociatedRoles")
    }

    /// `AutoMinorVersionUpgrade`
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> Value<bool> {
        self.attribute("AutoMinorVersionUpgrade")
    }

    /// `AutomaticBackupReplicationKmsKeyId`
    #[inline]
    pub fn automatic_backup_replication_kms_key_id(&self) -> Value<String> {
        self.attribute("AutomaticBackupReplicationKmsKeyId")
    }

    /// `AutomaticBackupReplicationRegion`
    #[inline]
    pub fn automatic_backup_replication_region(&self) -> Value<String> {
        self.attribute("AutomaticBackupReplicationRegion")
    }

    /// `AutomaticBackupReplicationRetentionPeriod`
    #[inline]
    pub fn automatic_backup_replication_retention_period(&self) -> Value<i64> {
        self.attribute("AutomaticBackupReplicationRetentionPeriod")
    }

    /// `AutomaticRestartTime`
    #[inline]
    pub fn automatic_restart_time(&self) -> Value<String> {
        self.attribute("AutomaticRestartTime")
    }

    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `BackupRetentionPeriod`
    #[inline]
    pub fn backup_retention_period(&self) -> Value<i64> {
        self.attribute("BackupRetentionPeriod")
    }

    /// `BackupTarget`
    #[inline]
    pub fn backup_target(&self) -> Value<String> {
        self.attribute("BackupTarget")
    }

    /// `CACertificateIdentifier`
    #[inline]
    pub fn ca_certificate_identifier(&self) -> Value<String> {
        self.attribute("CACertificateIdentifier")
    }

    /// `CertificateDetails.CAIdentifier`
    #[inline]
    pub fn certificate_details_ca_identifier(&self) -> Value<String> {
        self.attribute("CertificateDetails.CAIdentifier")
    }

    /// `CertificateDetails.ValidTill`
    #[inline]
    pub fn certificate_details_valid_till(&self) -> Value<String> {
        self.attribute("CertificateDetails.ValidTill")
    }

    /// `CertificateRotationRestart`
    #[inline]
    pub fn certificate_rotation_restart(&self) -> Value<bool> {
        self.attribute("CertificateRotationRestart")
    }

    /// `CharacterSetName`
    #[inline]
    pub fn character_set_name(&self) -> Value<String> {
        self.attribute("CharacterSetName")
    }

    /// `CopyTagsToSnapshot`
    #[inline]
    pub fn copy_tags_to_snapshot(&self) -> Value<bool> {
        self.attribute("CopyTagsToSnapshot")
    }

    /// `CustomIAMInstanceProfile`
    #[inline]
    pub fn custom_iam_instance_profile(&self) -> Value<String> {
        self.attribute("CustomIAMInstanceProfile")
    }

    /// `DBClusterIdentifier`
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<String> {
        self.attribute("DBClusterIdentifier")
    }

    /// `DBClusterSnapshotIdentifier`
    #[inline]
    pub fn db_cluster_snapshot_identifier(&self) -> Value<String> {
        self.attribute("DBClusterSnapshotIdentifier")
    }

    /// `DBInstanceArn`
    #[inline]
    pub fn db_instance_arn(&self) -> Value<String> {
        self.attribute("DBInstanceArn")
    }

    /// `DBInstanceClass`
    #[inline]
    pub fn db_instance_class(&self) -> Value<String> {
        self.attribute("DBInstanceClass")
    }

    /// `DBInstanceIdentifier`
    #[inline]
    pub fn db_instance_identifier(&self) -> Value<String> {
        self.attribute("DBInstanceIdentifier")
    }

    /// `DBInstanceStatus`
    #[inline]
    pub fn db_instance_status(&self) -> Value<String> {
        self.attribute("DBInstanceStatus")
    }

    /// `DBName`
    #[inline]
    pub fn db_name(&self) -> Value<String> {
        self.attribute("DBName")
    }

    /// `DBParameterGroupName`
    #[inline]
    pub fn db_parameter_group_name(&self) -> Value<String> {
        self.attribute("DBParameterGroupName")
    }

    /// `DBSecurityGroups`
    #[inline]
    pub fn db_security_groups(&self) -> Value<Vec<String>> {
        self.attribute("DBSecurityGroups")
    }

    /// `DBSnapshotIdentifier`
    #[inline]
    pub fn db_snapshot_identifier(&self) -> Value<String> {
        self.attribute("DBSnapshotIdentifier")
    }

    /// `DBSubnetGroupName`
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<String> {
        self.attribute("DBSubnetGroupName")
    }

    /// `DBSystemId`
    #[inline]
    pub fn db_system_id(&self) -> Value<String> {
        self.attribute("DBSystemId")
    }

    /// `DatabaseInsightsMode`
    #[inline]
    pub fn database_insights_mode(&self) -> Value<String> {
        self.attribute("DatabaseInsightsMode")
    }

    /// `DbiResourceId`
    #[inline]
    pub fn dbi_resource_id(&self) -> Value<String> {
        self.attribute("DbiResourceId")
    }

    /// `DedicatedLogVolume`
    #[inline]
    pub fn dedicated_log_volume(&self) -> Value<bool> {
        self.attribute("DedicatedLogVolume")
    }

    /// `DeleteAutomatedBackups`
    #[inline]
    pub fn delete_automated_backups(&self) -> Value<bool> {
        self.attribute("DeleteAutomatedBackups")
    }

    /// `DeletionProtection`
    #[inline]
    pub fn deletion_protection(&self) -> Value<bool> {
        self.attribute("DeletionProtection")
    }

    /// `Domain`
    #[inline]
    pub fn domain(&self) -> Value<String> {
        self.attribute("Domain")
    }

    /// `DomainAuthSecretArn`
    #[inline]
    pub fn domain_auth_secret_arn(&self) -> Value<String> {
        self.attribute("DomainAuthSecretArn")
    }

    /// `DomainDnsIps`
    #[inline]
    pub fn domain_dns_ips(&self) -> Value<Vec<String>> {
        self.attribute("DomainDnsIps")
    }

    /// `DomainFqdn`
    #[inline]
    pub fn domain_fqdn(&self) -> Value<String> {
        self.attribute("DomainFqdn")
    }

    /// `DomainIAMRoleName`
    #[inline]
    pub fn domain_iam_role_name(&self) -> Value<String> {
        self.attribute("DomainIAMRoleName")
    }

    /// `DomainOu`
    #[inline]
    pub fn domain_ou(&self) -> Value<String> {
        self.attribute("DomainOu")
    }

    /// `EnableCloudwatchLogsExports`
    #[inline]
    pub fn enable_cloudwatch_logs_exports(&self) -> Value<Vec<String>> {
        self.attribute("EnableCloudwatchLogsExports")
    }

    /// `EnableIAMDatabaseAuthentication`
    #[inline]
    pub fn enable_iam_database_authentication(&self) -> Value<bool> {
        self.attribute("EnableIAMDatabaseAuthentication")
    }

    /// `EnablePerformanceInsights`
    #[inline]
    pub fn enable_performance_insights(&self) -> Value<bool> {
        self.attribute("EnablePerformanceInsights")
    }

    /// `Endpoint.Address`
    #[inline]
    pub fn endpoint_address(&self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// `Endpoint.HostedZoneId`
    #[inline]
    pub fn endpoint_hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("Endpoint.HostedZoneId")
    }

    /// `Endpoint.Port`
    #[inline]
    pub fn endpoint_port(&self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// `Engine`
    #[inline]
    pub fn engine(&self) -> Value<String> {
        self.attribute("Engine")
    }

    /// `EngineLifecycleSupport`
    #[inline]
    pub fn engine_lifecycle_support(&self) -> Value<String> {
        self.attribute("EngineLifecycleSupport")
    }

    /// `EngineVersion`
    #[inline]
    pub fn engine_version(&self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// `InstanceCreateTime`
    #[inline]
    pub fn instance_create_time(&self) -> Value<String> {
        self.attribute("InstanceCreateTime")
    }

    /// `Iops`
    #[inline]
    pub fn iops(&self) -> Value<i64> {
        self.attribute("Iops")
    }

    /// `IsStorageConfigUpgradeAvailable`
    #[inline]
    pub fn is_storage_config_upgrade_available(&self) -> Value<bool> {
        self.attribute("IsStorageConfigUpgradeAvailable")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `LatestRestorableTime`
    #[inline]
    pub fn latest_restorable_time(&self) -> Value<String> {
        self.attribute("LatestRestorableTime")
    }

    /// `LicenseModel`
    #[inline]
    pub fn license_model(&self) -> Value<String> {
        self.attribute("LicenseModel")
    }

    /// `ListenerEndpoint.Address`
    #[inline]
    pub fn listener_endpoint_address(&self) -> Value<String> {
        self.attribute("ListenerEndpoint.Address")
    }

    /// `ListenerEndpoint.HostedZoneId`
    #[inline]
    pub fn listener_endpoint_hosted_zone_id(
        &self,
    ) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("ListenerEndpoint.HostedZoneId")
    }

    /// `ListenerEndpoint.Port`
    #[inline]
    pub fn listener_endpoint_port(&self) -> Value<String> {
        self.attribute("ListenerEndpoint.Port")
    }

    /// `ManageMasterUserPassword`
    #[inline]
    pub fn manage_master_user_password(&self) -> Value<bool> {
        self.attribute("ManageMasterUserPassword")
    }

    /// `MasterUserAuthenticationType`
    #[inline]
    pub fn master_user_authentication_type(&self) -> Value<String> {
        self.attribute("MasterUserAuthenticationType")
    }

    /// `MasterUserPassword`
    #[inline]
    pub fn master_user_password(&self) -> Value<String> {
        self.attribute("MasterUserPassword")
    }

    /// `MasterUserSecret.KmsKeyId`
    #[inline]
    pub fn master_user_secret_kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("MasterUserSecret.KmsKeyId")
    }

    /// `MasterUserSecret.SecretArn`
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> Value<String> {
        self.attribute("MasterUserSecret.SecretArn")
    }

    /// `MasterUsername`
    #[inline]
    pub fn master_username(&self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// `MaxAllocatedStorage`
    #[inline]
    pub fn max_allocated_storage(&self) -> Value<i64> {
        self.attribute("MaxAllocatedStorage")
    }

    /// `MonitoringInterval`
    #[inline]
    pub fn monitoring_interval(&self) -> Value<i64> {
        self.attribute("MonitoringInterval")
    }

    /// `MonitoringRoleArn`
    #[inline]
    pub fn monitoring_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("MonitoringRoleArn")
    }

    /// `MultiAZ`
    #[inline]
    pub fn multi_az(&self) -> Value<bool> {
        self.attribute("MultiAZ")
    }

    /// `NcharCharacterSetName`
    #[inline]
    pub fn nchar_character_set_name(&self) -> Value<String> {
        self.attribute("NcharCharacterSetName")
    }

    /// `NetworkType`
    #[inline]
    pub fn network_type(&self) -> Value<String> {
        self.attribute("NetworkType")
    }

    /// `OptionGroupName`
    #[inline]
    pub fn option_group_name(&self) -> Value<String> {
        self.attribute("OptionGroupName")
    }

    /// `PercentProgress`
    #[inline]
    pub fn percent_progress(&self) -> Value<String> {
        self.attribute("PercentProgress")
    }

    /// `PerformanceInsightsKMSKeyId`
    #[inline]
    pub fn performance_insights_kms_key_id(&self) -> Value<String> {
        self.attribute("PerformanceInsightsKMSKeyId")
    }

    /// `PerformanceInsightsRetentionPeriod`
    #[inline]
    pub fn performance_insights_retention_period(&self) -> Value<i64> {
        self.attribute("PerformanceInsightsRetentionPeriod")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<String> {
        self.attribute("Port")
    }

    /// `PreferredBackupWindow`
    #[inline]
    pub fn preferred_backup_window(&self) -> Value<String> {
        self.attribute("PreferredBackupWindow")
    }

    /// `PreferredMaintenanceWindow`
    #[inline]
    pub fn preferred_maintenance_window(&self) -> Value<String> {
        self.attribute("PreferredMaintenanceWindow")
    }

    /// `ProcessorFeatures`
    #[inline]
    pub fn processor_features(&self) -> Value<Node> {
        self.attribute("ProcessorFeatures")
    }

    /// `PromotionTier`
    #[inline]
    pub fn promotion_tier(&self) -> Value<i64> {
        self.attribute("PromotionTier")
    }

    /// `PubliclyAccessible`
    #[inline]
    pub fn publicly_accessible(&self) -> Value<bool> {
        self.attribute("PubliclyAccessible")
    }

    /// `ReadReplicaDBClusterIdentifiers`
    #[inline]
    pub fn read_replica_db_cluster_identifiers(&self) -> Value<Vec<String>> {
        self.attribute("ReadReplicaDBClusterIdentifiers")
    }

    /// `ReadReplicaDBInstanceIdentifiers`
    #[inline]
    pub fn read_replica_db_instance_identifiers(&self) -> Value<Vec<String>> {
        self.attribute("ReadReplicaDBInstanceIdentifiers")
    }

    /// `ReplicaMode`
    #[inline]
    pub fn replica_mode(&self) -> Value<String> {
        self.attribute("ReplicaMode")
    }

    /// `RestoreTime`
    #[inline]
    pub fn restore_time(&self) -> Value<String> {
        self.attribute("RestoreTime")
    }

    /// `ResumeFullAutomationModeTime`
    #[inline]
    pub fn resume_full_automation_mode_time(&self) -> Value<String> {
        self.attribute("ResumeFullAutomationModeTime")
    }

    /// `SecondaryAvailabilityZone`
    #[inline]
    pub fn secondary_availability_zone(&self) -> Value<String> {
        self.attribute("SecondaryAvailabilityZone")
    }

    /// `SourceDBClusterIdentifier`
    #[inline]
    pub fn source_db_cluster_identifier(&self) -> Value<String> {
        self.attribute("SourceDBClusterIdentifier")
    }

    /// `SourceDBInstanceAutomatedBackupsArn`
    #[inline]
    pub fn source_db_instance_automated_backups_arn(&self) -> Value<String> {
        self.attribute("SourceDBInstanceAutomatedBackupsArn")
    }

    /// `SourceDBInstanceIdentifier`
    #[inline]
    pub fn source_db_instance_identifier(&self) -> Value<String> {
        self.attribute("SourceDBInstanceIdentifier")
    }

    /// `SourceDbiResourceId`
    #[inline]
    pub fn source_dbi_resource_id(&self) -> Value<String> {
        self.attribute("SourceDbiResourceId")
    }

    /// `SourceRegion`
    #[inline]
    pub fn source_region(&self) -> Value<String> {
        self.attribute("SourceRegion")
    }

    /// `StatusInfos`
    #[inline]
    pub fn status_infos(&self) -> Value<Node> {
        self.attribute("StatusInfos")
    }

    /// `StorageEncrypted`
    #[inline]
    pub fn storage_encrypted(&self) -> Value<bool> {
        self.attribute("StorageEncrypted")
    }

    /// `StorageOperationPercentProgress`
    #[inline]
    pub fn storage_operation_percent_progress(&self) -> Value<i64> {
        self.attribute("StorageOperationPercentProgress")
    }

    /// `StorageOperationStatus`
    #[inline]
    pub fn storage_operation_status(&self) -> Value<String> {
        self.attribute("StorageOperationStatus")
    }

    /// `StorageThroughput`
    #[inline]
    pub fn storage_throughput(&self) -> Value<i64> {
        self.attribute("StorageThroughput")
    }

    /// `StorageType`
    #[inline]
    pub fn storage_type(&self) -> Value<String> {
        self.attribute("StorageType")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `TdeCredentialArn`
    #[inline]
    pub fn tde_credential_arn(&self) -> Value<String> {
        self.attribute("TdeCredentialArn")
    }

    /// `TdeCredentialPassword`
    #[inline]
    pub fn tde_credential_password(&self) -> Value<String> {
        self.attribute("TdeCredentialPassword")
    }

    /// `Timezone`
    #[inline]
    pub fn timezone(&self) -> Value<String> {
        self.attribute("Timezone")
    }

    /// `UseDefaultProcessorFeatures`
    #[inline]
    pub fn use_default_processor_features(&self) -> Value<bool> {
        self.attribute("UseDefaultProcessorFeatures")
    }

    /// `UseLatestRestorableTime`
    #[inline]
    pub fn use_latest_restorable_time(&self) -> Value<bool> {
        self.attribute("UseLatestRestorableTime")
    }

    /// `VPCSecurityGroups`
    #[inline]
    pub fn vpc_security_groups(&self) -> Value<Vec<String>> {
        self.attribute("VPCSecurityGroups")
    }
}

/// `AdditionalStorageVolume` of `AWS::RDS::DBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalStorageVolume(Properties);

properties! { AdditionalStorageVolume }

impl AdditionalStorageVolume {
    /// `AllocatedStorage`: string, pattern `^[0-9]*$`.
    #[track_caller]
    pub fn allocated_storage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocatedStorage", value);
        self
    }

    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `MaxAllocatedStorage`: integer.
    #[track_caller]
    pub fn max_allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAllocatedStorage", value);
        self
    }

    /// `StorageThroughput`: integer.
    #[track_caller]
    pub fn storage_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageThroughput", value);
        self
    }

    /// `StorageType`: string.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `VolumeName`: string.
    #[track_caller]
    pub fn volume_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeName", value);
        self
    }
}

/// `DBInstanceRole` of `AWS::RDS::DBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct DBInstanceRole(Properties);

properties! { DBInstanceRole }

impl DBInstanceRole {
    /// `FeatureName`: string. Required.
    #[track_caller]
    pub fn feature_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeatureName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `DatabaseInsightsMode` of `AWS::RDS::DBInstance`.
    DatabaseInsightsMode
    ADVANCED "advanced"
    STANDARD "standard"
}

choice! {
    /// `MasterUserAuthenticationType` of `AWS::RDS::DBInstance`.
    MasterUserAuthenticationType
    IAM_DB_AUTH "iam-db-auth"
    PASSWORD "password"
}

/// `MasterUserSecret` of `AWS::RDS::DBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct MasterUserSecret(Properties);

properties! { MasterUserSecret }

impl MasterUserSecret {
    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `ProcessorFeature` of `AWS::RDS::DBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorFeature(Properties);

properties! { ProcessorFeature }

impl ProcessorFeature {
    /// `Name`: `ProcessorFeatureName`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<ProcessorFeatureName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ProcessorFeatureName` of `AWS::RDS::DBInstance`.
    ProcessorFeatureName
    CORE_COUNT "coreCount"
    THREADS_PER_CORE "threadsPerCore"
}

/// `Tag` of `AWS::RDS::DBInstance`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
