// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::StorageProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::StorageProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageProfile(Body);

resource! { StorageProfile "AWS::Deadline::StorageProfile" }

impl StorageProfile {
    /// `DisplayName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `FileSystemLocations`: list of `FileSystemLocation`, at most 20 items.
    #[track_caller]
    pub fn file_system_locations(
        mut self,
        value: impl IntoValue<ListOf<FileSystemLocation>>,
    ) -> Self {
        self.0.set("FileSystemLocations", value);
        self
    }

    /// `OsFamily`: `StorageProfileOperatingSystemFamily`. Required.
    #[track_caller]
    pub fn os_family(mut self, value: impl IntoValue<StorageProfileOperatingSystemFamily>) -> Self {
        self.0.set("OsFamily", value);
        self
    }
}

impl Handle<StorageProfile> {
    /// `StorageProfileId`
    #[inline]
    pub fn storage_profile_id(&self) -> Value<String> {
        self.attribute("StorageProfileId")
    }
}

/// `FileSystemLocation` of `AWS::Deadline::StorageProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystemLocation(Properties);

properties! { FileSystemLocation }

impl FileSystemLocation {
    /// `Name`: string, 1 to 64 characters, pattern `^[0-9A-Za-z ]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Path`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Type`: `FileSystemLocationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FileSystemLocationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FileSystemLocationType` of `AWS::Deadline::StorageProfile`.
    FileSystemLocationType
    SHARED "SHARED"
    LOCAL "LOCAL"
}

choice! {
    /// `StorageProfileOperatingSystemFamily` of `AWS::Deadline::StorageProfile`.
    StorageProfileOperatingSystemFamily
    WINDOWS "WINDOWS"
    LINUX "LINUX"
    MACOS "MACOS"
}
