// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Files::AccessPoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Files::AccessPoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPoint(Body);

resource! { AccessPoint "AWS::S3Files::AccessPoint" }

impl AccessPoint {
    /// `ClientToken`: string, 1 to 64 characters, pattern `^(.+)$`. A change replaces the resource.
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

    /// `Tags`: list of `AccessPointTag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<AccessPointTag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccessPoint> {
    /// `AccessPointArn`
    #[inline]
    pub fn access_point_arn(&self) -> Value<String> {
        self.attribute("AccessPointArn")
    }

    /// `AccessPointId`
    #[inline]
    pub fn access_point_id(&self) -> Value<String> {
        self.attribute("AccessPointId")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AccessPointTag` of `AWS::S3Files::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPointTag(Properties);

properties! { AccessPointTag }

impl AccessPointTag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CreationPermissions` of `AWS::S3Files::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreationPermissions(Properties);

properties! { CreationPermissions }

impl CreationPermissions {
    /// `OwnerGid`: string, 0 to 4294967295, pattern `^[0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn owner_gid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerGid", value);
        self
    }

    /// `OwnerUid`: string, 0 to 4294967295, pattern `^[0-9]+$`. Required. A change replaces the resource.
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

/// `PosixUser` of `AWS::S3Files::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PosixUser(Properties);

properties! { PosixUser }

impl PosixUser {
    /// `Gid`: string, 0 to 4294967295, pattern `^[0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Gid", value);
        self
    }

    /// `SecondaryGids`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn secondary_gids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecondaryGids", value);
        self
    }

    /// `Uid`: string, 0 to 4294967295, pattern `^[0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn uid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uid", value);
        self
    }
}

/// `RootDirectory` of `AWS::S3Files::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RootDirectory(Properties);

properties! { RootDirectory }

impl RootDirectory {
    /// `CreationPermissions`: `CreationPermissions`. A change replaces the resource.
    #[track_caller]
    pub fn creation_permissions(mut self, value: impl IntoValue<CreationPermissions>) -> Self {
        self.0.set("CreationPermissions", value);
        self
    }

    /// `Path`: string, 1 to 100 characters. A change replaces the resource.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}
