// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::Build` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLift::Build`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Build(Body);

resource! { Build "AWS::GameLift::Build" }

impl Build {
    /// `Name`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OperatingSystem`: `OperatingSystem`. A change replaces the resource.
    #[track_caller]
    pub fn operating_system(mut self, value: impl IntoValue<OperatingSystem>) -> Self {
        self.0.set("OperatingSystem", value);
        self
    }

    /// `ServerSdkVersion`: string, at most 128 characters, pattern `^\d+\.\d+\.\d+$`. A change replaces the resource.
    #[track_caller]
    pub fn server_sdk_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerSdkVersion", value);
        self
    }

    /// `StorageLocation`: `StorageLocation`. A change replaces the resource.
    #[track_caller]
    pub fn storage_location(mut self, value: impl IntoValue<StorageLocation>) -> Self {
        self.0.set("StorageLocation", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Version`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

impl Handle<Build> {
    /// `BuildArn`
    #[inline]
    pub fn build_arn(&self) -> Value<String> {
        self.attribute("BuildArn")
    }

    /// `BuildId`
    #[inline]
    pub fn build_id(&self) -> Value<String> {
        self.attribute("BuildId")
    }
}

choice! {
    /// `OperatingSystem` of `AWS::GameLift::Build`.
    OperatingSystem
    AMAZON_LINUX "AMAZON_LINUX"
    AMAZON_LINUX_2 "AMAZON_LINUX_2"
    AMAZON_LINUX_2023 "AMAZON_LINUX_2023"
    WINDOWS_2012 "WINDOWS_2012"
    WINDOWS_2016 "WINDOWS_2016"
    WINDOWS_2022 "WINDOWS_2022"
}

/// `StorageLocation` of `AWS::GameLift::Build`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLocation(Properties);

properties! { StorageLocation }

impl StorageLocation {
    /// `Bucket`: string, at least 1 character. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, at least 1 character. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `ObjectVersion`: string, at least 1 character.
    #[track_caller]
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectVersion", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at least 1 character. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Tag` of `AWS::GameLift::Build`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
