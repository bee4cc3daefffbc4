// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RDS::DBCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBCluster(Body);

resource! { DBCluster "AWS::RDS::DBCluster" }

impl DBCluster {
    /// `AllocatedStorage`: integer.
    #[track_caller]
    pub fn allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AllocatedStorage", value);
        self
    }

    /// `AssociatedRoles`: list of `DBClusterRole`, at most 15 items.
    #[track_caller]
    pub fn associated_roles(mut self, value: impl IntoValue<ListOf<DBClusterRole>>) -> Self {
        self.0.set("AssociatedRoles", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `AvailabilityZones`: list of strings. A change may replace the resource.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `BacktrackWindow`: integer, at least 0.
    #[track_caller]
    pub fn backtrack_window(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BacktrackWindow", value);
        self
    }

    /// `BackupRetentionPeriod`: integer, 1 to 35, default 1.
    #[track_caller]
    pub fn backup_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BackupRetentionPeriod", value);
        self
    }

    /// `ClusterScalabilityType`: `ClusterScalabilityType`. A change replaces the resource.
    #[track_caller]
    pub fn cluster_scalability_type(
        mut self,
        value: impl IntoValue<ClusterScalabilityType>,
    ) -> Self {
        self.0.set("ClusterScalabilityType", value);
        self
    }

    /// `CopyTagsToSnapshot`: boolean.
    #[track_caller]
    pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToSnapshot", value);
        self
    }

    /// `DBClusterIdentifier`: string, 1 to 63 characters, pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterIdentifier", value);
        self
    }

    /// `DBClusterInstanceClass`: string.
    #[track_caller]
    pub fn db_cluster_instance_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterInstanceClass", value);
        self
    }

    /// `DBClusterParameterGroupName`: string.
    #[track_caller]
    pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterParameterGroupName", value);
        self
    }

    /// `DBInstanceParameterGroupName`: string.
    #[track_caller]
    pub fn db_instance_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBInstanceParameterGroupName", value);
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

    /// `DatabaseName`: string. A change replaces the resource.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
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

    /// `DomainIAMRoleName`: string.
    #[track_caller]
    pub fn domain_iam_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIAMRoleName", value);
        self
    }

    /// `EnableCloudwatchLogsExports`: list of strings.
    #[track_caller]
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnableCloudwatchLogsExports", value);
        self
    }

    /// `EnableGlobalWriteForwarding`: boolean.
    #[track_caller]
    pub fn enable_global_write_forwarding(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableGlobalWriteForwarding", value);
        self
    }

    /// `EnableHttpEndpoint`: boolean.
    #[track_caller]
    pub fn enable_http_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableHttpEndpoint", value);
        self
    }

    /// `EnableIAMDatabaseAuthentication`: boolean.
    #[track_caller]
    pub fn enable_iam_database_authentication(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableIAMDatabaseAuthentication", value);
        self
    }

    /// `EnableLocalWriteForwarding`: boolean.
    #[track_caller]
    pub fn enable_local_write_forwarding(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableLocalWriteForwarding", value);
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

    /// `EngineMode`: string. A change replaces the resource.
    #[track_caller]
    pub fn engine_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineMode", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, at most 63 characters, pattern `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change may replace the resource.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
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

    /// `MasterUsername`: string, at least 1 character, pattern `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. A change may replace the resource.
    #[track_caller]
    pub fn master_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUsername", value);
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

    /// `NetworkType`: string.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `PerformanceInsightsEnabled`: boolean.
    #[track_caller]
    pub fn performance_insights_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PerformanceInsightsEnabled", value);
        self
    }

    /// `PerformanceInsightsKmsKeyId`: string.
    #[track_caller]
    pub fn performance_insights_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PerformanceInsightsKmsKeyId", value);
        self
    }

    /// `PerformanceInsightsRetentionPeriod`: integer.
    #[track_caller]
    pub fn performance_insights_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PerformanceInsightsRetentionPeriod", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
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

    /// `PubliclyAccessible`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `ReplicationSourceIdentifier`: string.
    #[track_caller]
    pub fn replication_source_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationSourceIdentifier", value);
        self
    }

    /// `RestoreToTime`: string. A change replaces the resource.
    #[track_caller]
    pub fn restore_to_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreToTime", value);
        self
    }

    /// `RestoreType`: string. A change replaces the resource.
    #[track_caller]
    pub fn restore_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreType", value);
        self
    }

    /// `ScalingConfiguration`: `ScalingConfiguration`.
    #[track_caller]
    pub fn scaling_configuration(mut self, value: impl IntoValue<ScalingConfiguration>) -> Self {
        self.0.set("ScalingConfiguration", value);
        self
    }

    /// `ServerlessV2ScalingConfiguration`: `ServerlessV2ScalingConfiguration`.
    #[track_caller]
    pub fn serverless_v2_scaling_configuration(
        mut self,
        value: impl IntoValue<ServerlessV2ScalingConfiguration>,
    ) -> Self {
        self.0.set("ServerlessV2ScalingConfiguration", value);
        self
    }

    /// `SnapshotIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotIdentifier", value);
        self
    }

    /// `SourceDBClusterIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value);
        self
    }

    /// `SourceDbClusterResourceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_db_cluster_resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDbClusterResourceId", value);
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

    /// `StorageType`: string.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseLatestRestorableTime`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn use_latest_restorable_time(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseLatestRestorableTime", value);
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

impl Handle<DBCluster> {
    /// `DBClusterArn`
    #[inline]
    pub fn db_cluster_arn(&self) -> Value<String> {
        self.attribute("DBClusterArn")
    }

    /// `DBClusterResourceId`
    #[inline]
    pub fn db_cluster_resource_id(&self) -> Value<String> {
        self.attribute("DBClusterResourceId")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<Node> {
        self.attribute("Endpoint")
    }

    /// `Endpoint.Address`
    #[inline]
    pub fn endpoint_address(&self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// `Endpoint.Port`
    #[inline]
    pub fn endpoint_port(&self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// `MasterUserSecret.SecretArn`
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> Value<String> {
        self.attribute("MasterUserSecret.SecretArn")
    }

    /// `ReadEndpoint`
    #[inline]
    pub fn read_endpoint(&self) -> Value<Node> {
        self.attribute("ReadEndpoint")
    }

    /// `ReadEndpoint.Address`
    #[inline]
    pub fn read_endpoint_address(&self) -> Value<String> {
        self.attribute("ReadEndpoint.Address")
    }

    /// `StorageEncryptionType`
    #[inline]
    pub fn storage_encryption_type(&self) -> Value<String> {
        self.attribute("StorageEncryptionType")
    }

    /// `StorageThroughput`
    #[inline]
    pub fn storage_throughput(&self) -> Value<i64> {
        self.attribute("StorageThroughput")
    }
}

choice! {
    /// `ClusterScalabilityType` of `AWS::RDS::DBCluster`.
    ClusterScalabilityType
    LIMITLESS "limitless"
    STANDARD "standard"
}

/// `DBClusterRole` of `AWS::RDS::DBCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct DBClusterRole(Properties);

properties! { DBClusterRole }

impl DBClusterRole {
    /// `FeatureName`: string.
    #[track_caller]
    pub fn feature_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeatureName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z-]*:iam::[0-9]*:role/.*$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `DatabaseInsightsMode` of `AWS::RDS::DBCluster`.
    DatabaseInsightsMode
    ADVANCED "advanced"
    STANDARD "standard"
}

choice! {
    /// `MasterUserAuthenticationType` of `AWS::RDS::DBCluster`.
    MasterUserAuthenticationType
    IAM_DB_AUTH "iam-db-auth"
    PASSWORD "password"
}

/// `MasterUserSecret` of `AWS::RDS::DBCluster`.
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

/// `ScalingConfiguration` of `AWS::RDS::DBCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConfiguration(Properties);

properties! { ScalingConfiguration }

impl ScalingConfiguration {
    /// `AutoPause`: boolean.
    #[track_caller]
    pub fn auto_pause(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoPause", value);
        self
    }

    /// `MaxCapacity`: integer.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: integer.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }

    /// `SecondsBeforeTimeout`: integer.
    #[track_caller]
    pub fn seconds_before_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecondsBeforeTimeout", value);
        self
    }

    /// `SecondsUntilAutoPause`: integer.
    #[track_caller]
    pub fn seconds_until_auto_pause(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecondsUntilAutoPause", value);
        self
    }

    /// `TimeoutAction`: string.
    #[track_caller]
    pub fn timeout_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeoutAction", value);
        self
    }
}

/// `ServerlessV2ScalingConfiguration` of `AWS::RDS::DBCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessV2ScalingConfiguration(Properties);

properties! { ServerlessV2ScalingConfiguration }

impl ServerlessV2ScalingConfiguration {
    /// `MaxCapacity`: number.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: number.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }

    /// `SecondsUntilAutoPause`: integer.
    #[track_caller]
    pub fn seconds_until_auto_pause(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecondsUntilAutoPause", value);
        self
    }
}

/// `Tag` of `AWS::RDS::DBCluster`.
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
