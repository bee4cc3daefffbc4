// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ODB::CloudExadataInfrastructure` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ODB::CloudExadataInfrastructure`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudExadataInfrastructure(Body);

resource! { CloudExadataInfrastructure "AWS::ODB::CloudExadataInfrastructure" }

impl CloudExadataInfrastructure {
    /// `AvailabilityZone`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `ComputeCount`: integer. A change replaces the resource.
    #[track_caller]
    pub fn compute_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ComputeCount", value);
        self
    }

    /// `CustomerContactsToSendToOCI`: list of `CustomerContact`. A change replaces the resource.
    #[track_caller]
    pub fn customer_contacts_to_send_to_oci(
        mut self,
        value: impl IntoValue<ListOf<CustomerContact>>,
    ) -> Self {
        self.0.set("CustomerContactsToSendToOCI", value);
        self
    }

    /// `DatabaseServerType`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_\/.=-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn database_server_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseServerType", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters, pattern `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `MaintenanceWindow`: `MaintenanceWindow`.
    #[track_caller]
    pub fn maintenance_window(mut self, value: impl IntoValue<MaintenanceWindow>) -> Self {
        self.0.set("MaintenanceWindow", value);
        self
    }

    /// `Shape`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_\/.=-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn shape(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Shape", value);
        self
    }

    /// `StorageCount`: integer. A change replaces the resource.
    #[track_caller]
    pub fn storage_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCount", value);
        self
    }

    /// `StorageServerType`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_\/.=-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn storage_server_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageServerType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CloudExadataInfrastructure> {
    /// `ActivatedStorageCount`
    #[inline]
    pub fn activated_storage_count(&self) -> Value<i64> {
        self.attribute("ActivatedStorageCount")
    }

    /// `AdditionalStorageCount`
    #[inline]
    pub fn additional_storage_count(&self) -> Value<i64> {
        self.attribute("AdditionalStorageCount")
    }

    /// `AvailableStorageSizeInGBs`
    #[inline]
    pub fn available_storage_size_in_gbs(&self) -> Value<i64> {
        self.attribute("AvailableStorageSizeInGBs")
    }

    /// `CloudExadataInfrastructureArn`
    #[inline]
    pub fn cloud_exadata_infrastructure_arn(&self) -> Value<String> {
        self.attribute("CloudExadataInfrastructureArn")
    }

    /// `CloudExadataInfrastructureId`
    #[inline]
    pub fn cloud_exadata_infrastructure_id(&self) -> Value<String> {
        self.attribute("CloudExadataInfrastructureId")
    }

    /// `ComputeModel`
    #[inline]
    pub fn compute_model(&self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// `CpuCount`
    #[inline]
    pub fn cpu_count(&self) -> Value<i64> {
        self.attribute("CpuCount")
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

    /// `DbServerIds`
    #[inline]
    pub fn db_server_ids(&self) -> Value<Vec<String>> {
        self.attribute("DbServerIds")
    }

    /// `DbServerVersion`
    #[inline]
    pub fn db_server_version(&self) -> Value<String> {
        self.attribute("DbServerVersion")
    }

    /// `MaxCpuCount`
    #[inline]
    pub fn max_cpu_count(&self) -> Value<i64> {
        self.attribute("MaxCpuCount")
    }

    /// `MaxDataStorageInTBs`
    #[inline]
    pub fn max_data_storage_in_tbs(&self) -> Value<f64> {
        self.attribute("MaxDataStorageInTBs")
    }

    /// `MaxDbNodeStorageSizeInGBs`
    #[inline]
    pub fn max_db_node_storage_size_in_gbs(&self) -> Value<i64> {
        self.attribute("MaxDbNodeStorageSizeInGBs")
    }

    /// `MaxMemoryInGBs`
    #[inline]
    pub fn max_memory_in_gbs(&self) -> Value<i64> {
        self.attribute("MaxMemoryInGBs")
    }

    /// `MemorySizeInGBs`
    #[inline]
    pub fn memory_size_in_gbs(&self) -> Value<i64> {
        self.attribute("MemorySizeInGBs")
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

    /// `StorageServerVersion`
    #[inline]
    pub fn storage_server_version(&self) -> Value<String> {
        self.attribute("StorageServerVersion")
    }

    /// `TotalStorageSizeInGBs`
    #[inline]
    pub fn total_storage_size_in_gbs(&self) -> Value<i64> {
        self.attribute("TotalStorageSizeInGBs")
    }
}

/// `CustomerContact` of `AWS::ODB::CloudExadataInfrastructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerContact(Properties);

properties! { CustomerContact }

impl CustomerContact {
    /// `Email`: string.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }
}

/// `MaintenanceWindow` of `AWS::ODB::CloudExadataInfrastructure`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindow(Properties);

properties! { MaintenanceWindow }

impl MaintenanceWindow {
    /// `CustomActionTimeoutInMins`: integer, 15 to 120.
    #[track_caller]
    pub fn custom_action_timeout_in_mins(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CustomActionTimeoutInMins", value);
        self
    }

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

    /// `IsCustomActionTimeoutEnabled`: boolean.
    #[track_caller]
    pub fn is_custom_action_timeout_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsCustomActionTimeoutEnabled", value);
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

    /// `PatchingMode`: `MaintenanceWindowPatchingMode`.
    #[track_caller]
    pub fn patching_mode(mut self, value: impl IntoValue<MaintenanceWindowPatchingMode>) -> Self {
        self.0.set("PatchingMode", value);
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
    /// `MaintenanceWindowDaysOfWeekItem` of `AWS::ODB::CloudExadataInfrastructure`.
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
    /// `MaintenanceWindowMonthsItem` of `AWS::ODB::CloudExadataInfrastructure`.
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
    /// `MaintenanceWindowPatchingMode` of `AWS::ODB::CloudExadataInfrastructure`.
    MaintenanceWindowPatchingMode
    NONROLLING "NONROLLING"
    ROLLING "ROLLING"
}

choice! {
    /// `MaintenanceWindowPreference` of `AWS::ODB::CloudExadataInfrastructure`.
    MaintenanceWindowPreference
    CUSTOM_PREFERENCE "CUSTOM_PREFERENCE"
    NO_PREFERENCE "NO_PREFERENCE"
}

/// `Tag` of `AWS::ODB::CloudExadataInfrastructure`.
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
