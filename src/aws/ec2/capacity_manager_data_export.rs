// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::CapacityManagerDataExport` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::CapacityManagerDataExport`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityManagerDataExport(Body);

resource! { CapacityManagerDataExport "AWS::EC2::CapacityManagerDataExport" }

impl CapacityManagerDataExport {
    /// `OutputFormat`: `OutputFormat`. Required. A change replaces the resource.
    #[track_caller]
    pub fn output_format(mut self, value: impl IntoValue<OutputFormat>) -> Self {
        self.0.set("OutputFormat", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`. Required. A change replaces the resource.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3BucketPrefix`: string. A change replaces the resource.
    #[track_caller]
    pub fn s3_bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketPrefix", value);
        self
    }

    /// `Schedule`: `Schedule`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CapacityManagerDataExport> {
    /// `CapacityManagerDataExportId`
    #[inline]
    pub fn capacity_manager_data_export_id(&self) -> Value<String> {
        self.attribute("CapacityManagerDataExportId")
    }
}

choice! {
    /// `OutputFormat` of `AWS::EC2::CapacityManagerDataExport`.
    OutputFormat
    CSV "csv"
    PARQUET "parquet"
}

choice! {
    /// `Schedule` of `AWS::EC2::CapacityManagerDataExport`.
    Schedule
    HOURLY "hourly"
}

/// `Tag` of `AWS::EC2::CapacityManagerDataExport`.
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
