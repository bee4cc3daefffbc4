// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kendra::Thesaurus` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Kendra::Thesaurus`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-thesaurus.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Thesaurus(Body);

resource! { Thesaurus "AWS::Kendra::Thesaurus" }

impl Thesaurus {
    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IndexId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1284 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SourceS3Path`: `S3Path`. Required.
    #[track_caller]
    pub fn source_s3_path(mut self, value: impl IntoValue<S3Path>) -> Self {
        self.0.set("SourceS3Path", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Thesaurus> {
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

/// `S3Path` of `AWS::Kendra::Thesaurus`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Path(Properties);

properties! { S3Path }

impl S3Path {
    /// `Bucket`: string, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
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

/// `Tag` of `AWS::Kendra::Thesaurus`.
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
