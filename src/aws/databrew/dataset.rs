// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataBrew::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::DataBrew::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::DataBrew::Dataset" }

impl Dataset {
    /// `Format`: `Format`.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `FormatOptions`: `FormatOptions`.
    #[track_caller]
    pub fn format_options(mut self, value: impl IntoValue<FormatOptions>) -> Self {
        self.0.set("FormatOptions", value);
        self
    }

    /// `Input`: `Input`. Required.
    #[track_caller]
    pub fn input(mut self, value: impl IntoValue<Input>) -> Self {
        self.0.set("Input", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PathOptions`: `PathOptions`.
    #[track_caller]
    pub fn path_options(mut self, value: impl IntoValue<PathOptions>) -> Self {
        self.0.set("PathOptions", value);
        self
    }

    /// `Source`: `Source`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `CsvOptions` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct CsvOptions(Properties);

properties! { CsvOptions }

impl CsvOptions {
    /// `Delimiter`: string, 1 character.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `HeaderRow`: boolean.
    #[track_caller]
    pub fn header_row(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HeaderRow", value);
        self
    }
}

/// `DataCatalogInputDefinition` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCatalogInputDefinition(Properties);

properties! { DataCatalogInputDefinition }

impl DataCatalogInputDefinition {
    /// `CatalogId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `TempDirectory`: `S3Location`.
    #[track_caller]
    pub fn temp_directory(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("TempDirectory", value);
        self
    }
}

/// `DatabaseInputDefinition` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseInputDefinition(Properties);

properties! { DatabaseInputDefinition }

impl DatabaseInputDefinition {
    /// `DatabaseTableName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn database_table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseTableName", value);
        self
    }

    /// `GlueConnectionName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn glue_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueConnectionName", value);
        self
    }

    /// `QueryString`: string, 1 to 10000 characters.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `TempDirectory`: `S3Location`.
    #[track_caller]
    pub fn temp_directory(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("TempDirectory", value);
        self
    }
}

/// `DatasetParameter` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetParameter(Properties);

properties! { DatasetParameter }

impl DatasetParameter {
    /// `CreateColumn`: boolean.
    #[track_caller]
    pub fn create_column(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CreateColumn", value);
        self
    }

    /// `DatetimeOptions`: `DatetimeOptions`.
    #[track_caller]
    pub fn datetime_options(mut self, value: impl IntoValue<DatetimeOptions>) -> Self {
        self.0.set("DatetimeOptions", value);
        self
    }

    /// `Filter`: `FilterExpression`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<FilterExpression>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `DatasetParameterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DatasetParameterType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DatasetParameterType` of `AWS::DataBrew::Dataset`.
    DatasetParameterType
    STRING "String"
    NUMBER "Number"
    DATETIME "Datetime"
}

/// `DatetimeOptions` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatetimeOptions(Properties);

properties! { DatetimeOptions }

impl DatetimeOptions {
    /// `Format`: string, 2 to 100 characters. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `LocaleCode`: string, 2 to 100 characters, pattern `^[A-Za-z0-9_\.#@\-]+$`.
    #[track_caller]
    pub fn locale_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocaleCode", value);
        self
    }

    /// `TimezoneOffset`: string, 1 to 6 characters, pattern `^(Z|[-+](\d|\d{2}|\d{2}:?\d{2}))$`.
    #[track_caller]
    pub fn timezone_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimezoneOffset", value);
        self
    }
}

/// `ExcelOptions` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExcelOptions(Properties);

properties! { ExcelOptions }

impl ExcelOptions {
    /// `HeaderRow`: boolean.
    #[track_caller]
    pub fn header_row(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HeaderRow", value);
        self
    }

    /// `SheetIndexes`: list of integers, 1 item.
    #[track_caller]
    pub fn sheet_indexes(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("SheetIndexes", value);
        self
    }

    /// `SheetNames`: list of strings, 1 item.
    #[track_caller]
    pub fn sheet_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SheetNames", value);
        self
    }
}

/// `FilesLimit` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilesLimit(Properties);

properties! { FilesLimit }

impl FilesLimit {
    /// `MaxFiles`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_files(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFiles", value);
        self
    }

    /// `Order`: `FilesLimitOrder`.
    #[track_caller]
    pub fn order(mut self, value: impl IntoValue<FilesLimitOrder>) -> Self {
        self.0.set("Order", value);
        self
    }

    /// `OrderedBy`: `FilesLimitOrderedBy`.
    #[track_caller]
    pub fn ordered_by(mut self, value: impl IntoValue<FilesLimitOrderedBy>) -> Self {
        self.0.set("OrderedBy", value);
        self
    }
}

choice! {
    /// `FilesLimitOrder` of `AWS::DataBrew::Dataset`.
    FilesLimitOrder
    ASCENDING "ASCENDING"
    DESCENDING "DESCENDING"
}

choice! {
    /// `FilesLimitOrderedBy` of `AWS::DataBrew::Dataset`.
    FilesLimitOrderedBy
    LAST_MODIFIED_DATE "LAST_MODIFIED_DATE"
}

/// `FilterExpression` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterExpression(Properties);

properties! { FilterExpression }

impl FilterExpression {
    /// `Expression`: string, 4 to 1024 characters, pattern `^[><0-9A-Za-z_.,:)(!= ]+$`. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `ValuesMap`: list of `FilterValue`. Required.
    #[track_caller]
    pub fn values_map(mut self, value: impl IntoValue<ListOf<FilterValue>>) -> Self {
        self.0.set("ValuesMap", value);
        self
    }
}

/// `FilterValue` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterValue(Properties);

properties! { FilterValue }

impl FilterValue {
    /// `Value`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `ValueReference`: string, 2 to 128 characters, pattern `^:[A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn value_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueReference", value);
        self
    }
}

choice! {
    /// `Format` of `AWS::DataBrew::Dataset`.
    Format
    CSV "CSV"
    JSON "JSON"
    PARQUET "PARQUET"
    EXCEL "EXCEL"
    ORC "ORC"
}

/// `FormatOptions` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormatOptions(Properties);

properties! { FormatOptions }

impl FormatOptions {
    /// `Csv`: `CsvOptions`.
    #[track_caller]
    pub fn csv(mut self, value: impl IntoValue<CsvOptions>) -> Self {
        self.0.set("Csv", value);
        self
    }

    /// `Excel`: `ExcelOptions`.
    #[track_caller]
    pub fn excel(mut self, value: impl IntoValue<ExcelOptions>) -> Self {
        self.0.set("Excel", value);
        self
    }

    /// `Json`: `JsonOptions`.
    #[track_caller]
    pub fn json(mut self, value: impl IntoValue<JsonOptions>) -> Self {
        self.0.set("Json", value);
        self
    }
}

/// `Input` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Input(Properties);

properties! { Input }

impl Input {
    /// `DataCatalogInputDefinition`: `DataCatalogInputDefinition`.
    #[track_caller]
    pub fn data_catalog_input_definition(
        mut self,
        value: impl IntoValue<DataCatalogInputDefinition>,
    ) -> Self {
        self.0.set("DataCatalogInputDefinition", value);
        self
    }

    /// `DatabaseInputDefinition`: `DatabaseInputDefinition`.
    #[track_caller]
    pub fn database_input_definition(
        mut self,
        value: impl IntoValue<DatabaseInputDefinition>,
    ) -> Self {
        self.0.set("DatabaseInputDefinition", value);
        self
    }

    /// `Metadata`: `Metadata`.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<Metadata>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `S3InputDefinition`: `S3Location`.
    #[track_caller]
    pub fn s3_input_definition(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3InputDefinition", value);
        self
    }
}

/// `JsonOptions` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct JsonOptions(Properties);

properties! { JsonOptions }

impl JsonOptions {
    /// `MultiLine`: boolean.
    #[track_caller]
    pub fn multi_line(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiLine", value);
        self
    }
}

/// `Metadata` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metadata(Properties);

properties! { Metadata }

impl Metadata {
    /// `SourceArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }
}

/// `PathOptions` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct PathOptions(Properties);

properties! { PathOptions }

impl PathOptions {
    /// `FilesLimit`: `FilesLimit`.
    #[track_caller]
    pub fn files_limit(mut self, value: impl IntoValue<FilesLimit>) -> Self {
        self.0.set("FilesLimit", value);
        self
    }

    /// `LastModifiedDateCondition`: `FilterExpression`.
    #[track_caller]
    pub fn last_modified_date_condition(mut self, value: impl IntoValue<FilterExpression>) -> Self {
        self.0.set("LastModifiedDateCondition", value);
        self
    }

    /// `Parameters`: list of `PathParameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<PathParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }
}

/// `PathParameter` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct PathParameter(Properties);

properties! { PathParameter }

impl PathParameter {
    /// `DatasetParameter`: `DatasetParameter`. Required.
    #[track_caller]
    pub fn dataset_parameter(mut self, value: impl IntoValue<DatasetParameter>) -> Self {
        self.0.set("DatasetParameter", value);
        self
    }

    /// `PathParameterName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn path_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathParameterName", value);
        self
    }
}

/// `S3Location` of `AWS::DataBrew::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `BucketOwner`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }

    /// `Key`: string, 1 to 1280 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

choice! {
    /// `Source` of `AWS::DataBrew::Dataset`.
    Source
    S3 "S3"
    DATA_CATALOG "DATA-CATALOG"
    DATABASE "DATABASE"
}

/// `Tag` of `AWS::DataBrew::Dataset`.
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
