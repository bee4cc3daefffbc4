// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kendra::Faq` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Kendra::Faq`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Faq(Body);

resource! { Faq "AWS::Kendra::Faq" }

impl Faq {
    /// `Description`: string, 1 to 1000 characters, pattern `^\P{C}*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FileFormat`: `FileFormat`. A change replaces the resource.
    #[track_caller]
    pub fn file_format(mut self, value: impl IntoValue<FileFormat>) -> Self {
        self.0.set("FileFormat", value);
        self
    }

    /// `IndexId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }

    /// `LanguageCode`: string, 2 to 10 characters, pattern `[a-zA-Z-]*`.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1284 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `S3Path`: `S3Path`. Required. A change replaces the resource.
    #[track_caller]
    pub fn s3_path(mut self, value: impl IntoValue<S3Path>) -> Self {
        self.0.set("S3Path", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Faq> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `FileFormat` of `AWS::Kendra::Faq`.
    FileFormat
    CSV "CSV"
    CSV_WITH_HEADER "CSV_WITH_HEADER"
    JSON "JSON"
}

/// `S3Path` of `AWS::Kendra::Faq`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Path(Properties);

properties! { S3Path }

impl S3Path {
    /// `Bucket`: string, 3 to 63 characters, pattern `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

/// `Tag` of `AWS::Kendra::Faq`.
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
