// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataBrew::Job` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;

/// `AWS::DataBrew::Job`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Job(Body);

resource! { Job "AWS::DataBrew::Job" }

impl Job {
    /// `DataCatalogOutputs`: list of `DataCatalogOutput`, at least 1 item.
    #[track_caller]
    pub fn data_catalog_outputs(
        mut self,
        value: impl IntoValue<ListOf<DataCatalogOutput>>,
    ) -> Self {
        self.0.set("DataCatalogOutputs", value);
        self
    }

    /// `DatabaseOutputs`: list of `DatabaseOutput`, at least 1 item.
    #[track_caller]
    pub fn database_outputs(mut self, value: impl IntoValue<ListOf<DatabaseOutput>>) -> Self {
        self.0.set("DatabaseOutputs", value);
        self
    }

    /// `DatasetName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }

    /// `EncryptionKeyArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `EncryptionMode`: `EncryptionMode`.
    #[track_caller]
    pub fn encryption_mode(mut self, value: impl IntoValue<EncryptionMode>) -> Self {
        self.0.set("EncryptionMode", value);
        self
    }

    /// `JobSample`: `JobSample`.
    #[track_caller]
    pub fn job_sample(mut self, value: impl IntoValue<JobSample>) -> Self {
        self.0.set("JobSample", value);
        self
    }

    /// `LogSubscription`: `LogSubscription`.
    #[track_caller]
    pub fn log_subscription(mut self, value: impl IntoValue<LogSubscription>) -> Self {
        self.0.set("LogSubscription", value);
        self
    }

    /// `MaxCapacity`: integer.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MaxRetries`: integer, at least 0.
    #[track_caller]
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetries", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputLocation`: `OutputLocation`.
    #[track_caller]
    pub fn output_location(mut self, value: impl IntoValue<OutputLocation>) -> Self {
        self.0.set("OutputLocation", value);
        self
    }

    /// `Outputs`: list of `Output`, at least 1 item.
    #[track_caller]
    pub fn outputs(mut self, value: impl IntoValue<ListOf<Output>>) -> Self {
        self.0.set("Outputs", value);
        self
    }

    /// `ProfileConfiguration`: `ProfileConfiguration`.
    #[track_caller]
    pub fn profile_configuration(mut self, value: impl IntoValue<ProfileConfiguration>) -> Self {
        self.0.set("ProfileConfiguration", value);
        self
    }

    /// `ProjectName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectName", value);
        self
    }

    /// `Recipe`: `Recipe`.
    #[track_caller]
    pub fn recipe(mut self, value: impl IntoValue<Recipe>) -> Self {
        self.0.set("Recipe", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Timeout`: integer, at least 0.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `ValidationConfigurations`: list of `ValidationConfiguration`, at least 1 item.
    #[track_caller]
    pub fn validation_configurations(
        mut self,
        value: impl IntoValue<ListOf<ValidationConfiguration>>,
    ) -> Self {
        self.0.set("ValidationConfigurations", value);
        self
    }
}

/// `AllowedStatistics` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct AllowedStatistics(Properties);

properties! { AllowedStatistics }

impl AllowedStatistics {
    /// `Statistics`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn statistics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Statistics", value);
        self
    }
}

/// `ColumnSelector` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnSelector(Properties);

properties! { ColumnSelector }

impl ColumnSelector {
    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Regex`: string, 1 to 255 characters.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }
}

/// `ColumnStatisticsConfiguration` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnStatisticsConfiguration(Properties);

properties! { ColumnStatisticsConfiguration }

impl ColumnStatisticsConfiguration {
    /// `Selectors`: list of `ColumnSelector`, at least 1 item.
    #[track_caller]
    pub fn selectors(mut self, value: impl IntoValue<ListOf<ColumnSelector>>) -> Self {
        self.0.set("Selectors", value);
        self
    }

    /// `Statistics`: `StatisticsConfiguration`. Required.
    #[track_caller]
    pub fn statistics(mut self, value: impl IntoValue<StatisticsConfiguration>) -> Self {
        self.0.set("Statistics", value);
        self
    }
}

/// `CsvOutputOptions` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct CsvOutputOptions(Properties);

properties! { CsvOutputOptions }

impl CsvOutputOptions {
    /// `Delimiter`: string, 1 character.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }
}

/// `DataCatalogOutput` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCatalogOutput(Properties);

properties! { DataCatalogOutput }

impl DataCatalogOutput {
    /// `CatalogId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DatabaseOptions`: `DatabaseTableOutputOptions`.
    #[track_caller]
    pub fn database_options(mut self, value: impl IntoValue<DatabaseTableOutputOptions>) -> Self {
        self.0.set("DatabaseOptions", value);
        self
    }

    /// `Overwrite`: boolean.
    #[track_caller]
    pub fn overwrite(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Overwrite", value);
        self
    }

    /// `S3Options`: `S3TableOutputOptions`.
    #[track_caller]
    pub fn s3_options(mut self, value: impl IntoValue<S3TableOutputOptions>) -> Self {
        self.0.set("S3Options", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `DatabaseOutput` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseOutput(Properties);

properties! { DatabaseOutput }

impl DatabaseOutput {
    /// `DatabaseOptions`: `DatabaseTableOutputOptions`. Required.
    #[track_caller]
    pub fn database_options(mut self, value: impl IntoValue<DatabaseTableOutputOptions>) -> Self {
        self.0.set("DatabaseOptions", value);
        self
    }

    /// `DatabaseOutputMode`: `DatabaseOutputDatabaseOutputMode`.
    #[track_caller]
    pub fn database_output_mode(
        mut self,
        value: impl IntoValue<DatabaseOutputDatabaseOutputMode>,
    ) -> Self {
        self.0.set("DatabaseOutputMode", value);
        self
    }

    /// `GlueConnectionName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn glue_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueConnectionName", value);
        self
    }
}

choice! {
    /// `DatabaseOutputDatabaseOutputMode` of `AWS::DataBrew::Job`.
    DatabaseOutputDatabaseOutputMode
    NEW_TABLE "NEW_TABLE"
}

/// `DatabaseTableOutputOptions` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseTableOutputOptions(Properties);

properties! { DatabaseTableOutputOptions }

impl DatabaseTableOutputOptions {
    /// `TableName`: string, 1 to 255 characters. Required.
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

choice! {
    /// `EncryptionMode` of `AWS::DataBrew::Job`.
    EncryptionMode
    SSE_KMS "SSE-KMS"
    SSE_S3 "SSE-S3"
}

/// `EntityDetectorConfiguration` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityDetectorConfiguration(Properties);

properties! { EntityDetectorConfiguration }

impl EntityDetectorConfiguration {
    /// `AllowedStatistics`: `AllowedStatistics`.
    #[track_caller]
    pub fn allowed_statistics(mut self, value: impl IntoValue<AllowedStatistics>) -> Self {
        self.0.set("AllowedStatistics", value);
        self
    }

    /// `EntityTypes`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn entity_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntityTypes", value);
        self
    }
}

/// `JobSample` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobSample(Properties);

properties! { JobSample }

impl JobSample {
    /// `Mode`: `SampleMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<SampleMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Size`: integer.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }
}

choice! {
    /// `LogSubscription` of `AWS::DataBrew::Job`.
    LogSubscription
    ENABLE "ENABLE"
    DISABLE "DISABLE"
}

/// `Output` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct Output(Properties);

properties! { Output }

impl Output {
    /// `CompressionFormat`: `OutputCompressionFormat`.
    #[track_caller]
    pub fn compression_format(mut self, value: impl IntoValue<OutputCompressionFormat>) -> Self {
        self.0.set("CompressionFormat", value);
        self
    }

    /// `Format`: `OutputFormat`.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<OutputFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `FormatOptions`: `OutputFormatOptions`.
    #[track_caller]
    pub fn format_options(mut self, value: impl IntoValue<OutputFormatOptions>) -> Self {
        self.0.set("FormatOptions", value);
        self
    }

    /// `Location`: `S3Location`. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `MaxOutputFiles`: integer, 1 to 999.
    #[track_caller]
    pub fn max_output_files(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxOutputFiles", value);
        self
    }

    /// `Overwrite`: boolean.
    #[track_caller]
    pub fn overwrite(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Overwrite", value);
        self
    }

    /// `PartitionColumns`: list of strings, at most 200 items.
    #[track_caller]
    pub fn partition_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PartitionColumns", value);
        self
    }
}

choice! {
    /// `OutputCompressionFormat` of `AWS::DataBrew::Job`.
    OutputCompressionFormat
    GZIP "GZIP"
    LZ4 "LZ4"
    SNAPPY "SNAPPY"
    BZIP2 "BZIP2"
    DEFLATE "DEFLATE"
    LZO "LZO"
    BROTLI "BROTLI"
    ZSTD "ZSTD"
    ZLIB "ZLIB"
}

choice! {
    /// `OutputFormat` of `AWS::DataBrew::Job`.
    OutputFormat
    CSV "CSV"
    JSON "JSON"
    PARQUET "PARQUET"
    GLUEPARQUET "GLUEPARQUET"
    AVRO "AVRO"
    ORC "ORC"
    XML "XML"
    TABLEAUHYPER "TABLEAUHYPER"
}

/// `OutputFormatOptions` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputFormatOptions(Properties);

properties! { OutputFormatOptions }

impl OutputFormatOptions {
    /// `Csv`: `CsvOutputOptions`.
    #[track_caller]
    pub fn csv(mut self, value: impl IntoValue<CsvOutputOptions>) -> Self {
        self.0.set("Csv", value);
        self
    }
}

/// `OutputLocation` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputLocation(Properties);

properties! { OutputLocation }

impl OutputLocation {
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

/// `ProfileConfiguration` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileConfiguration(Properties);

properties! { ProfileConfiguration }

impl ProfileConfiguration {
    /// `ColumnStatisticsConfigurations`: list of `ColumnStatisticsConfiguration`, at least 1 item.
    #[track_caller]
    pub fn column_statistics_configurations(
        mut self,
        value: impl IntoValue<ListOf<ColumnStatisticsConfiguration>>,
    ) -> Self {
        self.0.set("ColumnStatisticsConfigurations", value);
        self
    }

    /// `DatasetStatisticsConfiguration`: `StatisticsConfiguration`.
    #[track_caller]
    pub fn dataset_statistics_configuration(
        mut self,
        value: impl IntoValue<StatisticsConfiguration>,
    ) -> Self {
        self.0.set("DatasetStatisticsConfiguration", value);
        self
    }

    /// `EntityDetectorConfiguration`: `EntityDetectorConfiguration`.
    #[track_caller]
    pub fn entity_detector_configuration(
        mut self,
        value: impl IntoValue<EntityDetectorConfiguration>,
    ) -> Self {
        self.0.set("EntityDetectorConfiguration", value);
        self
    }

    /// `ProfileColumns`: list of `ColumnSelector`, at least 1 item.
    #[track_caller]
    pub fn profile_columns(mut self, value: impl IntoValue<ListOf<ColumnSelector>>) -> Self {
        self.0.set("ProfileColumns", value);
        self
    }
}

/// `Recipe` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct Recipe(Properties);

properties! { Recipe }

impl Recipe {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `S3Location` of `AWS::DataBrew::Job`.
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

/// `S3TableOutputOptions` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3TableOutputOptions(Properties);

properties! { S3TableOutputOptions }

impl S3TableOutputOptions {
    /// `Location`: `S3Location`. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("Location", value);
        self
    }
}

choice! {
    /// `SampleMode` of `AWS::DataBrew::Job`.
    SampleMode
    FULL_DATASET "FULL_DATASET"
    CUSTOM_ROWS "CUSTOM_ROWS"
}

/// `StatisticOverride` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatisticOverride(Properties);

properties! { StatisticOverride }

impl StatisticOverride {
    /// `Parameters`: map of strings. Required.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Statistic`: string, 1 to 128 characters, pattern `^[A-Z\_]+$`. Required.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statistic", value);
        self
    }
}

/// `StatisticsConfiguration` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatisticsConfiguration(Properties);

properties! { StatisticsConfiguration }

impl StatisticsConfiguration {
    /// `IncludedStatistics`: list of strings, at least 1 item.
    #[track_caller]
    pub fn included_statistics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedStatistics", value);
        self
    }

    /// `Overrides`: list of `StatisticOverride`, at least 1 item.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<ListOf<StatisticOverride>>) -> Self {
        self.0.set("Overrides", value);
        self
    }
}

/// `Tag` of `AWS::DataBrew::Job`.
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

choice! {
    /// `Type` of `AWS::DataBrew::Job`.
    Type
    PROFILE "PROFILE"
    RECIPE "RECIPE"
}

/// `ValidationConfiguration` of `AWS::DataBrew::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidationConfiguration(Properties);

properties! { ValidationConfiguration }

impl ValidationConfiguration {
    /// `RulesetArn`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn ruleset_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RulesetArn", value);
        self
    }

    /// `ValidationMode`: `ValidationMode`.
    #[track_caller]
    pub fn validation_mode(mut self, value: impl IntoValue<ValidationMode>) -> Self {
        self.0.set("ValidationMode", value);
        self
    }
}

choice! {
    /// `ValidationMode` of `AWS::DataBrew::Job`.
    ValidationMode
    CHECK_ALL "CHECK_ALL"
}
