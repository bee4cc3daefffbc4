// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Neptune::DBCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Neptune::DBCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBCluster(Body);

resource! { DBCluster "AWS::Neptune::DBCluster" }

impl DBCluster {
    /// `AssociatedRoles`: list of `DBClusterRole`.
    #[track_caller]
    pub fn associated_roles(mut self, value: impl IntoValue<ListOf<DBClusterRole>>) -> Self {
        self.0.set("AssociatedRoles", value);
        self
    }

    /// `AvailabilityZones`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `BackupRetentionPeriod`: integer, at least 1, default 1.
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

    /// `DBClusterIdentifier`: string, 1 to 63 characters, pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
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

    /// `DBInstanceParameterGroupName`: string.
    #[track_caller]
    pub fn db_instance_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBInstanceParameterGroupName", value);
        self
    }

    /// `DBPort`: integer.
    #[track_caller]
    pub fn db_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DBPort", value);
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

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, 1 to 255 characters, pattern `^[A-Za-z][0-9A-Za-z-:._]*$`. A change replaces the resource.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
        self
    }

    /// `IamAuthEnabled`: boolean.
    #[track_caller]
    pub fn iam_auth_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IamAuthEnabled", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `NetworkType`: `NetworkType`.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
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

    /// `RestoreToTime`: string. A change replaces the resource.
    #[track_caller]
    pub fn restore_to_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreToTime", value);
        self
    }

    /// `RestoreType`: string, default `full-copy`. A change replaces the resource.
    #[track_caller]
    pub fn restore_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreType", value);
        self
    }

    /// `ServerlessScalingConfiguration`: `ServerlessScalingConfiguration`.
    #[track_caller]
    pub fn serverless_scaling_configuration(
        mut self,
        value: impl IntoValue<ServerlessScalingConfiguration>,
    ) -> Self {
        self.0.set("ServerlessScalingConfiguration", value);
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
    /// `AssociatedRoles`
    #[inline]
    pub fn associated_roles(&self) -> Value<Node> {
        self.attribute("AssociatedRoles")
    }

    /// `AvailabilityZones`
    #[inline]
    pub fn availability_zones(&self) -> Value<Vec<String>> {
        self.attribute("AvailabilityZones")
    }

    /// `BackupRetentionPeriod`
    #[inline]
    pub fn backup_retention_period(&self) -> Value<i64> {
        self.attribute("BackupRetentionPeriod")
    }

    /// `ClusterResourceId`
    #[inline]
    pub fn cluster_resource_id(&self) -> Value<String> {
        self.attribute("ClusterResourceId")
    }

    /// `CopyTagsToSnapshot`
    #[inline]
    pub fn copy_tags_to_snapshot(&self) -> Value<bool> {
        self.attribute("CopyTagsToSnapshot")
    }

    /// `DBClusterIdentifier`
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<String> {
        self.attribute("DBClusterIdentifier")
    }

    /// `DBClusterParameterGroupName`
    #[inline]
    pub fn db_cluster_parameter_group_name(&self) -> Value<String> {
        self.attribute("DBClusterParameterGroupName")
    }

    /// `DBInstanceParameterGroupName`
    #[inline]
    pub fn db_instance_parameter_group_name(&self) -> Value<String> {
        self.attribute("DBInstanceParameterGroupName")
    }

    /// `DBPort`
    #[inline]
    pub fn db_port(&self) -> Value<i64> {
        self.attribute("DBPort")
    }

    /// `DBSubnetGroupName`
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<String> {
        self.attribute("DBSubnetGroupName")
    }

    /// `DeletionProtection`
    #[inline]
    pub fn deletion_protection(&self) -> Value<bool> {
        self.attribute("DeletionProtection")
    }

    /// `EnableCloudwatchLogsExports`
    #[inline]
    pub fn enable_cloudwatch_logs_exports(&self) -> Value<Vec<String>> {
        self.attribute("EnableCloudwatchLogsExports")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `EngineVersion`
    #[inline]
    pub fn engine_version(&self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// `GlobalClusterIdentifier`
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<String> {
        self.attribute("GlobalClusterIdentifier")
    }

    /// `IamAuthEnabled`
    #[inline]
    pub fn iam_auth_enabled(&self) -> Value<bool> {
        self.attribute("IamAuthEnabled")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `NetworkType`
    #[inline]
    pub fn network_type(&self) -> Value<String> {
        self.attribute("NetworkType")
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

    /// `ReadEndpoint`
    #[inline]
    pub fn read_endpoint(&self) -> Value<String> {
        self.attribute("ReadEndpoint")
    }

    /// `RestoreToTime`
    #[inline]
    pub fn restore_to_time(&self) -> Value<String> {
        self.attribute("RestoreToTime")
    }

    /// `RestoreType`
    #[inline]
    pub fn restore_type(&self) -> Value<String> {
        self.attribute("RestoreType")
    }

    /// `ServerlessScalingConfiguration.MaxCapacity`
    #[inline]
    pub fn serverless_scaling_configuration_max_capacity(&self) -> Value<f64> {
        self.attribute("ServerlessScalingConfiguration.MaxCapacity")
    }

    /// `ServerlessScalingConfiguration.MinCapacity`
    #[inline]
    pub fn serverless_scaling_configuration_min_capacity(&self) -> Value<f64> {
        self.attribute("ServerlessScalingConfiguration.MinCapacity")
    }

    /// `SnapshotIdentifier`
    #[inline]
    pub fn snapshot_identifier(&self) -> Value<String> {
        self.attribute("SnapshotIdentifier")
    }

    /// `SourceDBClusterIdentifier`
    #[inline]
    pub fn source_db_cluster_identifier(&self) -> Value<String> {
        self.attribute("SourceDBClusterIdentifier")
    }

    /// `StorageEncrypted`
    #[inline]
    pub fn storage_encrypted(&self) -> Value<bool> {
        self.attribute("StorageEncrypted")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `UseLatestRestorableTime`
    #[inline]
    pub fn use_latest_restorable_time(&self) -> Value<bool> {
        self.attribute("UseLatestRestorableTime")
    }

    /// `VpcSecurityGroupIds`
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("VpcSecurityGroupIds")
    }
}

/// `DBClusterRole` of `AWS::Neptune::DBCluster`.
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

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `NetworkType` of `AWS::Neptune::DBCluster`.
    NetworkType
    IPV4 "IPV4"
    DUAL "DUAL"
}

/// `ServerlessScalingConfiguration` of `AWS::Neptune::DBCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessScalingConfiguration(Properties);

properties! { ServerlessScalingConfiguration }

impl ServerlessScalingConfiguration {
    /// `MaxCapacity`: number, 2.5 to 128. Required.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: number, 1 to 128. Required.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }
}

/// `Tag` of `AWS::Neptune::DBCluster`.
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
