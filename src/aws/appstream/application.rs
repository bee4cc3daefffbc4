// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::AppStream::Application" }

impl Application {
    /// `AppBlockArn`: string. Required.
    #[track_caller]
    pub fn app_block_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppBlockArn", value);
        self
    }

    /// `AttributesToDelete`: list of strings.
    #[track_caller]
    pub fn attributes_to_delete(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AttributesToDelete", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, at most 100 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `IconS3Location`: `S3Location`. Required.
    #[track_caller]
    pub fn icon_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("IconS3Location", value);
        self
    }

    /// `InstanceFamilies`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_families(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceFamilies", value);
        self
    }

    /// `LaunchParameters`: string, at least 1 character.
    #[track_caller]
    pub fn launch_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchParameters", value);
        self
    }

    /// `LaunchPath`: string, at least 1 character. Required.
    #[track_caller]
    pub fn launch_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchPath", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Platforms`: list of `PlatformType`, at most 4 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn platforms(mut self, value: impl IntoValue<ListOf<PlatformType>>) -> Self {
        self.0.set("Platforms", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkingDirectory`: string, at least 1 character.
    #[track_caller]
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkingDirectory", value);
        self
    }
}

impl Handle<Application> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

choice! {
    /// `PlatformType` of `AWS::AppStream::Application`.
    PlatformType
    AMAZON_LINUX2 "AMAZON_LINUX2"
    RHEL8 "RHEL8"
    ROCKY_LINUX8 "ROCKY_LINUX8"
    UBUNTU_PRO_2404 "UBUNTU_PRO_2404"
    WINDOWS "WINDOWS"
    WINDOWS_SERVER_2016 "WINDOWS_SERVER_2016"
    WINDOWS_SERVER_2019 "WINDOWS_SERVER_2019"
    WINDOWS_SERVER_2022 "WINDOWS_SERVER_2022"
    WINDOWS_SERVER_2025 "WINDOWS_SERVER_2025"
}

/// `S3Location` of `AWS::AppStream::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `S3Bucket`: `S3BucketName`, 3 to 63 characters, pattern `^[0-9a-z\.\-]*(?<!\.)$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}

/// `Tag` of `AWS::AppStream::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `TagKey`: string.
    #[track_caller]
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKey", value);
        self
    }

    /// `TagValue`: string.
    #[track_caller]
    pub fn tag_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagValue", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
