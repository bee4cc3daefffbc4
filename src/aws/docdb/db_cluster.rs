// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDB::DBCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DocDB::DBCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBCluster(Body);

resource! { DBCluster "AWS::DocDB::DBCluster" }

impl DBCluster {
    /// `AvailabilityZones`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `BackupRetentionPeriod`: integer, 1 to 35.
    #[track_caller]
    pub fn backup_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BackupRetentionPeriod", value);
        self
    }

    /// `CopyTagsToSnapshot`: boolean.
    #[track_caller]
    pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToSnapshot", value);
        self
    }

    /// `DBClusterIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterIdentifier", value);
        self
    }

    /// `DBClusterParameterGroupName`: string.
    #[track_caller]
    pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterParameterGroupName", value);
        self
    }

    /// `DBSubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSubnetGroupName", value);
        self
    }

    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `EnableCloudwatchLogsExports`: list of strings.
    #[track_caller]
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnableCloudwatchLogsExports", value);
        self
    }

    /// `EngineVersion`: `EngineVersion`. A change replaces the resource.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<EngineVersion>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `GlobalClusterIdentifier`: string.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
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

    /// `MasterUserPassword`: string.
    #[track_caller]
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserPassword", value);
        self
    }

    /// `MasterUserSecretKmsKeyId`: string.
    #[track_caller]
    pub fn master_user_secret_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserSecretKmsKeyId", value);
        self
    }

    /// `MasterUsername`: string. A change replaces the resource.
    #[track_caller]
    pub fn master_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUsername", value);
        self
    }

    /// `NetworkType`: string.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
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

    /// `RestoreToTime`: string.
    #[track_caller]
    pub fn restore_to_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreToTime", value);
        self
    }

    /// `RestoreType`: string.
    #[track_caller]
    pub fn restore_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreType", value);
        self
    }

    /// `RotateMasterUserPassword`: boolean.
    #[track_caller]
    pub fn rotate_master_user_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RotateMasterUserPassword", value);
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

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseLatestRestorableTime`: boolean.
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
    /// `ClusterResourceId`
    #[inline]
    pub fn cluster_resource_id(&self) -> Value<String> {
        self.attribute("ClusterResourceId")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `ReadEndpoint`
    #[inline]
    pub fn read_endpoint(&self) -> Value<String> {
        self.attribute("ReadEndpoint")
    }
}

choice! {
    /// `EngineVersion` of `AWS::DocDB::DBCluster`.
    EngineVersion
    V3_6_0 "3.6.0"
    V4_0 "4.0"
    V4_0_0 "4.0.0"
    V5_0_0 "5.0.0"
    V5_0_1 "5.0.1"
    V8_0_0 "8.0.0"
    V8_0_1 "8.0.1"
}

/// `ServerlessV2ScalingConfiguration` of `AWS::DocDB::DBCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessV2ScalingConfiguration(Properties);

properties! { ServerlessV2ScalingConfiguration }

impl ServerlessV2ScalingConfiguration {
    /// `MaxCapacity`: number. Required.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: number. Required.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }
}

/// `Tag` of `AWS::DocDB::DBCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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
