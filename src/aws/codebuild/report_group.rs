// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeBuild::ReportGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeBuild::ReportGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportGroup(Body);

resource! { ReportGroup "AWS::CodeBuild::ReportGroup" }

impl ReportGroup {
    /// `DeleteReports`: boolean.
    #[track_caller]
    pub fn delete_reports(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteReports", value);
        self
    }

    /// `ExportConfig`: `ReportExportConfig`. Required.
    #[track_caller]
    pub fn export_config(mut self, value: impl IntoValue<ReportExportConfig>) -> Self {
        self.0.set("ExportConfig", value);
        self
    }

    /// `Name`: string, 2 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<ReportGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ReportExportConfig` of `AWS::CodeBuild::ReportGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportExportConfig(Properties);

properties! { ReportExportConfig }

impl ReportExportConfig {
    /// `ExportConfigType`: `ReportExportConfigExportConfigType`. Required.
    #[track_caller]
    pub fn export_config_type(
        mut self,
        value: impl IntoValue<ReportExportConfigExportConfigType>,
    ) -> Self {
        self.0.set("ExportConfigType", value);
        self
    }

    /// `S3Destination`: `S3ReportExportConfig`.
    #[track_caller]
    pub fn s3_destination(mut self, value: impl IntoValue<S3ReportExportConfig>) -> Self {
        self.0.set("S3Destination", value);
        self
    }
}

choice! {
    /// `ReportExportConfigExportConfigType` of `AWS::CodeBuild::ReportGroup`.
    ReportExportConfigExportConfigType
    S3 "S3"
    NO_EXPORT "NO_EXPORT"
}

/// `S3ReportExportConfig` of `AWS::CodeBuild::ReportGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ReportExportConfig(Properties);

properties! { S3ReportExportConfig }

impl S3ReportExportConfig {
    /// `Bucket`: string, at least 1 character. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `BucketOwner`: string.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }

    /// `EncryptionDisabled`: boolean.
    #[track_caller]
    pub fn encryption_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EncryptionDisabled", value);
        self
    }

    /// `EncryptionKey`: string, at least 1 character.
    #[track_caller]
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKey", value);
        self
    }

    /// `Packaging`: `S3ReportExportConfigPackaging`.
    #[track_caller]
    pub fn packaging(mut self, value: impl IntoValue<S3ReportExportConfigPackaging>) -> Self {
        self.0.set("Packaging", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

choice! {
    /// `S3ReportExportConfigPackaging` of `AWS::CodeBuild::ReportGroup`.
    S3ReportExportConfigPackaging
    NONE "NONE"
    ZIP "ZIP"
}

/// `Tag` of `AWS::CodeBuild::ReportGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::CodeBuild::ReportGroup`.
    Type
    TEST "TEST"
    CODE_COVERAGE "CODE_COVERAGE"
}
