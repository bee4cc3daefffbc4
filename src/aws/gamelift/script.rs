// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::Script` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLift::Script`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Script(Body);

resource! { Script "AWS::GameLift::Script" }

impl Script {
    /// `Name`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NodeJsVersion`: string, at most 16 characters, pattern `^\d+\.[x0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn node_js_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeJsVersion", value);
        self
    }

    /// `StorageLocation`: `S3Location`. Required.
    #[track_caller]
    pub fn storage_location(mut self, value: impl IntoValue<S3Location>) -> Self {
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

impl Handle<Script> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `SizeOnDisk`
    #[inline]
    pub fn size_on_disk(&self) -> Value<i64> {
        self.attribute("SizeOnDisk")
    }
}

/// `S3Location` of `AWS::GameLift::Script`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
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

/// `Tag` of `AWS::GameLift::Script`.
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
