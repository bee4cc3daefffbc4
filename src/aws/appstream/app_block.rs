// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::AppBlock` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::AppBlock`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppBlock(Body);

resource! { AppBlock "AWS::AppStream::AppBlock" }

impl AppBlock {
    /// `Description`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, at most 100 characters. A change replaces the resource.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PackagingType`: `PackagingType`. A change replaces the resource.
    #[track_caller]
    pub fn packaging_type(mut self, value: impl IntoValue<PackagingType>) -> Self {
        self.0.set("PackagingType", value);
        self
    }

    /// `PostSetupScriptDetails`: `ScriptDetails`. A change replaces the resource.
    #[track_caller]
    pub fn post_setup_script_details(mut self, value: impl IntoValue<ScriptDetails>) -> Self {
        self.0.set("PostSetupScriptDetails", value);
        self
    }

    /// `SetupScriptDetails`: `ScriptDetails`. A change replaces the resource.
    #[track_caller]
    pub fn setup_script_details(mut self, value: impl IntoValue<ScriptDetails>) -> Self {
        self.0.set("SetupScriptDetails", value);
        self
    }

    /// `SourceS3Location`: `S3Location`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("SourceS3Location", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AppBlock> {
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
    /// `PackagingType` of `AWS::AppStream::AppBlock`.
    PackagingType
    APPSTREAM2 "APPSTREAM2"
    CUSTOM "CUSTOM"
}

/// `S3Location` of `AWS::AppStream::AppBlock`.
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

    /// `S3Key`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}

/// `ScriptDetails` of `AWS::AppStream::AppBlock`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptDetails(Properties);

properties! { ScriptDetails }

impl ScriptDetails {
    /// `ExecutableParameters`: string, at least 1 character.
    #[track_caller]
    pub fn executable_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutableParameters", value);
        self
    }

    /// `ExecutablePath`: string, at least 1 character. Required.
    #[track_caller]
    pub fn executable_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutablePath", value);
        self
    }

    /// `ScriptS3Location`: `S3Location`. Required.
    #[track_caller]
    pub fn script_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("ScriptS3Location", value);
        self
    }

    /// `TimeoutInSeconds`: integer. Required.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }
}

/// `Tag` of `AWS::AppStream::AppBlock`.
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
