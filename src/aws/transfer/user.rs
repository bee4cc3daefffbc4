// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::User` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::User`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Body);

resource! { User "AWS::Transfer::User" }

impl User {
    /// `HomeDirectory`: string, at most 1024 characters, pattern `^(|/.*)$`.
    #[track_caller]
    pub fn home_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HomeDirectory", value);
        self
    }

    /// `HomeDirectoryMappings`: list of `HomeDirectoryMapEntry`, 1 to 50000 items.
    #[track_caller]
    pub fn home_directory_mappings(
        mut self,
        value: impl IntoValue<ListOf<HomeDirectoryMapEntry>>,
    ) -> Self {
        self.0.set("HomeDirectoryMappings", value);
        self
    }

    /// `HomeDirectoryType`: `HomeDirectoryType`.
    #[track_caller]
    pub fn home_directory_type(mut self, value: impl IntoValue<HomeDirectoryType>) -> Self {
        self.0.set("HomeDirectoryType", value);
        self
    }

    /// `Policy`: string, at most 2048 characters.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `PosixProfile`: `PosixProfile`.
    #[track_caller]
    pub fn posix_profile(mut self, value: impl IntoValue<PosixProfile>) -> Self {
        self.0.set("PosixProfile", value);
        self
    }

    /// `Role`: string, 20 to 2048 characters, pattern `^arn:.*role/\S+$`. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `ServerId`: string, 19 characters, pattern `^s-([0-9a-f]{17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerId", value);
        self
    }

    /// `SshPublicKeys`: list of strings.
    #[track_caller]
    pub fn ssh_public_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SshPublicKeys", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserName`: string, 3 to 100 characters, pattern `^[\w][\w@.-]{2,99}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }
}

impl Handle<User> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ServerId`
    #[inline]
    pub fn server_id(&self) -> Value<String> {
        self.attribute("ServerId")
    }

    /// `UserName`
    #[inline]
    pub fn user_name(&self) -> Value<String> {
        self.attribute("UserName")
    }
}

/// `HomeDirectoryMapEntry` of `AWS::Transfer::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct HomeDirectoryMapEntry(Properties);

properties! { HomeDirectoryMapEntry }

impl HomeDirectoryMapEntry {
    /// `Entry`: string, at most 1024 characters, pattern `^/.*$`. Required.
    #[track_caller]
    pub fn entry(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Entry", value);
        self
    }

    /// `Target`: string, at most 1024 characters, pattern `^/.*$`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Type`: `MapType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MapType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `HomeDirectoryType` of `AWS::Transfer::User`.
    HomeDirectoryType
    PATH "PATH"
    LOGICAL "LOGICAL"
}

choice! {
    /// `MapType` of `AWS::Transfer::User`.
    MapType
    FILE "FILE"
    DIRECTORY "DIRECTORY"
}

/// `PosixProfile` of `AWS::Transfer::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct PosixProfile(Properties);

properties! { PosixProfile }

impl PosixProfile {
    /// `Gid`: number, 0 to 4294967295. Required.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Gid", value);
        self
    }

    /// `SecondaryGids`: list of numbers, at most 16 items.
    #[track_caller]
    pub fn secondary_gids(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("SecondaryGids", value);
        self
    }

    /// `Uid`: number, 0 to 4294967295. Required.
    #[track_caller]
    pub fn uid(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Uid", value);
        self
    }
}

/// `Tag` of `AWS::Transfer::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 128 characters. Required.
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
