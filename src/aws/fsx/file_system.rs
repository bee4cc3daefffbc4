// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::FileSystem` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FSx::FileSystem`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystem(Body);

resource! { FileSystem "AWS::FSx::FileSystem" }

impl FileSystem {
    /// `BackupId`: string. A change replaces the resource.
    #[track_caller]
    pub fn backup_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupId", value);
        self
    }

    /// `FileSystemType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemType", value);
        self
    }

    /// `FileSystemTypeVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn file_system_type_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemTypeVersion", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LustreConfiguration`: `LustreConfiguration`.
    #[track_caller]
    pub fn lustre_configuration(mut self, value: impl IntoValue<LustreConfiguration>) -> Self {
        self.0.set("LustreConfiguration", value);
        self
    }

    /// `NetworkType`: string.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `OntapConfiguration`: `OntapConfiguration`.
    #[track_caller]
    pub fn ontap_configuration(mut self, value: impl IntoValue<OntapConfiguration>) -> Self {
        self.0.set("OntapConfiguration", value);
        self
    }

    /// `OpenZFSConfiguration`: `OpenZFSConfiguration`.
    #[track_caller]
    pub fn open_zfs_configuration(mut self, value: impl IntoValue<OpenZFSConfiguration>) -> Self {
        self.0.set("OpenZFSConfiguration", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `StorageCapacity`: integer.
    #[track_caller]
    pub fn storage_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacity", value);
        self
    }

    /// `StorageType`: string.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `SubnetIds`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WindowsConfiguration`: `WindowsConfiguration`.
    #[track_caller]
    pub fn windows_configuration(mut self, value: impl IntoValue<WindowsConfiguration>) -> Self {
        self.0.set("WindowsConfiguration", value);
        self
    }
}

impl Handle<FileSystem> {
    /// `DNSName`
    #[inline]
    pub fn dns_name(&self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LustreMountName`
    #[inline]
    pub fn lustre_mount_name(&self) -> Value<String> {
        self.attribute("LustreMountName")
    }

    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// `RootVolumeId`
    #[inline]
    pub fn root_volume_id(&self) -> Value<String> {
        self.attribute("RootVolumeId")
    }
}

/// `AuditLogConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuditLogConfiguration(Properties);

properties! { AuditLogConfiguration }

impl AuditLogConfiguration {
    /// `AuditLogDestination`: string.
    #[track_caller]
    pub fn audit_log_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuditLogDestination", value);
        self
    }

    /// `FileAccessAuditLogLevel`: string. Required.
    #[track_caller]
    pub fn file_access_audit_log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileAccessAuditLogLevel", value);
        self
    }

    /// `FileShareAccessAuditLogLevel`: string. Required.
    #[track_caller]
    pub fn file_share_access_audit_log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileShareAccessAuditLogLevel", value);
        self
    }
}

/// `ClientConfigurations` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientConfigurations(Properties);

properties! { ClientConfigurations }

impl ClientConfigurations {
    /// `Clients`: string.
    #[track_caller]
    pub fn clients(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Clients", value);
        self
    }

    /// `Options`: list of strings.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `DataReadCacheConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataReadCacheConfiguration(Properties);

properties! { DataReadCacheConfiguration }

impl DataReadCacheConfiguration {
    /// `SizeGiB`: integer.
    #[track_caller]
    pub fn size_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeGiB", value);
        self
    }

    /// `SizingMode`: string.
    #[track_caller]
    pub fn sizing_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SizingMode", value);
        self
    }
}

/// `DiskIopsConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct DiskIopsConfiguration(Properties);

properties! { DiskIopsConfiguration }

impl DiskIopsConfiguration {
    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

/// `FsrmConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct FsrmConfiguration(Properties);

properties! { FsrmConfiguration }

impl FsrmConfiguration {
    /// `EventLogDestination`: string.
    #[track_caller]
    pub fn event_log_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventLogDestination", value);
        self
    }

    /// `FsrmServiceEnabled`: boolean. Required.
    #[track_caller]
    pub fn fsrm_service_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FsrmServiceEnabled", value);
        self
    }
}

/// `LogConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `Destination`: string.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Level`: string. Required.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Level", value);
        self
    }
}

/// `LustreConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct LustreConfiguration(Properties);

properties! { LustreConfiguration }

impl LustreConfiguration {
    /// `AutoImportPolicy`: string.
    #[track_caller]
    pub fn auto_import_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoImportPolicy", value);
        self
    }

    /// `AutomaticBackupRetentionDays`: integer.
    #[track_caller]
    pub fn automatic_backup_retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomaticBackupRetentionDays", value);
        self
    }

    /// `CopyTagsToBackups`: boolean.
    #[track_caller]
    pub fn copy_tags_to_backups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToBackups", value);
        self
    }

    /// `DailyAutomaticBackupStartTime`: string.
    #[track_caller]
    pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DailyAutomaticBackupStartTime", value);
        self
    }

    /// `DataCompressionType`: string.
    #[track_caller]
    pub fn data_compression_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataCompressionType", value);
        self
    }

    /// `DataReadCacheConfiguration`: `DataReadCacheConfiguration`.
    #[track_caller]
    pub fn data_read_cache_configuration(
        mut self,
        value: impl IntoValue<DataReadCacheConfiguration>,
    ) -> Self {
        self.0.set("DataReadCacheConfiguration", value);
        self
    }

    /// `DeploymentType`: string.
    #[track_caller]
    pub fn deployment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentType", value);
        self
    }

    /// `DriveCacheType`: string.
    #[track_caller]
    pub fn drive_cache_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DriveCacheType", value);
        self
    }

    /// `EfaEnabled`: boolean.
    #[track_caller]
    pub fn efa_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EfaEnabled", value);
        self
    }

    /// `ExportPath`: string.
    #[track_caller]
    pub fn export_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExportPath", value);
        self
    }

    /// `ImportPath`: string.
    #[track_caller]
    pub fn import_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImportPath", value);
        self
    }

    /// `ImportedFileChunkSize`: integer.
    #[track_caller]
    pub fn imported_file_chunk_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ImportedFileChunkSize", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `MetadataConfiguration`: `MetadataConfiguration`.
    #[track_caller]
    pub fn metadata_configuration(mut self, value: impl IntoValue<MetadataConfiguration>) -> Self {
        self.0.set("MetadataConfiguration", value);
        self
    }

    /// `PerUnitStorageThroughput`: integer.
    #[track_caller]
    pub fn per_unit_storage_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PerUnitStorageThroughput", value);
        self
    }

    /// `ThroughputCapacity`: integer.
    #[track_caller]
    pub fn throughput_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputCapacity", value);
        self
    }

    /// `WeeklyMaintenanceStartTime`: string.
    #[track_caller]
    pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceStartTime", value);
        self
    }
}

/// `MetadataConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataConfiguration(Properties);

properties! { MetadataConfiguration }

impl MetadataConfiguration {
    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

/// `NfsExports` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct NfsExports(Properties);

properties! { NfsExports }

impl NfsExports {
    /// `ClientConfigurations`: list of `ClientConfigurations`.
    #[track_caller]
    pub fn client_configurations(
        mut self,
        value: impl IntoValue<ListOf<ClientConfigurations>>,
    ) -> Self {
        self.0.set("ClientConfigurations", value);
        self
    }
}

/// `OntapConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct OntapConfiguration(Properties);

properties! { OntapConfiguration }

impl OntapConfiguration {
    /// `AutomaticBackupRetentionDays`: integer.
    #[track_caller]
    pub fn automatic_backup_retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomaticBackupRetentionDays", value);
        self
    }

    /// `DailyAutomaticBackupStartTime`: string.
    #[track_caller]
    pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DailyAutomaticBackupStartTime", value);
        self
    }

    /// `DeploymentType`: string. Required.
    #[track_caller]
    pub fn deployment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentType", value);
        self
    }

    /// `DiskIopsConfiguration`: `DiskIopsConfiguration`.
    #[track_caller]
    pub fn disk_iops_configuration(mut self, value: impl IntoValue<DiskIopsConfiguration>) -> Self {
        self.0.set("DiskIopsConfiguration", value);
        self
    }

    /// `EndpointIpAddressRange`: string.
    #[track_caller]
    pub fn endpoint_ip_address_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointIpAddressRange", value);
        self
    }

    /// `EndpointIpv6AddressRange`: string.
    #[track_caller]
    pub fn endpoint_ipv6_address_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointIpv6AddressRange", value);
        self
    }

    /// `FsxAdminPassword`: string.
    #[track_caller]
    pub fn fsx_admin_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FsxAdminPassword", value);
        self
    }

    /// `HAPairs`: integer.
    #[track_caller]
    pub fn ha_pairs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HAPairs", value);
        self
    }

    /// `PreferredSubnetId`: string.
    #[track_caller]
    pub fn preferred_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredSubnetId", value);
        self
    }

    /// `RouteTableIds`: list of strings.
    #[track_caller]
    pub fn route_table_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RouteTableIds", value);
        self
    }

    /// `ThroughputCapacity`: integer.
    #[track_caller]
    pub fn throughput_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputCapacity", value);
        self
    }

    /// `ThroughputCapacityPerHAPair`: integer.
    #[track_caller]
    pub fn throughput_capacity_per_ha_pair(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputCapacityPerHAPair", value);
        self
    }

    /// `WeeklyMaintenanceStartTime`: string.
    #[track_caller]
    pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceStartTime", value);
        self
    }
}

/// `OpenZFSConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenZFSConfiguration(Properties);

properties! { OpenZFSConfiguration }

impl OpenZFSConfiguration {
    /// `AutomaticBackupRetentionDays`: integer.
    #[track_caller]
    pub fn automatic_backup_retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomaticBackupRetentionDays", value);
        self
    }

    /// `CopyTagsToBackups`: boolean.
    #[track_caller]
    pub fn copy_tags_to_backups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToBackups", value);
        self
    }

    /// `CopyTagsToVolumes`: boolean.
    #[track_caller]
    pub fn copy_tags_to_volumes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToVolumes", value);
        self
    }

    /// `DailyAutomaticBackupStartTime`: string.
    #[track_caller]
    pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DailyAutomaticBackupStartTime", value);
        self
    }

    /// `DeploymentType`: string. Required.
    #[track_caller]
    pub fn deployment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentType", value);
        self
    }

    /// `DiskIopsConfiguration`: `DiskIopsConfiguration`.
    #[track_caller]
    pub fn disk_iops_configuration(mut self, value: impl IntoValue<DiskIopsConfiguration>) -> Self {
        self.0.set("DiskIopsConfiguration", value);
        self
    }

    /// `EndpointIpAddressRange`: string.
    #[track_caller]
    pub fn endpoint_ip_address_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointIpAddressRange", value);
        self
    }

    /// `EndpointIpv6AddressRange`: string.
    #[track_caller]
    pub fn endpoint_ipv6_address_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointIpv6AddressRange", value);
        self
    }

    /// `Options`: list of strings.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `PreferredSubnetId`: string.
    #[track_caller]
    pub fn preferred_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredSubnetId", value);
        self
    }

    /// `ReadCacheConfiguration`: `ReadCacheConfiguration`.
    #[track_caller]
    pub fn read_cache_configuration(
        mut self,
        value: impl IntoValue<ReadCacheConfiguration>,
    ) -> Self {
        self.0.set("ReadCacheConfiguration", value);
        self
    }

    /// `RootVolumeConfiguration`: `RootVolumeConfiguration`.
    #[track_caller]
    pub fn root_volume_configuration(
        mut self,
        value: impl IntoValue<RootVolumeConfiguration>,
    ) -> Self {
        self.0.set("RootVolumeConfiguration", value);
        self
    }

    /// `RouteTableIds`: list of strings.
    #[track_caller]
    pub fn route_table_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RouteTableIds", value);
        self
    }

    /// `ThroughputCapacity`: integer.
    #[track_caller]
    pub fn throughput_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputCapacity", value);
        self
    }

    /// `WeeklyMaintenanceStartTime`: string.
    #[track_caller]
    pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceStartTime", value);
        self
    }
}

/// `ReadCacheConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReadCacheConfiguration(Properties);

properties! { ReadCacheConfiguration }

impl ReadCacheConfiguration {
    /// `SizeGiB`: integer.
    #[track_caller]
    pub fn size_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeGiB", value);
        self
    }

    /// `SizingMode`: string.
    #[track_caller]
    pub fn sizing_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SizingMode", value);
        self
    }
}

/// `RootVolumeConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct RootVolumeConfiguration(Properties);

properties! { RootVolumeConfiguration }

impl RootVolumeConfiguration {
    /// `CopyTagsToSnapshots`: boolean.
    #[track_caller]
    pub fn copy_tags_to_snapshots(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToSnapshots", value);
        self
    }

    /// `DataCompressionType`: string.
    #[track_caller]
    pub fn data_compression_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataCompressionType", value);
        self
    }

    /// `NfsExports`: list of `NfsExports`.
    #[track_caller]
    pub fn nfs_exports(mut self, value: impl IntoValue<ListOf<NfsExports>>) -> Self {
        self.0.set("NfsExports", value);
        self
    }

    /// `ReadOnly`: boolean.
    #[track_caller]
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnly", value);
        self
    }

    /// `RecordSizeKiB`: integer.
    #[track_caller]
    pub fn record_size_ki_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecordSizeKiB", value);
        self
    }

    /// `UserAndGroupQuotas`: list of `UserAndGroupQuotas`.
    #[track_caller]
    pub fn user_and_group_quotas(
        mut self,
        value: impl IntoValue<ListOf<UserAndGroupQuotas>>,
    ) -> Self {
        self.0.set("UserAndGroupQuotas", value);
        self
    }
}

/// `SelfManagedActiveDirectoryConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedActiveDirectoryConfiguration(Properties);

properties! { SelfManagedActiveDirectoryConfiguration }

impl SelfManagedActiveDirectoryConfiguration {
    /// `DnsIps`: list of strings.
    #[track_caller]
    pub fn dns_ips(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DnsIps", value);
        self
    }

    /// `DomainJoinServiceAccountSecret`: string.
    #[track_caller]
    pub fn domain_join_service_account_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainJoinServiceAccountSecret", value);
        self
    }

    /// `DomainName`: string.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `FileSystemAdministratorsGroup`: string.
    #[track_caller]
    pub fn file_system_administrators_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemAdministratorsGroup", value);
        self
    }

    /// `OrganizationalUnitDistinguishedName`: string.
    #[track_caller]
    pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationalUnitDistinguishedName", value);
        self
    }

    /// `Password`: string.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `UserName`: string.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }
}

/// `Tag` of `AWS::FSx::FileSystem`.
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

/// `UserAndGroupQuotas` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserAndGroupQuotas(Properties);

properties! { UserAndGroupQuotas }

impl UserAndGroupQuotas {
    /// `Id`: integer.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `StorageCapacityQuotaGiB`: integer.
    #[track_caller]
    pub fn storage_capacity_quota_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacityQuotaGiB", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `WindowsConfiguration` of `AWS::FSx::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct WindowsConfiguration(Properties);

properties! { WindowsConfiguration }

impl WindowsConfiguration {
    /// `ActiveDirectoryId`: string.
    #[track_caller]
    pub fn active_directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActiveDirectoryId", value);
        self
    }

    /// `Aliases`: list of strings.
    #[track_caller]
    pub fn aliases(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Aliases", value);
        self
    }

    /// `AuditLogConfiguration`: `AuditLogConfiguration`.
    #[track_caller]
    pub fn audit_log_configuration(mut self, value: impl IntoValue<AuditLogConfiguration>) -> Self {
        self.0.set("AuditLogConfiguration", value);
        self
    }

    /// `AutomaticBackupRetentionDays`: integer.
    #[track_caller]
    pub fn automatic_backup_retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomaticBackupRetentionDays", value);
        self
    }

    /// `CopyTagsToBackups`: boolean.
    #[track_caller]
    pub fn copy_tags_to_backups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToBackups", value);
        self
    }

    /// `DailyAutomaticBackupStartTime`: string.
    #[track_caller]
    pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DailyAutomaticBackupStartTime", value);
        self
    }

    /// `DeploymentType`: string.
    #[track_caller]
    pub fn deployment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentType", value);
        self
    }

    /// `DiskIopsConfiguration`: `DiskIopsConfiguration`.
    #[track_caller]
    pub fn disk_iops_configuration(mut self, value: impl IntoValue<DiskIopsConfiguration>) -> Self {
        self.0.set("DiskIopsConfiguration", value);
        self
    }

    /// `FsrmConfiguration`: `FsrmConfiguration`.
    #[track_caller]
    pub fn fsrm_configuration(mut self, value: impl IntoValue<FsrmConfiguration>) -> Self {
        self.0.set("FsrmConfiguration", value);
        self
    }

    /// `PreferredSubnetId`: string.
    #[track_caller]
    pub fn preferred_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredSubnetId", value);
        self
    }

    /// `SelfManagedActiveDirectoryConfiguration`: `SelfManagedActiveDirectoryConfiguration`.
    #[track_caller]
    pub fn self_managed_active_directory_configuration(
        mut self,
        value: impl IntoValue<SelfManagedActiveDirectoryConfiguration>,
    ) -> Self {
        self.0.set("SelfManagedActiveDirectoryConfiguration", value);
        self
    }

    /// `ThroughputCapacity`: integer. Required.
    #[track_caller]
    pub fn throughput_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputCapacity", value);
        self
    }

    /// `WeeklyMaintenanceStartTime`: string.
    #[track_caller]
    pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceStartTime", value);
        self
    }
}
