// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ODB::CloudAutonomousVmCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ODB::CloudAutonomousVmCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudAutonomousVmCluster(Body);

resource! { CloudAutonomousVmCluster "AWS::ODB::CloudAutonomousVmCluster" }

impl CloudAutonomousVmCluster {
    /// `AutonomousDataStorageSizeInTBs`: number. A change replaces the resource.
    #[track_caller]
    pub fn autonomous_data_storage_size_in_tbs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AutonomousDataStorageSizeInTBs", value);
        self
    }

    /// `CloudExadataInfrastructureId`: string, 6 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn cloud_exadata_infrastructure_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudExadataInfrastructureId", value);
        self
    }

    /// `CpuCoreCountPerNode`: integer. A change replaces the resource.
    #[track_caller]
    pub fn cpu_core_count_per_node(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CpuCoreCountPerNode", value);
        self
    }

    /// `DbServers`: list of strings, 1 to 1024 items. A change replaces the resource.
    #[track_caller]
    pub fn db_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DbServers", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters, pattern `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `IamRoles`: list of `IamRole`.
    #[track_caller]
    pub fn iam_roles(mut self, value: impl IntoValue<ListOf<IamRole>>) -> Self {
        self.0.set("IamRoles", value);
        self
    }

    /// `IsMtlsEnabledVmCluster`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn is_mtls_enabled_vm_cluster(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsMtlsEnabledVmCluster", value);
        self
    }

    /// `LicenseModel`: `LicenseModel`. A change replaces the resource.
    #[track_caller]
    pub fn license_model(mut self, value: impl IntoValue<LicenseModel>) -> Self {
        self.0.set("LicenseModel", value);
        self
    }

    /// `MaintenanceWindow`: `MaintenanceWindow`. A change replaces the resource.
    #[track_caller]
    pub fn maintenance_window(mut self, value: impl IntoValue<MaintenanceWindow>) -> Self {
        self.0.set("MaintenanceWindow", value);
        self
    }

    /// `MemoryPerOracleComputeUnitInGBs`: integer. A change replaces the resource.
    #[track_caller]
    pub fn memory_per_oracle_compute_unit_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemoryPerOracleComputeUnitInGBs", value);
        self
    }

    /// `OdbNetworkId`: string, 6 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn odb_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OdbNetworkId", value);
        self
    }

    /// `ScanListenerPortNonTls`: integer, 1024 to 8999. A change replaces the resource.
    #[track_caller]
    pub fn scan_listener_port_non_tls(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScanListenerPortNonTls", value);
        self
    }

    /// `ScanListenerPortTls`: integer, 1024 to 8999. A change replaces the resource.
    #[track_caller]
    pub fn scan_listener_port_tls(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScanListenerPortTls", value);
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

    /// `TotalContainerDatabases`: integer. A change replaces the resource.
    #[track_caller]
    pub fn total_container_databases(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TotalContainerDatabases", value);
        self
    }
}

impl Handle<CloudAutonomousVmCluster> {
    /// `AutonomousDataStoragePercentage`
    #[inline]
    pub fn autonomous_data_storage_percentage(&self) -> Value<f64> {
        self.attribute("AutonomousDataStoragePercentage")
    }

    /// `AvailableAutonomousDataStorageSizeInTBs`
    #[inline]
    pub fn available_autonomous_data_storage_size_in_tbs(&self) -> Value<f64> {
        self.attribute("AvailableAutonomousDataStorageSizeInTBs")
    }

    /// `AvailableContainerDatabases`
    #[inline]
    pub fn available_container_databases(&self) -> Value<i64> {
        self.attribute("AvailableContainerDatabases")
    }

    /// `AvailableCpus`
    #[inline]
    pub fn available_cpus(&self) -> Value<f64> {
        self.attribute("AvailableCpus")
    }

    /// `CloudAutonomousVmClusterArn`
    #[inline]
    pub fn cloud_autonomous_vm_cluster_arn(&self) -> Value<String> {
        self.attribute("CloudAutonomousVmClusterArn")
    }

    /// `CloudAutonomousVmClusterId`
    #[inline]
    pub fn cloud_autonomous_vm_cluster_id(&self) -> Value<String> {
        self.attribute("CloudAutonomousVmClusterId")
    }

    /// `ComputeModel`
    #[inline]
    pub fn compute_model(&self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// `CpuCoreCount`
    #[inline]
    pub fn cpu_core_count(&self) -> Value<i64> {
        self.attribute("CpuCoreCount")
    }

    /// `CpuPercentage`
    #[inline]
    pub fn cpu_percentage(&self) -> Value<f64> {
        self.attribute("CpuPercentage")
    }

    /// `DataStorageSizeInGBs`
    #[inline]
    pub fn data_storage_size_in_gbs(&self) -> Value<f64> {
        self.attribute("DataStorageSizeInGBs")
    }

    /// `DataStorageSizeInTBs`
    #[inline]
    pub fn data_storage_size_in_tbs(&self) -> Value<f64> {
        self.attribute("DataStorageSizeInTBs")
    }

    /// `DbNodeStorageSizeInGBs`
    #[inline]
    pub fn db_node_storage_size_in_gbs(&self) -> Value<i64> {
        self.attribute("DbNodeStorageSizeInGBs")
    }

    /// `Domain`
    #[inline]
    pub fn domain(&self) -> Value<String> {
        self.attribute("Domain")
    }

    /// `ExadataStorageInTBsLowestScaledValue`
    #[inline]
    pub fn exadata_storage_in_tbs_lowest_scaled_value(&self) -> Value<f64> {
        self.attribute("ExadataStorageInTBsLowestScaledValue")
    }

    /// `Hostname`
    #[inline]
    pub fn hostname(&self) -> Value<String> {
        self.attribute("Hostname")
    }

    /// `IamRoles.*.Status`
    #[inline]
    pub fn iam_roles_status(&self) -> Value<String> {
        self.attribute("IamRoles.*.Status")
    }

    /// `MaxAcdsLowestScaledValue`
    #[inline]
    pub fn max_acds_lowest_scaled_value(&self) -> Value<i64> {
        self.attribute("MaxAcdsLowestScaledValue")
    }

    /// `MemorySizeInGBs`
    #[inline]
    pub fn memory_size_in_gbs(&self) -> Value<i64> {
        self.attribute("MemorySizeInGBs")
    }

    /// `NodeCount`
    #[inline]
    pub fn node_count(&self) -> Value<i64> {
        self.attribute("NodeCount")
    }

    /// `NonProvisionableAutonomousContainerDatabases`
    #[inline]
    pub fn non_provisionable_autonomous_container_databases(&self) -> Value<i64> {
        self.attribute("NonProvisionableAutonomousContainerDatabases")
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

    /// `ProvisionableAutonomousContainerDatabases`
    #[inline]
    pub fn provisionable_autonomous_container_databases(&self) -> Value<i64> {
        self.attribute("ProvisionableAutonomousContainerDatabases")
    }

    /// `ProvisionedAutonomousContainerDatabases`
    #[inline]
    pub fn provisioned_autonomous_container_databases(&self) -> Value<i64> {
        self.attribute("ProvisionedAutonomousContainerDatabases")
    }

    /// `ProvisionedCpus`
    #[inline]
    pub fn provisioned_cpus(&self) -> Value<f64> {
        self.attribute("ProvisionedCpus")
    }

    /// `ReclaimableCpus`
    #[inline]
    pub fn reclaimable_cpus(&self) -> Value<f64> {
        self.attribute("ReclaimableCpus")
    }

    /// `ReservedCpus`
    #[inline]
    pub fn reserved_cpus(&self) -> Value<f64> {
        self.attribute("ReservedCpus")
    }

    /// `Shape`
    #[inline]
    pub fn shape(&self) -> Value<String> {
        self.attribute("Shape")
    }
}

/// `IamRole` of `AWS::ODB::CloudAutonomousVmCluster`.
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
    /// `LicenseModel` of `AWS::ODB::CloudAutonomousVmCluster`.
    LicenseModel
    BRING_YOUR_OWN_LICENSE "BRING_YOUR_OWN_LICENSE"
    LICENSE_INCLUDED "LICENSE_INCLUDED"
}

/// `MaintenanceWindow` of `AWS::ODB::CloudAutonomousVmCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindow(Properties);

properties! { MaintenanceWindow }

impl MaintenanceWindow {
    /// `DaysOfWeek`: list of `MaintenanceWindowDaysOfWeekItem`.
    #[track_caller]
    pub fn days_of_week(
        mut self,
        value: impl IntoValue<ListOf<MaintenanceWindowDaysOfWeekItem>>,
    ) -> Self {
        self.0.set("DaysOfWeek", value);
        self
    }

    /// `HoursOfDay`: list of integers.
    #[track_caller]
    pub fn hours_of_day(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("HoursOfDay", value);
        self
    }

    /// `LeadTimeInWeeks`: integer, 1 to 4.
    #[track_caller]
    pub fn lead_time_in_weeks(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LeadTimeInWeeks", value);
        self
    }

    /// `Months`: list of `MaintenanceWindowMonthsItem`.
    #[track_caller]
    pub fn months(mut self, value: impl IntoValue<ListOf<MaintenanceWindowMonthsItem>>) -> Self {
        self.0.set("Months", value);
        self
    }

    /// `Preference`: `MaintenanceWindowPreference`.
    #[track_caller]
    pub fn preference(mut self, value: impl IntoValue<MaintenanceWindowPreference>) -> Self {
        self.0.set("Preference", value);
        self
    }

    /// `WeeksOfMonth`: list of integers.
    #[track_caller]
    pub fn weeks_of_month(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("WeeksOfMonth", value);
        self
    }
}

choice! {
    /// `MaintenanceWindowDaysOfWeekItem` of `AWS::ODB::CloudAutonomousVmCluster`.
    MaintenanceWindowDaysOfWeekItem
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
    SUNDAY "SUNDAY"
}

choice! {
    /// `MaintenanceWindowMonthsItem` of `AWS::ODB::CloudAutonomousVmCluster`.
    MaintenanceWindowMonthsItem
    JANUARY "JANUARY"
    FEBRUARY "FEBRUARY"
    MARCH "MARCH"
    APRIL "APRIL"
    MAY "MAY"
    JUNE "JUNE"
    JULY "JULY"
    AUGUST "AUGUST"
    SEPTEMBER "SEPTEMBER"
    OCTOBER "OCTOBER"
    NOVEMBER "NOVEMBER"
    DECEMBER "DECEMBER"
}

choice! {
    /// `MaintenanceWindowPreference` of `AWS::ODB::CloudAutonomousVmCluster`.
    MaintenanceWindowPreference
    NO_PREFERENCE "NO_PREFERENCE"
    CUSTOM_PREFERENCE "CUSTOM_PREFERENCE"
}

/// `Tag` of `AWS::ODB::CloudAutonomousVmCluster`.
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
