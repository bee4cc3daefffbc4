// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ODB::CloudVmCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ODB::CloudVmCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudVmCluster(Body);

resource! { CloudVmCluster "AWS::ODB::CloudVmCluster" }

impl CloudVmCluster {
    /// `CloudExadataInfrastructureId`: string, 6 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn cloud_exadata_infrastructure_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudExadataInfrastructureId", value);
        self
    }

    /// `ClusterName`: string, 1 to 11 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `CpuCoreCount`: integer, 0 to 368. A change replaces the resource.
    #[track_caller]
    pub fn cpu_core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CpuCoreCount", value);
        self
    }

    /// `DataCollectionOptions`: `DataCollectionOptions`. A change replaces the resource.
    #[track_caller]
    pub fn data_collection_options(mut self, value: impl IntoValue<DataCollectionOptions>) -> Self {
        self.0.set("DataCollectionOptions", value);
        self
    }

    /// `DataStorageSizeInTBs`: number. A change replaces the resource.
    #[track_caller]
    pub fn data_storage_size_in_tbs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DataStorageSizeInTBs", value);
        self
    }

    /// `DbNodeStorageSizeInGBs`: integer. A change replaces the resource.
    #[track_caller]
    pub fn db_node_storage_size_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DbNodeStorageSizeInGBs", value);
        self
    }

    /// `DbNodes`: list of `DbNode`, at least 1 character. A change may replace the resource.
    #[track_caller]
    pub fn db_nodes(mut self, value: impl IntoValue<ListOf<DbNode>>) -> Self {
        self.0.set("DbNodes", value);
        self
    }

    /// `DbServers`: list of strings, 1 to 1024 items. A change replaces the resource.
    #[track_caller]
    pub fn db_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DbServers", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters, pattern `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `GiVersion`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn gi_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GiVersion", value);
        self
    }

    /// `Hostname`: string, 1 to 12 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `IamRoles`: list of `IamRole`.
    #[track_caller]
    pub fn iam_roles(mut self, value: impl IntoValue<ListOf<IamRole>>) -> Self {
        self.0.set("IamRoles", value);
        self
    }

    /// `IsLocalBackupEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn is_local_backup_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsLocalBackupEnabled", value);
        self
    }

    /// `IsSparseDiskgroupEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn is_sparse_diskgroup_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsSparseDiskgroupEnabled", value);
        self
    }

    /// `LicenseModel`: `LicenseModel`. A change replaces the resource.
    #[track_caller]
    pub fn license_model(mut self, value: impl IntoValue<LicenseModel>) -> Self {
        self.0.set("LicenseModel", value);
        self
    }

    /// `MemorySizeInGBs`: integer. A change replaces the resource.
    #[track_caller]
    pub fn memory_size_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemorySizeInGBs", value);
        self
    }

    /// `OdbNetworkId`: string, 6 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn odb_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OdbNetworkId", value);
        self
    }

    /// `ScanListenerPortTcp`: integer, 1024 to 8999. A change replaces the resource.
    #[track_caller]
    pub fn scan_listener_port_tcp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScanListenerPortTcp", value);
        self
    }

    /// `SshPublicKeys`: list of strings, 1 to 1024 items. A change replaces the resource.
    #[track_caller]
    pub fn ssh_public_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SshPublicKeys", value);
        self
    }

    /// `SystemVersion`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn system_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SystemVersion", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeZone`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

impl Handle<CloudVmCluster> {
    /// `CloudVmClusterArn`
    #[inline]
    pub fn cloud_vm_cluster_arn(&self) -> Value<String> {
        self.attribute("CloudVmClusterArn")
    }

    /// `CloudVmClusterId`
    #[inline]
    pub fn cloud_vm_cluster_id(&self) -> Value<String> {
        self.attribute("CloudVmClusterId")
    }

    /// `ComputeModel`
    #[inline]
    pub fn compute_model(&self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// `DbNodes.*.BackupIpId`
    #[inline]
    pub fn db_nodes_backup_ip_id(&self) -> Value<String> {
        self.attribute("DbNodes.*.BackupIpId")
    }

    /// `DbNodes.*.BackupVnic2Id`
    #[inline]
    pub fn db_nodes_backup_vnic2_id(&self) -> Value<String> {
        self.attribute("DbNodes.*.BackupVnic2Id")
    }

    /// `DbNodes.*.CpuCoreCount`
    #[inline]
    pub fn db_nodes_cpu_core_count(&self) -> Value<i64> {
        self.attribute("DbNodes.*.CpuCoreCount")
    }

    /// `DbNodes.*.DbNodeArn`
    #[inline]
    pub fn db_nodes_db_node_arn(&self) -> Value<String> {
        self.attribute("DbNodes.*.DbNodeArn")
    }

    /// `DbNodes.*.DbNodeId`
    #[inline]
    pub fn db_nodes_db_node_id(&self) -> Value<String> {
        self.attribute("DbNodes.*.DbNodeId")
    }

    /// `DbNodes.*.DbNodeStorageSizeInGBs`
    #[inline]
    pub fn db_nodes_db_node_storage_size_in_gbs(&self) -> Value<i64> {
        self.attribute("DbNodes.*.DbNodeStorageSizeInGBs")
    }

    /// `DbNodes.*.DbSystemId`
    #[inline]
    pub fn db_nodes_db_system_id(&self) -> Value<String> {
        self.attribute("DbNodes.*.DbSystemId")
    }

    /// `DbNodes.*.HostIpId`
    #[inline]
    pub fn db_nodes_host_ip_id(&self) -> Value<String> {
        self.attribute("DbNodes.*.HostIpId")
    }

    /// `DbNodes.*.Hostname`
    #[inline]
    pub fn db_nodes_hostname(&self) -> Value<String> {
        self.attribute("DbNodes.*.Hostname")
    }

    /// `DbNodes.*.MemorySizeInGBs`
    #[inline]
    pub fn db_nodes_memory_size_in_gbs(&self) -> Value<i64> {
        self.attribute("DbNodes.*.MemorySizeInGBs")
    }

    /// `DbNodes.*.Ocid`
    #[inline]
    pub fn db_nodes_ocid(&self) -> Value<String> {
        self.attribute("DbNodes.*.Ocid")
    }

    /// `DbNodes.*.Status`
    #[inline]
    pub fn db_nodes_status(&self) -> Value<String> {
        self.attribute("DbNodes.*.Status")
    }

    /// `DbNodes.*.Vnic2Id`
    #[inline]
    pub fn db_nodes_vnic2_id(&self) -> Value<String> {
        self.attribute("DbNodes.*.Vnic2Id")
    }

    /// `DbNodes.*.VnicId`
    #[inline]
    pub fn db_nodes_vnic_id(&self) -> Value<String> {
        self.attribute("DbNodes.*.VnicId")
    }

    /// `DiskRedundancy`
    #[inline]
    pub fn disk_redundancy(&self) -> Value<String> {
        self.attribute("DiskRedundancy")
    }

    /// `Domain`
    #[inline]
    pub fn domain(&self) -> Value<String> {
        self.attribute("Domain")
    }

    /// `IamRoles.*.Status`
    #[inline]
    pub fn iam_roles_status(&self) -> Value<String> {
        self.attribute("IamRoles.*.Status")
    }

    /// `ListenerPort`
    #[inline]
    pub fn listener_port(&self) -> Value<i64> {
        self.attribute("ListenerPort")
    }

    /// `NodeCount`
    #[inline]
    pub fn node_count(&self) -> Value<i64> {
        self.attribute("NodeCount")
    }

    /// `OciResourceAnchorName`
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// `OciUrl`
    #[inline]
    pub fn oci_url(&self) -> Value<String> {
        self.attribute("OciUrl")
    }

    /// `Ocid`
    #[inline]
    pub fn ocid(&self) -> Value<String> {
        self.attribute("Ocid")
    }

    /// `ScanDnsName`
    #[inline]
    pub fn scan_dns_name(&self) -> Value<String> {
        self.attribute("ScanDnsName")
    }

    /// `ScanIpIds`
    #[inline]
    pub fn scan_ip_ids(&self) -> Value<Vec<String>> {
        self.attribute("ScanIpIds")
    }

    /// `Shape`
    #[inline]
    pub fn shape(&self) -> Value<String> {
        self.attribute("Shape")
    }

    /// `StorageSizeInGBs`
    #[inline]
    pub fn storage_size_in_gbs(&self) -> Value<i64> {
        self.attribute("StorageSizeInGBs")
    }

    /// `VipIds`
    #[inline]
    pub fn vip_ids(&self) -> Value<Vec<String>> {
        self.attribute("VipIds")
    }
}

/// `DataCollectionOptions` of `AWS::ODB::CloudVmCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCollectionOptions(Properties);

properties! { DataCollectionOptions }

impl DataCollectionOptions {
    /// `IsDiagnosticsEventsEnabled`: boolean.
    #[track_caller]
    pub fn is_diagnostics_events_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsDiagnosticsEventsEnabled", value);
        self
    }

    /// `IsHealthMonitoringEnabled`: boolean.
    #[track_caller]
    pub fn is_health_monitoring_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsHealthMonitoringEnabled", value);
        self
    }

    /// `IsIncidentLogsEnabled`: boolean.
    #[track_caller]
    pub fn is_incident_logs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsIncidentLogsEnabled", value);
        self
    }
}

/// `DbNode` of `AWS::ODB::CloudVmCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct DbNode(Properties);

properties! { DbNode }

impl DbNode {
    /// `DbServerId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbServerId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `IamRole` of `AWS::ODB::CloudVmCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamRole(Properties);

properties! { IamRole }

impl IamRole {
    /// `AwsIntegration`: string.
    #[track_caller]
    pub fn aws_integration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsIntegration", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }
}

choice! {
    /// `LicenseModel` of `AWS::ODB::CloudVmCluster`.
    LicenseModel
    BRING_YOUR_OWN_LICENSE "BRING_YOUR_OWN_LICENSE"
    LICENSE_INCLUDED "LICENSE_INCLUDED"
}

/// `Tag` of `AWS::ODB::CloudVmCluster`.
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
