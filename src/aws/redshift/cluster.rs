// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::Redshift::Cluster" }

impl Cluster {
    /// `AllowVersionUpgrade`: boolean.
    #[track_caller]
    pub fn allow_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowVersionUpgrade", value);
        self
    }

    /// `AquaConfigurationStatus`: `AquaConfigurationStatus`.
    #[track_caller]
    pub fn aqua_configuration_status(
        mut self,
        value: impl IntoValue<AquaConfigurationStatus>,
    ) -> Self {
        self.0.set("AquaConfigurationStatus", value);
        self
    }

    /// `AutomatedSnapshotRetentionPeriod`: integer.
    #[track_caller]
    pub fn automated_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomatedSnapshotRetentionPeriod", value);
        self
    }

    /// `AvailabilityZone`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneRelocation`: boolean.
    #[track_caller]
    pub fn availability_zone_relocation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AvailabilityZoneRelocation", value);
        self
    }

    /// `AvailabilityZoneRelocationStatus`: string.
    #[track_caller]
    pub fn availability_zone_relocation_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneRelocationStatus", value);
        self
    }

    /// `Classic`: boolean.
    #[track_caller]
    pub fn classic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Classic", value);
        self
    }

    /// `ClusterIdentifier`: string, at most 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }

    /// `ClusterParameterGroupName`: string, at most 255 characters.
    #[track_caller]
    pub fn cluster_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterParameterGroupName", value);
        self
    }

    /// `ClusterSecurityGroups`: list of strings.
    #[track_caller]
    pub fn cluster_security_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ClusterSecurityGroups", value);
        self
    }

    /// `ClusterSubnetGroupName`: string, at most 2147483647 characters. A change replaces the resource.
    #[track_caller]
    pub fn cluster_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterSubnetGroupName", value);
        self
    }

    /// `ClusterType`: string, at most 2147483647 characters. Required.
    #[track_caller]
    pub fn cluster_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterType", value);
        self
    }

    /// `ClusterVersion`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn cluster_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterVersion", value);
        self
    }

    /// `DBName`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBName", value);
        self
    }

    /// `DeferMaintenance`: boolean.
    #[track_caller]
    pub fn defer_maintenance(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeferMaintenance", value);
        self
    }

    /// `DeferMaintenanceDuration`: integer.
    #[track_caller]
    pub fn defer_maintenance_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DeferMaintenanceDuration", value);
        self
    }

    /// `DeferMaintenanceEndTime`: string.
    #[track_caller]
    pub fn defer_maintenance_end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeferMaintenanceEndTime", value);
        self
    }

    /// `DeferMaintenanceStartTime`: string.
    #[track_caller]
    pub fn defer_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeferMaintenanceStartTime", value);
        self
    }

    /// `DestinationRegion`: string.
    #[track_caller]
    pub fn destination_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationRegion", value);
        self
    }

    /// `ElasticIp`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn elastic_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElasticIp", value);
        self
    }

    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Endpoint`: `Endpoint`.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<Endpoint>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `EnhancedVpcRouting`: boolean.
    #[track_caller]
    pub fn enhanced_vpc_routing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnhancedVpcRouting", value);
        self
    }

    /// `HsmClientCertificateIdentifier`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn hsm_client_certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HsmClientCertificateIdentifier", value);
        self
    }

    /// `HsmConfigurationIdentifier`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn hsm_configuration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HsmConfigurationIdentifier", value);
        self
    }

    /// `IamRoles`: list of strings, at most 50 items.
    #[track_caller]
    pub fn iam_roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IamRoles", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2147483647 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LoggingProperties`: `LoggingProperties`.
    #[track_caller]
    pub fn logging_properties(mut self, value: impl IntoValue<LoggingProperties>) -> Self {
        self.0.set("LoggingProperties", value);
        self
    }

    /// `MaintenanceTrackName`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn maintenance_track_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaintenanceTrackName", value);
        self
    }

    /// `ManageMasterPassword`: boolean.
    #[track_caller]
    pub fn manage_master_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ManageMasterPassword", value);
        self
    }

    /// `ManualSnapshotRetentionPeriod`: integer.
    #[track_caller]
    pub fn manual_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManualSnapshotRetentionPeriod", value);
        self
    }

    /// `MasterPasswordSecretKmsKeyId`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn master_password_secret_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterPasswordSecretKmsKeyId", value);
        self
    }

    /// `MasterUserPassword`: string, at most 64 characters.
    #[track_caller]
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserPassword", value);
        self
    }

    /// `MasterUsername`: string, at most 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn master_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUsername", value);
        self
    }

    /// `MultiAZ`: boolean.
    #[track_caller]
    pub fn multi_az(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiAZ", value);
        self
    }

    /// `NamespaceResourcePolicy`: object or string.
    #[track_caller]
    pub fn namespace_resource_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NamespaceResourcePolicy", value);
        self
    }

    /// `NodeType`: string, at most 2147483647 characters. Required.
    #[track_caller]
    pub fn node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeType", value);
        self
    }

    /// `NumberOfNodes`: integer, 1 to 100.
    #[track_caller]
    pub fn number_of_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfNodes", value);
        self
    }

    /// `OwnerAccount`: string. A change replaces the resource.
    #[track_caller]
    pub fn owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerAccount", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string, at most 2147483647 characters.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `PubliclyAccessible`: boolean.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `ResourceAction`: string.
    #[track_caller]
    pub fn resource_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceAction", value);
        self
    }

    /// `RevisionTarget`: string.
    #[track_caller]
    pub fn revision_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RevisionTarget", value);
        self
    }

    /// `RotateEncryptionKey`: boolean.
    #[track_caller]
    pub fn rotate_encryption_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RotateEncryptionKey", value);
        self
    }

    /// `SnapshotClusterIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotClusterIdentifier", value);
        self
    }

    /// `SnapshotCopyGrantName`: string.
    #[track_caller]
    pub fn snapshot_copy_grant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotCopyGrantName", value);
        self
    }

    /// `SnapshotCopyManual`: boolean.
    #[track_caller]
    pub fn snapshot_copy_manual(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SnapshotCopyManual", value);
        self
    }

    /// `SnapshotCopyRetentionPeriod`: integer.
    #[track_caller]
    pub fn snapshot_copy_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SnapshotCopyRetentionPeriod", value);
        self
    }

    /// `SnapshotIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotIdentifier", value);
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
    /// `ClusterNamespaceArn`
    #[inline]
    pub fn cluster_namespace_arn(&self) -> Value<String> {
        self.attribute("ClusterNamespaceArn")
    }

    /// `DeferMaintenanceIdentifier`
    #[inline]
    pub fn defer_maintenance_identifier(&self) -> Value<String> {
        self.attribute("DeferMaintenanceIdentifier")
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

    /// `MasterPasswordSecretArn`
    #[inline]
    pub fn master_password_secret_arn(&self) -> Value<String> {
        self.attribute("MasterPasswordSecretArn")
    }
}

choice! {
    /// `AquaConfigurationStatus` of `AWS::Redshift::Cluster`.
    AquaConfigurationStatus
    AUTO "auto"
    DISABLED "disabled"
    ENABLED "enabled"
}

/// `Endpoint` of `AWS::Redshift::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Properties);

properties! { Endpoint }

/// `LoggingProperties` of `AWS::Redshift::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingProperties(Properties);

properties! { LoggingProperties }

impl LoggingProperties {
    /// `BucketName`: `S3BucketName`.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `LogDestinationType`: string.
    #[track_caller]
    pub fn log_destination_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogDestinationType", value);
        self
    }

    /// `LogExports`: list of strings, at most 3 items.
    #[track_caller]
    pub fn log_exports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogExports", value);
        self
    }

    /// `S3KeyPrefix`: string.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }
}

/// `Tag` of `AWS::Redshift::Cluster`.
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

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
