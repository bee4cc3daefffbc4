// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesThinClient::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesThinClient::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::WorkSpacesThinClient::Environment" }

impl Environment {
    /// `DesiredSoftwareSetId`: string, pattern `^[0-9]{1,9}$`.
    #[track_caller]
    pub fn desired_software_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesiredSoftwareSetId", value);
        self
    }

    /// `DesktopArn`: string, 20 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn desktop_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesktopArn", value);
        self
    }

    /// `DesktopEndpoint`: string, 1 to 1024 characters, pattern `^(https:\/\/)[a-z0-9]+([\-\.]{1}[a-z0-9]+)*\.[a-z]{2,32}(:[0-9]{1,5})?(\/.*)?$`.
    #[track_caller]
    pub fn desktop_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesktopEndpoint", value);
        self
    }

    /// `DeviceCreationTags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn device_creation_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("DeviceCreationTags", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[0-9]{0,12}:key\/[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `MaintenanceWindow`: `MaintenanceWindow`.
    #[track_caller]
    pub fn maintenance_window(mut self, value: impl IntoValue<MaintenanceWindow>) -> Self {
        self.0.set("MaintenanceWindow", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^.+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SoftwareSetUpdateMode`: `SoftwareSetUpdateMode`.
    #[track_caller]
    pub fn software_set_update_mode(
        mut self,
        value: impl IntoValue<SoftwareSetUpdateMode>,
    ) -> Self {
        self.0.set("SoftwareSetUpdateMode", value);
        self
    }

    /// `SoftwareSetUpdateSchedule`: `SoftwareSetUpdateSchedule`.
    #[track_caller]
    pub fn software_set_update_schedule(
        mut self,
        value: impl IntoValue<SoftwareSetUpdateSchedule>,
    ) -> Self {
        self.0.set("SoftwareSetUpdateSchedule", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Environment> {
    /// `ActivationCode`
    #[inline]
    pub fn activation_code(&self) -> Value<String> {
        self.attribute("ActivationCode")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DesktopType`
    #[inline]
    pub fn desktop_type(&self) -> Value<String> {
        self.attribute("DesktopType")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `PendingSoftwareSetId`
    #[inline]
    pub fn pending_software_set_id(&self) -> Value<String> {
        self.attribute("PendingSoftwareSetId")
    }

    /// `PendingSoftwareSetVersion`
    #[inline]
    pub fn pending_software_set_version(&self) -> Value<String> {
        self.attribute("PendingSoftwareSetVersion")
    }

    /// `RegisteredDevicesCount`
    #[inline]
    pub fn registered_devices_count(&self) -> Value<i64> {
        self.attribute("RegisteredDevicesCount")
    }

    /// `SoftwareSetComplianceStatus`
    #[inline]
    pub fn software_set_compliance_status(&self) -> Value<String> {
        self.attribute("SoftwareSetComplianceStatus")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `DayOfWeek` of `AWS::WorkSpacesThinClient::Environment`.
    DayOfWeek
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
    SUNDAY "SUNDAY"
}

/// `MaintenanceWindow` of `AWS::WorkSpacesThinClient::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindow(Properties);

properties! { MaintenanceWindow }

impl MaintenanceWindow {
    /// `ApplyTimeOf`: `MaintenanceWindowApplyTimeOf`.
    #[track_caller]
    pub fn apply_time_of(mut self, value: impl IntoValue<MaintenanceWindowApplyTimeOf>) -> Self {
        self.0.set("ApplyTimeOf", value);
        self
    }

    /// `DaysOfTheWeek`: list of `DayOfWeek`, 1 to 7 items.
    #[track_caller]
    pub fn days_of_the_week(mut self, value: impl IntoValue<ListOf<DayOfWeek>>) -> Self {
        self.0.set("DaysOfTheWeek", value);
        self
    }

    /// `EndTimeHour`: integer, 0 to 23.
    #[track_caller]
    pub fn end_time_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndTimeHour", value);
        self
    }

    /// `EndTimeMinute`: integer, 0 to 59.
    #[track_caller]
    pub fn end_time_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndTimeMinute", value);
        self
    }

    /// `StartTimeHour`: integer, 0 to 23.
    #[track_caller]
    pub fn start_time_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTimeHour", value);
        self
    }

    /// `StartTimeMinute`: integer, 0 to 59.
    #[track_caller]
    pub fn start_time_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTimeMinute", value);
        self
    }

    /// `Type`: `MaintenanceWindowType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MaintenanceWindowType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `MaintenanceWindowApplyTimeOf` of `AWS::WorkSpacesThinClient::Environment`.
    MaintenanceWindowApplyTimeOf
    UTC "UTC"
    DEVICE "DEVICE"
}

choice! {
    /// `MaintenanceWindowType` of `AWS::WorkSpacesThinClient::Environment`.
    MaintenanceWindowType
    SYSTEM "SYSTEM"
    CUSTOM "CUSTOM"
}

choice! {
    /// `SoftwareSetUpdateMode` of `AWS::WorkSpacesThinClient::Environment`.
    SoftwareSetUpdateMode
    USE_LATEST "USE_LATEST"
    USE_DESIRED "USE_DESIRED"
}

choice! {
    /// `SoftwareSetUpdateSchedule` of `AWS::WorkSpacesThinClient::Environment`.
    SoftwareSetUpdateSchedule
    USE_MAINTENANCE_WINDOW "USE_MAINTENANCE_WINDOW"
    APPLY_IMMEDIATELY "APPLY_IMMEDIATELY"
}

/// `Tag` of `AWS::WorkSpacesThinClient::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
