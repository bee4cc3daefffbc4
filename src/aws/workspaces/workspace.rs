// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpaces::Workspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpaces::Workspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workspace(Body);

resource! { Workspace "AWS::WorkSpaces::Workspace" }

impl Workspace {
    /// `BundleId`: string. Required. A change may replace the resource.
    #[track_caller]
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleId", value);
        self
    }

    /// `DirectoryId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryId", value);
        self
    }

    /// `RootVolumeEncryptionEnabled`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn root_volume_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RootVolumeEncryptionEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }

    /// `UserVolumeEncryptionEnabled`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn user_volume_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserVolumeEncryptionEnabled", value);
        self
    }

    /// `VolumeEncryptionKey`: string. A change may replace the resource.
    #[track_caller]
    pub fn volume_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeEncryptionKey", value);
        self
    }

    /// `WorkspaceProperties`: `WorkspaceProperties`.
    #[track_caller]
    pub fn workspace_properties(mut self, value: impl IntoValue<WorkspaceProperties>) -> Self {
        self.0.set("WorkspaceProperties", value);
        self
    }
}

impl Handle<Workspace> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `WorkspaceId`
    #[inline]
    pub fn workspace_id(&self) -> Value<String> {
        self.attribute("WorkspaceId")
    }
}

/// `Tag` of `AWS::WorkSpaces::Workspace`.
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

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WorkspaceProperties` of `AWS::WorkSpaces::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceProperties(Properties);

properties! { WorkspaceProperties }

impl WorkspaceProperties {
    /// `ComputeTypeName`: string.
    #[track_caller]
    pub fn compute_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeTypeName", value);
        self
    }

    /// `RootVolumeSizeGib`: integer.
    #[track_caller]
    pub fn root_volume_size_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RootVolumeSizeGib", value);
        self
    }

    /// `RunningMode`: string.
    #[track_caller]
    pub fn running_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RunningMode", value);
        self
    }

    /// `RunningModeAutoStopTimeoutInMinutes`: integer.
    #[track_caller]
    pub fn running_mode_auto_stop_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RunningModeAutoStopTimeoutInMinutes", value);
        self
    }

    /// `UserVolumeSizeGib`: integer.
    #[track_caller]
    pub fn user_volume_size_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UserVolumeSizeGib", value);
        self
    }
}
