// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EFS::AccessPoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EFS::AccessPoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPoint(Body);

resource! { AccessPoint "AWS::EFS::AccessPoint" }

impl AccessPoint {
    /// `AccessPointTags`: list of `AccessPointTag`.
    #[track_caller]
    pub fn access_point_tags(mut self, value: impl IntoValue<ListOf<AccessPointTag>>) -> Self {
        self.0.set("AccessPointTags", value);
        self
    }

    /// `ClientToken`: string, 1 to 64 characters, pattern `^.+$`. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `FileSystemId`: string, at most 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `PosixUser`: `PosixUser`. A change replaces the resource.
    #[track_caller]
    pub fn posix_user(mut self, value: impl IntoValue<PosixUser>) -> Self {
        self.0.set("PosixUser", value);
        self
    }

    /// `RootDirectory`: `RootDirectory`. A change replaces the resource.
    #[track_caller]
    pub fn root_directory(mut self, value: impl IntoValue<RootDirectory>) -> Self {
        self.0.set("RootDirectory", value);
        self
    }
}

impl Handle<AccessPoint> {
    /// `AccessPointId`
    #[inline]
    pub fn access_point_id(&self) -> Value<String> {
        self.attribute("AccessPointId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AccessPointTag` of `AWS::EFS::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPointTag(Properties);

properties! { AccessPointTag }

impl AccessPointTag {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CreationInfo` of `AWS::EFS::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreationInfo(Properties);

properties! { CreationInfo }

impl CreationInfo {
    /// `OwnerGid`: string, 0 to 4294967295. Required. A change replaces the resource.
    #[track_caller]
    pub fn owner_gid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerGid", value);
        self
    }

    /// `OwnerUid`: string, 0 to 4294967295. Required. A change replaces the resource.
    #[track_caller]
    pub fn owner_uid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerUid", value);
        self
    }

    /// `Permissions`: string, pattern `^[0-7]{3,4}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Permissions", value);
        self
    }
}

/// `PosixUser` of `AWS::EFS::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PosixUser(Properties);

properties! { PosixUser }

impl PosixUser {
    /// `Gid`: string, 0 to 4294967295. Required. A change replaces the resource.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Gid", value);
        self
    }

    /// `SecondaryGids`: list of strings, at most 16 items. A change replaces the resource.
    #[track_caller]
    pub fn secondary_gids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecondaryGids", value);
        self
    }

    /// `Uid`: string, 0 to 4294967295. Required. A change replaces the resource.
    #[track_caller]
    pub fn uid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uid", value);
        self
    }
}

/// `RootDirectory` of `AWS::EFS::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RootDirectory(Properties);

properties! { RootDirectory }

impl RootDirectory {
    /// `CreationInfo`: `CreationInfo`. A change replaces the resource.
    #[track_caller]
    pub fn creation_info(mut self, value: impl IntoValue<CreationInfo>) -> Self {
        self.0.set("CreationInfo", value);
        self
    }

    /// `Path`: string, 1 to 100 characters. A change replaces the resource.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}
