// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BCMDataExports::Export` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BCMDataExports::Export`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Export(Body);

resource! { Export "AWS::BCMDataExports::Export" }

impl Export {
    /// `Export`: `ExportProperty`. Required.
    #[track_caller]
    pub fn export(mut self, value: impl IntoValue<ExportProperty>) -> Self {
        self.0.set("Export", value);
        self
    }

    /// `Tags`: list of `ResourceTag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Export> {
    /// `Export.ExportArn`
    #[inline]
    pub fn export_export_arn(&self) -> Value<String> {
        self.attribute("Export.ExportArn")
    }

    /// `ExportArn`
    #[inline]
    pub fn export_arn(&self) -> Value<String> {
        self.attribute("ExportArn")
    }
}

choice! {
    /// `CompressionOption` of `AWS::BCMDataExports::Export`.
    CompressionOption
    GZIP "GZIP"
    PARQUET "PARQUET"
    ZIP "ZIP"
}

/// `DataQuery` of `AWS::BCMDataExports::Export`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataQuery(Properties);

properties! { DataQuery }

impl DataQuery {
    /// `QueryStatement`: string, 1 to 36000 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn query_statement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryStatement", value);
        self
    }

    /// `TableConfigurations`: map of maps of strings.
    #[track_caller]
    pub fn table_configurations(mut self, value: impl IntoValue<MapOf<MapOf<String>>>) -> Self {
        self.0.set("TableConfigurations", value);
        self
    }
}

/// `DestinationConfigurations` of `AWS::BCMDataExports::Export`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfigurations(Properties);

properties! { DestinationConfigurations }

impl DestinationConfigurations {
    /// `S3Destination`: `S3Destination`. Required.
    #[track_caller]
    pub fn s3_destination(mut self, value: impl IntoValue<S3Destination>) -> Self {
        self.0.set("S3Destination", value);
        self
    }
}

/// `Export` of `AWS::BCMDataExports::Export`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExportProperty(Properties);

properties! { ExportProperty }

impl ExportProperty {
    /// `DataQuery`: `DataQuery`. Required.
    #[track_caller]
    pub fn data_query(mut self, value: impl IntoValue<DataQuery>) -> Self {
        self.0.set("DataQuery", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^[\S\s]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationConfigurations`: `DestinationConfigurations`. Required.
    #[track_caller]
    pub fn destination_configurations(
        mut self,
        value: impl IntoValue<DestinationConfigurations>,
    ) -> Self {
        self.0.set("DestinationConfigurations", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[0-9A-Za-z\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RefreshCadence`: `RefreshCadence`. Required. A change replaces the resource.
    #[track_caller]
    pub fn refresh_cadence(mut self, value: impl IntoValue<RefreshCadence>) -> Self {
        self.0.set("RefreshCadence", value);
        self
    }
}

choice! {
    /// `FormatOption` of `AWS::BCMDataExports::Export`.
    FormatOption
    TEXT_OR_CSV "TEXT_OR_CSV"
    PARQUET "PARQUET"
}

choice! {
    /// `FrequencyOption` of `AWS::BCMDataExports::Export`.
    FrequencyOption
    SYNCHRONOUS "SYNCHRONOUS"
}

choice! {
    /// `OverwriteOption` of `AWS::BCMDataExports::Export`.
    OverwriteOption
    CREATE_NEW_REPORT "CREATE_NEW_REPORT"
    OVERWRITE_REPORT "OVERWRITE_REPORT"
}

/// `RefreshCadence` of `AWS::BCMDataExports::Export`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshCadence(Properties);

properties! { RefreshCadence }

impl RefreshCadence {
    /// `Frequency`: `FrequencyOption`. Required.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<FrequencyOption>) -> Self {
        self.0.set("Frequency", value);
        self
    }
}

/// `ResourceTag` of `AWS::BCMDataExports::Export`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
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

/// `S3Destination` of `AWS::BCMDataExports::Export`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Destination(Properties);

properties! { S3Destination }

impl S3Destination {
    /// `S3Bucket`: `S3BucketName`, at most 1024 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3BucketOwner`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn s3_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketOwner", value);
        self
    }

    /// `S3OutputConfigurations`: `S3OutputConfigurations`. Required.
    #[track_caller]
    pub fn s3_output_configurations(
        mut self,
        value: impl IntoValue<S3OutputConfigurations>,
    ) -> Self {
        self.0.set("S3OutputConfigurations", value);
        self
    }

    /// `S3Prefix`: string, at most 1024 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Prefix", value);
        self
    }

    /// `S3Region`: string, at most 1024 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn s3_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Region", value);
        self
    }
}

/// `S3OutputConfigurations` of `AWS::BCMDataExports::Export`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3OutputConfigurations(Properties);

properties! { S3OutputConfigurations }

impl S3OutputConfigurations {
    /// `Compression`: `CompressionOption`. Required.
    #[track_caller]
    pub fn compression(mut self, value: impl IntoValue<CompressionOption>) -> Self {
        self.0.set("Compression", value);
        self
    }

    /// `Format`: `FormatOption`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<FormatOption>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `OutputType`: `S3OutputType`. Required.
    #[track_caller]
    pub fn output_type(mut self, value: impl IntoValue<S3OutputType>) -> Self {
        self.0.set("OutputType", value);
        self
    }

    /// `Overwrite`: `OverwriteOption`. Required.
    #[track_caller]
    pub fn overwrite(mut self, value: impl IntoValue<OverwriteOption>) -> Self {
        self.0.set("Overwrite", value);
        self
    }
}

choice! {
    /// `S3OutputType` of `AWS::BCMDataExports::Export`.
    S3OutputType
    CUSTOM "CUSTOM"
    ATHENA "ATHENA"
    REDSHIFT "REDSHIFT"
}
