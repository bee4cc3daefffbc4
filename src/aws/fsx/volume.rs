// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::Volume` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FSx::Volume`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Body);

resource! { Volume "AWS::FSx::Volume" }

impl Volume {
    /// `BackupId`: string, 12 to 128 characters, pattern `^(backup-[0-9a-f]{8,})$`. A change replaces the resource.
    #[track_caller]
    pub fn backup_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupId", value);
        self
    }

    /// `Name`: string, 1 to 203 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,203}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VolumeType`: `VolumeType`. A change replaces the resource.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<VolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

impl Handle<Volume> {
    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// `UUID`
    #[inline]
    pub fn uuid(&self) -> Value<String> {
        self.attribute("UUID")
    }

    /// `VolumeId`
    #[inline]
    pub fn volume_id(&self) -> Value<String> {
        self.attribute("VolumeId")
    }
}

/// `AggregateConfiguration` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregateConfiguration(Properties);

properties! { AggregateConfiguration }

impl AggregateConfiguration {
    /// `Aggregates`: list of strings, at most 6 items. A change replaces the resource.
    #[track_caller]
    pub fn aggregates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Aggregates", value);
        self
    }

    /// `ConstituentsPerAggregate`: integer, 1 to 200. A change replaces the resource.
    #[track_caller]
    pub fn constituents_per_aggregate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConstituentsPerAggregate", value);
        self
    }
}

/// `AutocommitPeriod` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutocommitPeriod(Properties);

properties! { AutocommitPeriod }

impl AutocommitPeriod {
    /// `Type`: `AutocommitPeriodType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AutocommitPeriodType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer, 1 to 65535.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `AutocommitPeriodType` of `AWS::FSx::Volume`.
    AutocommitPeriodType
    DAYS "DAYS"
    HOURS "HOURS"
    MINUTES "MINUTES"
    MONTHS "MONTHS"
    NONE "NONE"
    YEARS "YEARS"
}

/// `ClientConfigurations` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientConfigurations(Properties);

properties! { ClientConfigurations }

impl ClientConfigurations {
    /// `Clients`: string, 1 to 128 characters, pattern `^[ -~]{1,128}$`. Required.
    #[track_caller]
    pub fn clients(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Clients", value);
        self
    }

    /// `Options`: list of strings, 1 to 20 items. Required.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `NfsExports` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct NfsExports(Properties);

properties! { NfsExports }

impl NfsExports {
    /// `ClientConfigurations`: list of `ClientConfigurations`, at most 25 items. Required.
    #[track_caller]
    pub fn client_configurations(
        mut self,
        value: impl IntoValue<ListOf<ClientConfigurations>>,
    ) -> Self {
        self.0.set("ClientConfigurations", value);
        self
    }
}

/// `OntapConfiguration` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct OntapConfiguration(Properties);

properties! { OntapConfiguration }

impl OntapConfiguration {
    /// `AggregateConfiguration`: `AggregateConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn aggregate_configuration(
        mut self,
        value: impl IntoValue<AggregateConfiguration>,
    ) -> Self {
        self.0.set("AggregateConfiguration", value);
        self
    }

    /// `CopyTagsToBackups`: string.
    #[track_caller]
    pub fn copy_tags_to_backups(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CopyTagsToBackups", value);
        self
    }

    /// `JunctionPath`: string, 1 to 255 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`.
    #[track_caller]
    pub fn junction_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JunctionPath", value);
        self
    }

    /// `OntapVolumeType`: `OntapConfigurationOntapVolumeType`. A change replaces the resource.
    #[track_caller]
    pub fn ontap_volume_type(
        mut self,
        value: impl IntoValue<OntapConfigurationOntapVolumeType>,
    ) -> Self {
        self.0.set("OntapVolumeType", value);
        self
    }

    /// `SecurityStyle`: `OntapConfigurationSecurityStyle`.
    #[track_caller]
    pub fn security_style(
        mut self,
        value: impl IntoValue<OntapConfigurationSecurityStyle>,
    ) -> Self {
        self.0.set("SecurityStyle", value);
        self
    }

    /// `SizeInBytes`: string, 0 to 22517998000000000.
    #[track_caller]
    pub fn size_in_bytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SizeInBytes", value);
        self
    }

    /// `SizeInMegabytes`: string, 0 to 2147483647.
    #[track_caller]
    pub fn size_in_megabytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SizeInMegabytes", value);
        self
    }

    /// `SnaplockConfiguration`: `SnaplockConfiguration`.
    #[track_caller]
    pub fn snaplock_configuration(mut self, value: impl IntoValue<SnaplockConfiguration>) -> Self {
        self.0.set("SnaplockConfiguration", value);
        self
    }

    /// `SnapshotPolicy`: string, 1 to 255 characters.
    #[track_caller]
    pub fn snapshot_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotPolicy", value);
        self
    }

    /// `StorageEfficiencyEnabled`: string.
    #[track_caller]
    pub fn storage_efficiency_enabled(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageEfficiencyEnabled", value);
        self
    }

    /// `StorageVirtualMachineId`: string, 21 characters, pattern `^(svm-[0-9a-f]{17,})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage_virtual_machine_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageVirtualMachineId", value);
        self
    }

    /// `TieringPolicy`: `TieringPolicy`.
    #[track_caller]
    pub fn tiering_policy(mut self, value: impl IntoValue<TieringPolicy>) -> Self {
        self.0.set("TieringPolicy", value);
        self
    }

    /// `VolumeStyle`: `OntapConfigurationVolumeStyle`. A change replaces the resource.
    #[track_caller]
    pub fn volume_style(mut self, value: impl IntoValue<OntapConfigurationVolumeStyle>) -> Self {
        self.0.set("VolumeStyle", value);
        self
    }
}

choice! {
    /// `OntapConfigurationOntapVolumeType` of `AWS::FSx::Volume`.
    OntapConfigurationOntapVolumeType
    DP "DP"
    RW "RW"
}

choice! {
    /// `OntapConfigurationSecurityStyle` of `AWS::FSx::Volume`.
    OntapConfigurationSecurityStyle
    MIXED "MIXED"
    NTFS "NTFS"
    UNIX "UNIX"
}

choice! {
    /// `OntapConfigurationVolumeStyle` of `AWS::FSx::Volume`.
    OntapConfigurationVolumeStyle
    FLEXGROUP "FLEXGROUP"
    FLEXVOL "FLEXVOL"
}

/// `OpenZFSConfiguration` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenZFSConfiguration(Properties);

properties! { OpenZFSConfiguration }

impl OpenZFSConfiguration {
    /// `CopyTagsToSnapshots`: boolean.
    #[track_caller]
    pub fn copy_tags_to_snapshots(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTagsToSnapshots", value);
        self
    }

    /// `DataCompressionType`: `OpenZFSConfigurationDataCompressionType`.
    #[track_caller]
    pub fn data_compression_type(
        mut self,
        value: impl IntoValue<OpenZFSConfigurationDataCompressionType>,
    ) -> Self {
        self.0.set("DataCompressionType", value);
        self
    }

    /// `NfsExports`: list of `NfsExports`, at most 1 item.
    #[track_caller]
    pub fn nfs_exports(mut self, value: impl IntoValue<ListOf<NfsExports>>) -> Self {
        self.0.set("NfsExports", value);
        self
    }

    /// `Options`: list of strings.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `OriginSnapshot`: `OriginSnapshot`. A change replaces the resource.
    #[track_caller]
    pub fn origin_snapshot(mut self, value: impl IntoValue<OriginSnapshot>) -> Self {
        self.0.set("OriginSnapshot", value);
        self
    }

    /// `ParentVolumeId`: string, 23 characters, pattern `^(fsvol-[0-9a-f]{17,})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn parent_volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentVolumeId", value);
        self
    }

    /// `ReadOnly`: boolean.
    #[track_caller]
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnly", value);
        self
    }

    /// `RecordSizeKiB`: integer, 4 to 4096.
    #[track_caller]
    pub fn record_size_ki_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecordSizeKiB", value);
        self
    }

    /// `StorageCapacityQuotaGiB`: integer, -1 to 2147483647.
    #[track_caller]
    pub fn storage_capacity_quota_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacityQuotaGiB", value);
        self
    }

    /// `StorageCapacityReservationGiB`: integer, -1 to 2147483647.
    #[track_caller]
    pub fn storage_capacity_reservation_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacityReservationGiB", value);
        self
    }

    /// `UserAndGroupQuotas`: list of `UserAndGroupQuotas`, at most 500 items.
    #[track_caller]
    pub fn user_and_group_quotas(
        mut self,
        value: impl IntoValue<ListOf<UserAndGroupQuotas>>,
    ) -> Self {
        self.0.set("UserAndGroupQuotas", value);
        self
    }
}

choice! {
    /// `OpenZFSConfigurationDataCompressionType` of `AWS::FSx::Volume`.
    OpenZFSConfigurationDataCompressionType
    LZ4 "LZ4"
    NONE "NONE"
    ZSTD "ZSTD"
}

/// `OriginSnapshot` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginSnapshot(Properties);

properties! { OriginSnapshot }

impl OriginSnapshot {
    /// `CopyStrategy`: `OriginSnapshotCopyStrategy`. Required. A change replaces the resource.
    #[track_caller]
    pub fn copy_strategy(mut self, value: impl IntoValue<OriginSnapshotCopyStrategy>) -> Self {
        self.0.set("CopyStrategy", value);
        self
    }

    /// `SnapshotARN`: string, 8 to 512 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotARN", value);
        self
    }
}

choice! {
    /// `OriginSnapshotCopyStrategy` of `AWS::FSx::Volume`.
    OriginSnapshotCopyStrategy
    CLONE "CLONE"
    FULL_COPY "FULL_COPY"
    INCREMENTAL_COPY "INCREMENTAL_COPY"
}

/// `RetentionPeriod` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionPeriod(Properties);

properties! { RetentionPeriod }

impl RetentionPeriod {
    /// `Type`: `RetentionPeriodType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RetentionPeriodType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer, 0 to 65535.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `RetentionPeriodType` of `AWS::FSx::Volume`.
    RetentionPeriodType
    DAYS "DAYS"
    HOURS "HOURS"
    INFINITE "INFINITE"
    MINUTES "MINUTES"
    MONTHS "MONTHS"
    SECONDS "SECONDS"
    UNSPECIFIED "UNSPECIFIED"
    YEARS "YEARS"
}

/// `SnaplockConfiguration` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnaplockConfiguration(Properties);

properties! { SnaplockConfiguration }

impl SnaplockConfiguration {
    /// `AuditLogVolume`: string.
    #[track_caller]
    pub fn audit_log_volume(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuditLogVolume", value);
        self
    }

    /// `AutocommitPeriod`: `AutocommitPeriod`.
    #[track_caller]
    pub fn autocommit_period(mut self, value: impl IntoValue<AutocommitPeriod>) -> Self {
        self.0.set("AutocommitPeriod", value);
        self
    }

    /// `PrivilegedDelete`: `SnaplockConfigurationPrivilegedDelete`.
    #[track_caller]
    pub fn privileged_delete(
        mut self,
        value: impl IntoValue<SnaplockConfigurationPrivilegedDelete>,
    ) -> Self {
        self.0.set("PrivilegedDelete", value);
        self
    }

    /// `RetentionPeriod`: `SnaplockRetentionPeriod`.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<SnaplockRetentionPeriod>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }

    /// `SnaplockType`: `SnaplockConfigurationSnaplockType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn snaplock_type(
        mut self,
        value: impl IntoValue<SnaplockConfigurationSnaplockType>,
    ) -> Self {
        self.0.set("SnaplockType", value);
        self
    }

    /// `VolumeAppendModeEnabled`: string.
    #[track_caller]
    pub fn volume_append_mode_enabled(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeAppendModeEnabled", value);
        self
    }
}

choice! {
    /// `SnaplockConfigurationPrivilegedDelete` of `AWS::FSx::Volume`.
    SnaplockConfigurationPrivilegedDelete
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    PERMANENTLY_DISABLED "PERMANENTLY_DISABLED"
}

choice! {
    /// `SnaplockConfigurationSnaplockType` of `AWS::FSx::Volume`.
    SnaplockConfigurationSnaplockType
    COMPLIANCE "COMPLIANCE"
    ENTERPRISE "ENTERPRISE"
}

/// `SnaplockRetentionPeriod` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnaplockRetentionPeriod(Properties);

properties! { SnaplockRetentionPeriod }

impl SnaplockRetentionPeriod {
    /// `DefaultRetention`: `RetentionPeriod`. Required.
    #[track_caller]
    pub fn default_retention(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("DefaultRetention", value);
        self
    }

    /// `MaximumRetention`: `RetentionPeriod`. Required.
    #[track_caller]
    pub fn maximum_retention(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("MaximumRetention", value);
        self
    }

    /// `MinimumRetention`: `RetentionPeriod`. Required.
    #[track_caller]
    pub fn minimum_retention(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("MinimumRetention", value);
        self
    }
}

/// `Tag` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TieringPolicy` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct TieringPolicy(Properties);

properties! { TieringPolicy }

impl TieringPolicy {
    /// `CoolingPeriod`: integer, 2 to 183.
    #[track_caller]
    pub fn cooling_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CoolingPeriod", value);
        self
    }

    /// `Name`: `TieringPolicyName`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<TieringPolicyName>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `TieringPolicyName` of `AWS::FSx::Volume`.
    TieringPolicyName
    ALL "ALL"
    AUTO "AUTO"
    NONE "NONE"
    SNAPSHOT_ONLY "SNAPSHOT_ONLY"
}

/// `UserAndGroupQuotas` of `AWS::FSx::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserAndGroupQuotas(Properties);

properties! { UserAndGroupQuotas }

impl UserAndGroupQuotas {
    /// `Id`: integer, 0 to 2147483647. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `StorageCapacityQuotaGiB`: integer, 0 to 2147483647. Required.
    #[track_caller]
    pub fn storage_capacity_quota_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacityQuotaGiB", value);
        self
    }

    /// `Type`: `UserAndGroupQuotasType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<UserAndGroupQuotasType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `UserAndGroupQuotasType` of `AWS::FSx::Volume`.
    UserAndGroupQuotasType
    GROUP "GROUP"
    USER "USER"
}

choice! {
    /// `VolumeType` of `AWS::FSx::Volume`.
    VolumeType
    ONTAP "ONTAP"
    OPENZFS "OPENZFS"
}
