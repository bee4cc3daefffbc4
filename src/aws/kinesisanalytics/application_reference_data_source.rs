// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisAnalytics::ApplicationReferenceDataSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationReferenceDataSource(Body);

resource! { ApplicationReferenceDataSource "AWS::KinesisAnalytics::ApplicationReferenceDataSource" }

impl ApplicationReferenceDataSource {
    /// `ApplicationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `ReferenceDataSource`: `ReferenceDataSource`. Required.
    #[track_caller]
    pub fn reference_data_source(mut self, value: impl IntoValue<ReferenceDataSource>) -> Self {
        self.0.set("ReferenceDataSource", value);
        self
    }
}

impl Handle<ApplicationReferenceDataSource> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CSVMappingParameters` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct CSVMappingParameters(Properties);

properties! { CSVMappingParameters }

impl CSVMappingParameters {
    /// `RecordColumnDelimiter`: string. Required.
    #[track_caller]
    pub fn record_column_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordColumnDelimiter", value);
        self
    }

    /// `RecordRowDelimiter`: string. Required.
    #[track_caller]
    pub fn record_row_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordRowDelimiter", value);
        self
    }
}

/// `JSONMappingParameters` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct JSONMappingParameters(Properties);

properties! { JSONMappingParameters }

impl JSONMappingParameters {
    /// `RecordRowPath`: string. Required.
    #[track_caller]
    pub fn record_row_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordRowPath", value);
        self
    }
}

/// `MappingParameters` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct MappingParameters(Properties);

properties! { MappingParameters }

impl MappingParameters {
    /// `CSVMappingParameters`: `CSVMappingParameters`.
    #[track_caller]
    pub fn csv_mapping_parameters(mut self, value: impl IntoValue<CSVMappingParameters>) -> Self {
        self.0.set("CSVMappingParameters", value);
        self
    }

    /// `JSONMappingParameters`: `JSONMappingParameters`.
    #[track_caller]
    pub fn json_mapping_parameters(mut self, value: impl IntoValue<JSONMappingParameters>) -> Self {
        self.0.set("JSONMappingParameters", value);
        self
    }
}

/// `RecordColumn` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordColumn(Properties);

properties! { RecordColumn }

impl RecordColumn {
    /// `Mapping`: string.
    #[track_caller]
    pub fn mapping(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mapping", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SqlType`: string. Required.
    #[track_caller]
    pub fn sql_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SqlType", value);
        self
    }
}

/// `RecordFormat` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordFormat(Properties);

properties! { RecordFormat }

impl RecordFormat {
    /// `MappingParameters`: `MappingParameters`.
    #[track_caller]
    pub fn mapping_parameters(mut self, value: impl IntoValue<MappingParameters>) -> Self {
        self.0.set("MappingParameters", value);
        self
    }

    /// `RecordFormatType`: string. Required.
    #[track_caller]
    pub fn record_format_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordFormatType", value);
        self
    }
}

/// `ReferenceDataSource` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceDataSource(Properties);

properties! { ReferenceDataSource }

impl ReferenceDataSource {
    /// `ReferenceSchema`: `ReferenceSchema`. Required.
    #[track_caller]
    pub fn reference_schema(mut self, value: impl IntoValue<ReferenceSchema>) -> Self {
        self.0.set("ReferenceSchema", value);
        self
    }

    /// `S3ReferenceDataSource`: `S3ReferenceDataSource`.
    #[track_caller]
    pub fn s3_reference_data_source(
        mut self,
        value: impl IntoValue<S3ReferenceDataSource>,
    ) -> Self {
        self.0.set("S3ReferenceDataSource", value);
        self
    }

    /// `TableName`: string.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `ReferenceSchema` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceSchema(Properties);

properties! { ReferenceSchema }

impl ReferenceSchema {
    /// `RecordColumns`: list of `RecordColumn`. Required.
    #[track_caller]
    pub fn record_columns(mut self, value: impl IntoValue<ListOf<RecordColumn>>) -> Self {
        self.0.set("RecordColumns", value);
        self
    }

    /// `RecordEncoding`: string.
    #[track_caller]
    pub fn record_encoding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordEncoding", value);
        self
    }

    /// `RecordFormat`: `RecordFormat`. Required.
    #[track_caller]
    pub fn record_format(mut self, value: impl IntoValue<RecordFormat>) -> Self {
        self.0.set("RecordFormat", value);
        self
    }
}

/// `S3ReferenceDataSource` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ReferenceDataSource(Properties);

properties! { S3ReferenceDataSource }

impl S3ReferenceDataSource {
    /// `BucketARN`: string. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketARN", value);
        self
    }

    /// `FileKey`: string. Required.
    #[track_caller]
    pub fn file_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileKey", value);
        self
    }

    /// `ReferenceRoleARN`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn reference_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ReferenceRoleARN", value);
        self
    }
}
