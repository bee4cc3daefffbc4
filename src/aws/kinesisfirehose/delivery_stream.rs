// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisFirehose::DeliveryStream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KinesisFirehose::DeliveryStream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryStream(Body);

resource! { DeliveryStream "AWS::KinesisFirehose::DeliveryStream" }

impl DeliveryStream {
    /// `AmazonOpenSearchServerlessDestinationConfiguration`: `AmazonOpenSearchServerlessDestinationConfiguration`.
    #[track_caller]
    pub fn amazon_open_search_serverless_destination_configuration(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessDestinationConfiguration>,
    ) -> Self {
        self.0
            .set("AmazonOpenSearchServerlessDestinationConfiguration", value);
        self
    }

    /// `AmazonopensearchserviceDestinationConfiguration`: `AmazonopensearchserviceDestinationConfiguration`.
    #[track_caller]
    pub fn amazonopensearchservice_destination_configuration(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceDestinationConfiguration>,
    ) -> Self {
        self.0
            .set("AmazonopensearchserviceDestinationConfiguration", value);
        self
    }

    /// `DatabaseSourceConfiguration`: `DatabaseSourceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn database_source_configuration(
        mut self,
        value: impl IntoValue<DatabaseSourceConfiguration>,
    ) -> Self {
        self.0.set("DatabaseSourceConfiguration", value);
        self
    }

    /// `DeliveryStreamEncryptionConfigurationInput`: `DeliveryStreamEncryptionConfigurationInput`.
    #[track_caller]
    pub fn delivery_stream_encryption_configuration_input(
        mut self,
        value: impl IntoValue<DeliveryStreamEncryptionConfigurationInput>,
    ) -> Self {
        self.0
            .set("DeliveryStreamEncryptionConfigurationInput", value);
        self
    }

    /// `DeliveryStreamName`: string, 1 to 64 characters, pattern `[a-zA-Z0-9._-]+`. A change replaces the resource.
    #[track_caller]
    pub fn delivery_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamName", value);
        self
    }

    /// `DeliveryStreamType`: `DeliveryStreamType`. A change replaces the resource.
    #[track_caller]
    pub fn delivery_stream_type(mut self, value: impl IntoValue<DeliveryStreamType>) -> Self {
        self.0.set("DeliveryStreamType", value);
        self
    }

    /// `DirectPutSourceConfiguration`: `DirectPutSourceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn direct_put_source_configuration(
        mut self,
        value: impl IntoValue<DirectPutSourceConfiguration>,
    ) -> Self {
        self.0.set("DirectPutSourceConfiguration", value);
        self
    }

    /// `ElasticsearchDestinationConfiguration`: `ElasticsearchDestinationConfiguration`.
    #[track_caller]
    pub fn elasticsearch_destination_configuration(
        mut self,
        value: impl IntoValue<ElasticsearchDestinationConfiguration>,
    ) -> Self {
        self.0.set("ElasticsearchDestinationConfiguration", value);
        self
    }

    /// `ExtendedS3DestinationConfiguration`: `ExtendedS3DestinationConfiguration`.
    #[track_caller]
    pub fn extended_s3_destination_configuration(
        mut self,
        value: impl IntoValue<ExtendedS3DestinationConfiguration>,
    ) -> Self {
        self.0.set("ExtendedS3DestinationConfiguration", value);
        self
    }

    /// `HttpEndpointDestinationConfiguration`: `HttpEndpointDestinationConfiguration`.
    #[track_caller]
    pub fn http_endpoint_destination_configuration(
        mut self,
        value: impl IntoValue<HttpEndpointDestinationConfiguration>,
    ) -> Self {
        self.0.set("HttpEndpointDestinationConfiguration", value);
        self
    }

    /// `IcebergDestinationConfiguration`: `IcebergDestinationConfiguration`.
    #[track_caller]
    pub fn iceberg_destination_configuration(
        mut self,
        value: impl IntoValue<IcebergDestinationConfiguration>,
    ) -> Self {
        self.0.set("IcebergDestinationConfiguration", value);
        self
    }

    /// `KinesisStreamSourceConfiguration`: `KinesisStreamSourceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn kinesis_stream_source_configuration(
        mut self,
        value: impl IntoValue<KinesisStreamSourceConfiguration>,
    ) -> Self {
        self.0.set("KinesisStreamSourceConfiguration", value);
        self
    }

    /// `MSKSourceConfiguration`: `MSKSourceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn msk_source_configuration(
        mut self,
        value: impl IntoValue<MSKSourceConfiguration>,
    ) -> Self {
        self.0.set("MSKSourceConfiguration", value);
        self
    }

    /// `RedshiftDestinationConfiguration`: `RedshiftDestinationConfiguration`.
    #[track_caller]
    pub fn redshift_destination_configuration(
        mut self,
        value: impl IntoValue<RedshiftDestinationConfiguration>,
    ) -> Self {
        self.0.set("RedshiftDestinationConfiguration", value);
        self
    }

    /// `S3DestinationConfiguration`: `S3DestinationConfiguration`.
    #[track_caller]
    pub fn s3_destination_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        self.0.set("S3DestinationConfiguration", value);
        self
    }

    /// `SnowflakeDestinationConfiguration`: `SnowflakeDestinationConfiguration`.
    #[track_caller]
    pub fn snowflake_destination_configuration(
        mut self,
        value: impl IntoValue<SnowflakeDestinationConfiguration>,
    ) -> Self {
        self.0.set("SnowflakeDestinationConfiguration", value);
        self
    }

    /// `SplunkDestinationConfiguration`: `SplunkDestinationConfiguration`.
    #[track_caller]
    pub fn splunk_destination_configuration(
        mut self,
        value: impl IntoValue<SplunkDestinationConfiguration>,
    ) -> Self {
        self.0.set("SplunkDestinationConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DeliveryStream> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AmazonOpenSearchServerlessBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonOpenSearchServerlessBufferingHints(Properties);

properties! { AmazonOpenSearchServerlessBufferingHints }

impl AmazonOpenSearchServerlessBufferingHints {
    /// `IntervalInSeconds`: integer, 0 to 900.
    #[track_caller]
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalInSeconds", value);
        self
    }

    /// `SizeInMBs`: integer, 1 to 100.
    #[track_caller]
    pub fn size_in_mbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInMBs", value);
        self
    }
}

/// `AmazonOpenSearchServerlessDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonOpenSearchServerlessDestinationConfiguration(Properties);

properties! { AmazonOpenSearchServerlessDestinationConfiguration }

impl AmazonOpenSearchServerlessDestinationConfiguration {
    /// `BufferingHints`: `AmazonOpenSearchServerlessBufferingHints`.
    #[track_caller]
    pub fn buffering_hints(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessBufferingHints>,
    ) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `CollectionEndpoint`: string, 1 to 512 characters, pattern `https:.*`.
    #[track_caller]
    pub fn collection_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionEndpoint", value);
        self
    }

    /// `IndexName`: string, 1 to 80 characters. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RetryOptions`: `AmazonOpenSearchServerlessRetryOptions`.
    #[track_caller]
    pub fn retry_options(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessRetryOptions>,
    ) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3BackupMode`: `AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

choice! {
    /// `AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode
    FAILED_DOCUMENTS_ONLY "FailedDocumentsOnly"
    ALL_DOCUMENTS "AllDocuments"
}

/// `AmazonOpenSearchServerlessRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonOpenSearchServerlessRetryOptions(Properties);

properties! { AmazonOpenSearchServerlessRetryOptions }

impl AmazonOpenSearchServerlessRetryOptions {
    /// `DurationInSeconds`: integer, 0 to 7200.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `AmazonopensearchserviceBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonopensearchserviceBufferingHints(Properties);

properties! { AmazonopensearchserviceBufferingHints }

impl AmazonopensearchserviceBufferingHints {
    /// `IntervalInSeconds`: integer, 0 to 900.
    #[track_caller]
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalInSeconds", value);
        self
    }

    /// `SizeInMBs`: integer, 1 to 100.
    #[track_caller]
    pub fn size_in_mbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInMBs", value);
        self
    }
}

/// `AmazonopensearchserviceDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonopensearchserviceDestinationConfiguration(Properties);

properties! { AmazonopensearchserviceDestinationConfiguration }

impl AmazonopensearchserviceDestinationConfiguration {
    /// `BufferingHints`: `AmazonopensearchserviceBufferingHints`.
    #[track_caller]
    pub fn buffering_hints(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceBufferingHints>,
    ) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `ClusterEndpoint`: string, 1 to 512 characters, pattern `https:.*`.
    #[track_caller]
    pub fn cluster_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterEndpoint", value);
        self
    }

    /// `DocumentIdOptions`: `DocumentIdOptions`.
    #[track_caller]
    pub fn document_id_options(mut self, value: impl IntoValue<DocumentIdOptions>) -> Self {
        self.0.set("DocumentIdOptions", value);
        self
    }

    /// `DomainARN`: string, 1 to 512 characters, pattern `arn:.*`.
    #[track_caller]
    pub fn domain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainARN", value);
        self
    }

    /// `IndexName`: string, 1 to 80 characters. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `IndexRotationPeriod`: `AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod`.
    #[track_caller]
    pub fn index_rotation_period(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod>,
    ) -> Self {
        self.0.set("IndexRotationPeriod", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RetryOptions`: `AmazonopensearchserviceRetryOptions`.
    #[track_caller]
    pub fn retry_options(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceRetryOptions>,
    ) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3BackupMode`: `AmazonopensearchserviceDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `TypeName`: string, at most 100 characters.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

choice! {
    /// `AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod` of `AWS::KinesisFirehose::DeliveryStream`.
    AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod
    NO_ROTATION "NoRotation"
    ONE_HOUR "OneHour"
    ONE_DAY "OneDay"
    ONE_WEEK "OneWeek"
    ONE_MONTH "OneMonth"
}

choice! {
    /// `AmazonopensearchserviceDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    AmazonopensearchserviceDestinationConfigurationS3BackupMode
    FAILED_DOCUMENTS_ONLY "FailedDocumentsOnly"
    ALL_DOCUMENTS "AllDocuments"
}

/// `AmazonopensearchserviceRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonopensearchserviceRetryOptions(Properties);

properties! { AmazonopensearchserviceRetryOptions }

impl AmazonopensearchserviceRetryOptions {
    /// `DurationInSeconds`: integer, 0 to 7200.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `AuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationConfiguration(Properties);

properties! { AuthenticationConfiguration }

impl AuthenticationConfiguration {
    /// `Connectivity`: `AuthenticationConfigurationConnectivity`. Required.
    #[track_caller]
    pub fn connectivity(
        mut self,
        value: impl IntoValue<AuthenticationConfigurationConnectivity>,
    ) -> Self {
        self.0.set("Connectivity", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

choice! {
    /// `AuthenticationConfigurationConnectivity` of `AWS::KinesisFirehose::DeliveryStream`.
    AuthenticationConfigurationConnectivity
    PUBLIC "PUBLIC"
    PRIVATE "PRIVATE"
}

/// `BufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct BufferingHints(Properties);

properties! { BufferingHints }

impl BufferingHints {
    /// `IntervalInSeconds`: integer, 0 to 900.
    #[track_caller]
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalInSeconds", value);
        self
    }

    /// `SizeInMBs`: integer, 1 to 128.
    #[track_caller]
    pub fn size_in_mbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInMBs", value);
        self
    }
}

/// `CatalogConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct CatalogConfiguration(Properties);

properties! { CatalogConfiguration }

impl CatalogConfiguration {
    /// `CatalogArn`: string, 1 to 512 characters, pattern `arn:.*`.
    #[track_caller]
    pub fn catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogArn", value);
        self
    }

    /// `WarehouseLocation`: string, 1 to 2048 characters, pattern `s3:\/\/.*`.
    #[track_caller]
    pub fn warehouse_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WarehouseLocation", value);
        self
    }
}

/// `CloudWatchLoggingOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLoggingOptions(Properties);

properties! { CloudWatchLoggingOptions }

impl CloudWatchLoggingOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, at most 512 characters, pattern `^[\.\-_/#A-Za-z0-9]*$`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogStreamName`: string, at most 512 characters, pattern `^[^:*]*$`.
    #[track_caller]
    pub fn log_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamName", value);
        self
    }
}

/// `CopyCommand` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct CopyCommand(Properties);

properties! { CopyCommand }

impl CopyCommand {
    /// `CopyOptions`: string, at most 204800 characters.
    #[track_caller]
    pub fn copy_options(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CopyOptions", value);
        self
    }

    /// `DataTableColumns`: string, at most 204800 characters.
    #[track_caller]
    pub fn data_table_columns(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataTableColumns", value);
        self
    }

    /// `DataTableName`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn data_table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataTableName", value);
        self
    }
}

/// `DataFormatConversionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFormatConversionConfiguration(Properties);

properties! { DataFormatConversionConfiguration }

impl DataFormatConversionConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `InputFormatConfiguration`: `InputFormatConfiguration`.
    #[track_caller]
    pub fn input_format_configuration(
        mut self,
        value: impl IntoValue<InputFormatConfiguration>,
    ) -> Self {
        self.0.set("InputFormatConfiguration", value);
        self
    }

    /// `OutputFormatConfiguration`: `OutputFormatConfiguration`.
    #[track_caller]
    pub fn output_format_configuration(
        mut self,
        value: impl IntoValue<OutputFormatConfiguration>,
    ) -> Self {
        self.0.set("OutputFormatConfiguration", value);
        self
    }

    /// `SchemaConfiguration`: `SchemaConfiguration`.
    #[track_caller]
    pub fn schema_configuration(mut self, value: impl IntoValue<SchemaConfiguration>) -> Self {
        self.0.set("SchemaConfiguration", value);
        self
    }
}

/// `DatabaseColumns` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseColumns(Properties);

properties! { DatabaseColumns }

impl DatabaseColumns {
    /// `Exclude`: list of strings.
    #[track_caller]
    pub fn exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclude", value);
        self
    }

    /// `Include`: list of strings.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `DatabaseSourceAuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseSourceAuthenticationConfiguration(Properties);

properties! { DatabaseSourceAuthenticationConfiguration }

impl DatabaseSourceAuthenticationConfiguration {
    /// `SecretsManagerConfiguration`: `SecretsManagerConfiguration`. Required.
    #[track_caller]
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfiguration>,
    ) -> Self {
        self.0.set("SecretsManagerConfiguration", value);
        self
    }
}

/// `DatabaseSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseSourceConfiguration(Properties);

properties! { DatabaseSourceConfiguration }

impl DatabaseSourceConfiguration {
    /// `Columns`: `DatabaseColumns`.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<DatabaseColumns>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `DatabaseSourceAuthenticationConfiguration`: `DatabaseSourceAuthenticationConfiguration`. Required.
    #[track_caller]
    pub fn database_source_authentication_configuration(
        mut self,
        value: impl IntoValue<DatabaseSourceAuthenticationConfiguration>,
    ) -> Self {
        self.0
            .set("DatabaseSourceAuthenticationConfiguration", value);
        self
    }

    /// `DatabaseSourceVPCConfiguration`: `DatabaseSourceVPCConfiguration`. Required.
    #[track_caller]
    pub fn database_source_vpc_configuration(
        mut self,
        value: impl IntoValue<DatabaseSourceVPCConfiguration>,
    ) -> Self {
        self.0.set("DatabaseSourceVPCConfiguration", value);
        self
    }

    /// `Databases`: `Databases`. Required.
    #[track_caller]
    pub fn databases(mut self, value: impl IntoValue<Databases>) -> Self {
        self.0.set("Databases", value);
        self
    }

    /// `Digest`: string, 1 to 512 characters, pattern `.*`.
    #[track_caller]
    pub fn digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Digest", value);
        self
    }

    /// `Endpoint`: string, 1 to 255 characters, pattern `^(?!\s*$).+`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Port`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PublicCertificate`: string, 1 to 4096 characters, pattern `.*`.
    #[track_caller]
    pub fn public_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicCertificate", value);
        self
    }

    /// `SSLMode`: `DatabaseSourceConfigurationSSLMode`.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<DatabaseSourceConfigurationSSLMode>) -> Self {
        self.0.set("SSLMode", value);
        self
    }

    /// `SnapshotWatermarkTable`: string, 1 to 129 characters, pattern `[\u0001-\uFFFF]*`. Required.
    #[track_caller]
    pub fn snapshot_watermark_table(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotWatermarkTable", value);
        self
    }

    /// `SurrogateKeys`: list of strings.
    #[track_caller]
    pub fn surrogate_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SurrogateKeys", value);
        self
    }

    /// `Tables`: `DatabaseTables`. Required.
    #[track_caller]
    pub fn tables(mut self, value: impl IntoValue<DatabaseTables>) -> Self {
        self.0.set("Tables", value);
        self
    }

    /// `Type`: `DatabaseSourceConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DatabaseSourceConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DatabaseSourceConfigurationSSLMode` of `AWS::KinesisFirehose::DeliveryStream`.
    DatabaseSourceConfigurationSSLMode
    DISABLED "Disabled"
    ENABLED "Enabled"
}

choice! {
    /// `DatabaseSourceConfigurationType` of `AWS::KinesisFirehose::DeliveryStream`.
    DatabaseSourceConfigurationType
    MYSQL "MySQL"
    POSTGRESQL "PostgreSQL"
}

/// `DatabaseSourceVPCConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseSourceVPCConfiguration(Properties);

properties! { DatabaseSourceVPCConfiguration }

impl DatabaseSourceVPCConfiguration {
    /// `VpcEndpointServiceName`: string, 47 to 255 characters, pattern `([a-zA-Z0-9\-\_]+\.){2,3}vpce\.[a-zA-Z0-9\-]*\.vpce-svc\-[a-zA-Z0-9\-]{17}$`. Required.
    #[track_caller]
    pub fn vpc_endpoint_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointServiceName", value);
        self
    }
}

/// `DatabaseTables` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseTables(Properties);

properties! { DatabaseTables }

impl DatabaseTables {
    /// `Exclude`: list of strings.
    #[track_caller]
    pub fn exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclude", value);
        self
    }

    /// `Include`: list of strings.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `Databases` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Databases(Properties);

properties! { Databases }

impl Databases {
    /// `Exclude`: list of strings.
    #[track_caller]
    pub fn exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclude", value);
        self
    }

    /// `Include`: list of strings.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `DeliveryStreamEncryptionConfigurationInput` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryStreamEncryptionConfigurationInput(Properties);

properties! { DeliveryStreamEncryptionConfigurationInput }

impl DeliveryStreamEncryptionConfigurationInput {
    /// `KeyARN`: string, 1 to 512 characters, pattern `arn:.*`.
    #[track_caller]
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyARN", value);
        self
    }

    /// `KeyType`: `DeliveryStreamEncryptionConfigurationInputKeyType`. Required.
    #[track_caller]
    pub fn key_type(
        mut self,
        value: impl IntoValue<DeliveryStreamEncryptionConfigurationInputKeyType>,
    ) -> Self {
        self.0.set("KeyType", value);
        self
    }
}

choice! {
    /// `DeliveryStreamEncryptionConfigurationInputKeyType` of `AWS::KinesisFirehose::DeliveryStream`.
    DeliveryStreamEncryptionConfigurationInputKeyType
    AWS_OWNED_CMK "AWS_OWNED_CMK"
    CUSTOMER_MANAGED_CMK "CUSTOMER_MANAGED_CMK"
}

choice! {
    /// `DeliveryStreamType` of `AWS::KinesisFirehose::DeliveryStream`.
    DeliveryStreamType
    DATABASE_AS_SOURCE "DatabaseAsSource"
    DIRECT_PUT "DirectPut"
    KINESIS_STREAM_AS_SOURCE "KinesisStreamAsSource"
    MSKAS_SOURCE "MSKAsSource"
}

/// `Deserializer` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Deserializer(Properties);

properties! { Deserializer }

impl Deserializer {
    /// `HiveJsonSerDe`: `HiveJsonSerDe`.
    #[track_caller]
    pub fn hive_json_ser_de(mut self, value: impl IntoValue<HiveJsonSerDe>) -> Self {
        self.0.set("HiveJsonSerDe", value);
        self
    }

    /// `OpenXJsonSerDe`: `OpenXJsonSerDe`.
    #[track_caller]
    pub fn open_x_json_ser_de(mut self, value: impl IntoValue<OpenXJsonSerDe>) -> Self {
        self.0.set("OpenXJsonSerDe", value);
        self
    }
}

/// `DestinationTableConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationTableConfiguration(Properties);

properties! { DestinationTableConfiguration }

impl DestinationTableConfiguration {
    /// `DestinationDatabaseName`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9\.\_]+$`. Required.
    #[track_caller]
    pub fn destination_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationDatabaseName", value);
        self
    }

    /// `DestinationTableName`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9\.\_]+$`. Required.
    #[track_caller]
    pub fn destination_table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationTableName", value);
        self
    }

    /// `PartitionSpec`: `DestinationTableConfigurationPartitionSpec`.
    #[track_caller]
    pub fn partition_spec(
        mut self,
        value: impl IntoValue<DestinationTableConfigurationPartitionSpec>,
    ) -> Self {
        self.0.set("PartitionSpec", value);
        self
    }

    /// `S3ErrorOutputPrefix`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ErrorOutputPrefix", value);
        self
    }

    /// `UniqueKeys`: list of strings.
    #[track_caller]
    pub fn unique_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UniqueKeys", value);
        self
    }
}

/// `DestinationTableConfigurationPartitionSpec` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationTableConfigurationPartitionSpec(Properties);

properties! { DestinationTableConfigurationPartitionSpec }

impl DestinationTableConfigurationPartitionSpec {
    /// `Identity`: list of `PartitionField`.
    #[track_caller]
    pub fn identity(mut self, value: impl IntoValue<ListOf<PartitionField>>) -> Self {
        self.0.set("Identity", value);
        self
    }
}

/// `DirectPutSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectPutSourceConfiguration(Properties);

properties! { DirectPutSourceConfiguration }

impl DirectPutSourceConfiguration {
    /// `ThroughputHintInMBs`: integer, 1 to 100.
    #[track_caller]
    pub fn throughput_hint_in_mbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputHintInMBs", value);
        self
    }
}

/// `DocumentIdOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentIdOptions(Properties);

properties! { DocumentIdOptions }

impl DocumentIdOptions {
    /// `DefaultDocumentIdFormat`: `DocumentIdOptionsDefaultDocumentIdFormat`. Required.
    #[track_caller]
    pub fn default_document_id_format(
        mut self,
        value: impl IntoValue<DocumentIdOptionsDefaultDocumentIdFormat>,
    ) -> Self {
        self.0.set("DefaultDocumentIdFormat", value);
        self
    }
}

choice! {
    /// `DocumentIdOptionsDefaultDocumentIdFormat` of `AWS::KinesisFirehose::DeliveryStream`.
    DocumentIdOptionsDefaultDocumentIdFormat
    FIREHOSE_DEFAULT "FIREHOSE_DEFAULT"
    NO_DOCUMENT_ID "NO_DOCUMENT_ID"
}

/// `DynamicPartitioningConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamicPartitioningConfiguration(Properties);

properties! { DynamicPartitioningConfiguration }

impl DynamicPartitioningConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `RetryOptions`: `RetryOptions`.
    #[track_caller]
    pub fn retry_options(mut self, value: impl IntoValue<RetryOptions>) -> Self {
        self.0.set("RetryOptions", value);
        self
    }
}

/// `ElasticsearchBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticsearchBufferingHints(Properties);

properties! { ElasticsearchBufferingHints }

impl ElasticsearchBufferingHints {
    /// `IntervalInSeconds`: integer, 0 to 900.
    #[track_caller]
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalInSeconds", value);
        self
    }

    /// `SizeInMBs`: integer, 1 to 100.
    #[track_caller]
    pub fn size_in_mbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInMBs", value);
        self
    }
}

/// `ElasticsearchDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticsearchDestinationConfiguration(Properties);

properties! { ElasticsearchDestinationConfiguration }

impl ElasticsearchDestinationConfiguration {
    /// `BufferingHints`: `ElasticsearchBufferingHints`.
    #[track_caller]
    pub fn buffering_hints(mut self, value: impl IntoValue<ElasticsearchBufferingHints>) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `ClusterEndpoint`: string, 1 to 512 characters, pattern `https:.*`.
    #[track_caller]
    pub fn cluster_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterEndpoint", value);
        self
    }

    /// `DocumentIdOptions`: `DocumentIdOptions`.
    #[track_caller]
    pub fn document_id_options(mut self, value: impl IntoValue<DocumentIdOptions>) -> Self {
        self.0.set("DocumentIdOptions", value);
        self
    }

    /// `DomainARN`: string, 1 to 512 characters, pattern `arn:.*`.
    #[track_caller]
    pub fn domain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainARN", value);
        self
    }

    /// `IndexName`: string, 1 to 80 characters. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `IndexRotationPeriod`: `ElasticsearchDestinationConfigurationIndexRotationPeriod`.
    #[track_caller]
    pub fn index_rotation_period(
        mut self,
        value: impl IntoValue<ElasticsearchDestinationConfigurationIndexRotationPeriod>,
    ) -> Self {
        self.0.set("IndexRotationPeriod", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RetryOptions`: `ElasticsearchRetryOptions`.
    #[track_caller]
    pub fn retry_options(mut self, value: impl IntoValue<ElasticsearchRetryOptions>) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3BackupMode`: `ElasticsearchDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<ElasticsearchDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `TypeName`: string, at most 100 characters.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

choice! {
    /// `ElasticsearchDestinationConfigurationIndexRotationPeriod` of `AWS::KinesisFirehose::DeliveryStream`.
    ElasticsearchDestinationConfigurationIndexRotationPeriod
    NO_ROTATION "NoRotation"
    ONE_HOUR "OneHour"
    ONE_DAY "OneDay"
    ONE_WEEK "OneWeek"
    ONE_MONTH "OneMonth"
}

choice! {
    /// `ElasticsearchDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    ElasticsearchDestinationConfigurationS3BackupMode
    FAILED_DOCUMENTS_ONLY "FailedDocumentsOnly"
    ALL_DOCUMENTS "AllDocuments"
}

/// `ElasticsearchRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticsearchRetryOptions(Properties);

properties! { ElasticsearchRetryOptions }

impl ElasticsearchRetryOptions {
    /// `DurationInSeconds`: integer, 0 to 7200.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KMSEncryptionConfig`: `KMSEncryptionConfig`.
    #[track_caller]
    pub fn kms_encryption_config(mut self, value: impl IntoValue<KMSEncryptionConfig>) -> Self {
        self.0.set("KMSEncryptionConfig", value);
        self
    }

    /// `NoEncryptionConfig`: `EncryptionConfigurationNoEncryptionConfig`.
    #[track_caller]
    pub fn no_encryption_config(
        mut self,
        value: impl IntoValue<EncryptionConfigurationNoEncryptionConfig>,
    ) -> Self {
        self.0.set("NoEncryptionConfig", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationNoEncryptionConfig` of `AWS::KinesisFirehose::DeliveryStream`.
    EncryptionConfigurationNoEncryptionConfig
    NO_ENCRYPTION "NoEncryption"
}

/// `ExtendedS3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtendedS3DestinationConfiguration(Properties);

properties! { ExtendedS3DestinationConfiguration }

impl ExtendedS3DestinationConfiguration {
    /// `BucketARN`: string, 1 to 2048 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketARN", value);
        self
    }

    /// `BufferingHints`: `BufferingHints`.
    #[track_caller]
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHints>) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `CompressionFormat`: `ExtendedS3DestinationConfigurationCompressionFormat`.
    #[track_caller]
    pub fn compression_format(
        mut self,
        value: impl IntoValue<ExtendedS3DestinationConfigurationCompressionFormat>,
    ) -> Self {
        self.0.set("CompressionFormat", value);
        self
    }

    /// `CustomTimeZone`: string, at most 50 characters, pattern `^$|[a-zA-Z/_]+$`.
    #[track_caller]
    pub fn custom_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomTimeZone", value);
        self
    }

    /// `DataFormatConversionConfiguration`: `DataFormatConversionConfiguration`.
    #[track_caller]
    pub fn data_format_conversion_configuration(
        mut self,
        value: impl IntoValue<DataFormatConversionConfiguration>,
    ) -> Self {
        self.0.set("DataFormatConversionConfiguration", value);
        self
    }

    /// `DynamicPartitioningConfiguration`: `DynamicPartitioningConfiguration`.
    #[track_caller]
    pub fn dynamic_partitioning_configuration(
        mut self,
        value: impl IntoValue<DynamicPartitioningConfiguration>,
    ) -> Self {
        self.0.set("DynamicPartitioningConfiguration", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `ErrorOutputPrefix`: string, at most 1024 characters.
    #[track_caller]
    pub fn error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorOutputPrefix", value);
        self
    }

    /// `FileExtension`: string, at most 128 characters, pattern `^$|\.[0-9a-z!\-_.*'()]+`.
    #[track_caller]
    pub fn file_extension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileExtension", value);
        self
    }

    /// `Prefix`: string, at most 1024 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3BackupConfiguration`: `S3DestinationConfiguration`.
    #[track_caller]
    pub fn s3_backup_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        self.0.set("S3BackupConfiguration", value);
        self
    }

    /// `S3BackupMode`: `ExtendedS3DestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<ExtendedS3DestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }
}

choice! {
    /// `ExtendedS3DestinationConfigurationCompressionFormat` of `AWS::KinesisFirehose::DeliveryStream`.
    ExtendedS3DestinationConfigurationCompressionFormat
    UNCOMPRESSED "UNCOMPRESSED"
    GZIP "GZIP"
    ZIP "ZIP"
    SNAPPY "Snappy"
    HADOOP_SNAPPY "HADOOP_SNAPPY"
}

choice! {
    /// `ExtendedS3DestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    ExtendedS3DestinationConfigurationS3BackupMode
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `HiveJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct HiveJsonSerDe(Properties);

properties! { HiveJsonSerDe }

impl HiveJsonSerDe {
    /// `TimestampFormats`: list of strings.
    #[track_caller]
    pub fn timestamp_formats(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TimestampFormats", value);
        self
    }
}

/// `HttpEndpointCommonAttribute` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpEndpointCommonAttribute(Properties);

properties! { HttpEndpointCommonAttribute }

impl HttpEndpointCommonAttribute {
    /// `AttributeName`: string, 1 to 256 characters, pattern `^(?!\s*$).+$`. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `AttributeValue`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn attribute_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeValue", value);
        self
    }
}

/// `HttpEndpointConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpEndpointConfiguration(Properties);

properties! { HttpEndpointConfiguration }

impl HttpEndpointConfiguration {
    /// `AccessKey`: string, at most 4096 characters.
    #[track_caller]
    pub fn access_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessKey", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^(?!\s*$).+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Url`: string, 1 to 1000 characters, pattern `^https://`. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `HttpEndpointDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpEndpointDestinationConfiguration(Properties);

properties! { HttpEndpointDestinationConfiguration }

impl HttpEndpointDestinationConfiguration {
    /// `BufferingHints`: `BufferingHints`.
    #[track_caller]
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHints>) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `EndpointConfiguration`: `HttpEndpointConfiguration`. Required.
    #[track_caller]
    pub fn endpoint_configuration(
        mut self,
        value: impl IntoValue<HttpEndpointConfiguration>,
    ) -> Self {
        self.0.set("EndpointConfiguration", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RequestConfiguration`: `HttpEndpointRequestConfiguration`.
    #[track_caller]
    pub fn request_configuration(
        mut self,
        value: impl IntoValue<HttpEndpointRequestConfiguration>,
    ) -> Self {
        self.0.set("RequestConfiguration", value);
        self
    }

    /// `RetryOptions`: `RetryOptions`.
    #[track_caller]
    pub fn retry_options(mut self, value: impl IntoValue<RetryOptions>) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3BackupMode`: `HttpEndpointDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<HttpEndpointDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `SecretsManagerConfiguration`: `SecretsManagerConfiguration`.
    #[track_caller]
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfiguration>,
    ) -> Self {
        self.0.set("SecretsManagerConfiguration", value);
        self
    }
}

choice! {
    /// `HttpEndpointDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    HttpEndpointDestinationConfigurationS3BackupMode
    ALL_DATA "AllData"
    FAILED_DATA_ONLY "FailedDataOnly"
}

/// `HttpEndpointRequestConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpEndpointRequestConfiguration(Properties);

properties! { HttpEndpointRequestConfiguration }

impl HttpEndpointRequestConfiguration {
    /// `CommonAttributes`: list of `HttpEndpointCommonAttribute`, at most 50 items.
    #[track_caller]
    pub fn common_attributes(
        mut self,
        value: impl IntoValue<ListOf<HttpEndpointCommonAttribute>>,
    ) -> Self {
        self.0.set("CommonAttributes", value);
        self
    }

    /// `ContentEncoding`: `HttpEndpointRequestConfigurationContentEncoding`.
    #[track_caller]
    pub fn content_encoding(
        mut self,
        value: impl IntoValue<HttpEndpointRequestConfigurationContentEncoding>,
    ) -> Self {
        self.0.set("ContentEncoding", value);
        self
    }
}

choice! {
    /// `HttpEndpointRequestConfigurationContentEncoding` of `AWS::KinesisFirehose::DeliveryStream`.
    HttpEndpointRequestConfigurationContentEncoding
    NONE "NONE"
    GZIP "GZIP"
}

/// `IcebergDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergDestinationConfiguration(Properties);

properties! { IcebergDestinationConfiguration }

impl IcebergDestinationConfiguration {
    /// `AppendOnly`: boolean.
    #[track_caller]
    pub fn append_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AppendOnly", value);
        self
    }

    /// `BufferingHints`: `BufferingHints`.
    #[track_caller]
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHints>) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CatalogConfiguration`: `CatalogConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn catalog_configuration(mut self, value: impl IntoValue<CatalogConfiguration>) -> Self {
        self.0.set("CatalogConfiguration", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `DestinationTableConfigurationList`: list of `DestinationTableConfiguration`.
    #[track_caller]
    pub fn destination_table_configuration_list(
        mut self,
        value: impl IntoValue<ListOf<DestinationTableConfiguration>>,
    ) -> Self {
        self.0.set("DestinationTableConfigurationList", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RetryOptions`: `RetryOptions`.
    #[track_caller]
    pub fn retry_options(mut self, value: impl IntoValue<RetryOptions>) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `SchemaEvolutionConfiguration`: `SchemaEvolutionConfiguration`.
    #[track_caller]
    pub fn schema_evolution_configuration(
        mut self,
        value: impl IntoValue<SchemaEvolutionConfiguration>,
    ) -> Self {
        self.0.set("SchemaEvolutionConfiguration", value);
        self
    }

    /// `TableCreationConfiguration`: `TableCreationConfiguration`.
    #[track_caller]
    pub fn table_creation_configuration(
        mut self,
        value: impl IntoValue<TableCreationConfiguration>,
    ) -> Self {
        self.0.set("TableCreationConfiguration", value);
        self
    }

    /// `s3BackupMode`: `IcebergDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<IcebergDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("s3BackupMode", value);
        self
    }
}

choice! {
    /// `IcebergDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    IcebergDestinationConfigurationS3BackupMode
    ALL_DATA "AllData"
    FAILED_DATA_ONLY "FailedDataOnly"
}

/// `InputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputFormatConfiguration(Properties);

properties! { InputFormatConfiguration }

impl InputFormatConfiguration {
    /// `Deserializer`: `Deserializer`.
    #[track_caller]
    pub fn deserializer(mut self, value: impl IntoValue<Deserializer>) -> Self {
        self.0.set("Deserializer", value);
        self
    }
}

/// `KMSEncryptionConfig` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct KMSEncryptionConfig(Properties);

properties! { KMSEncryptionConfig }

impl KMSEncryptionConfig {
    /// `AWSKMSKeyARN`: string, 1 to 512 characters, pattern `^arn:.*:kms:[a-zA-Z0-9\-]+:\d{12}:(key|alias)/[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn awskms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AWSKMSKeyARN", value);
        self
    }
}

/// `KinesisStreamSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamSourceConfiguration(Properties);

properties! { KinesisStreamSourceConfiguration }

impl KinesisStreamSourceConfiguration {
    /// `KinesisStreamARN`: string, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn kinesis_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KinesisStreamARN", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

/// `MSKSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct MSKSourceConfiguration(Properties);

properties! { MSKSourceConfiguration }

impl MSKSourceConfiguration {
    /// `AuthenticationConfiguration`: `AuthenticationConfiguration`. Required.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `MSKClusterARN`: string, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn msk_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MSKClusterARN", value);
        self
    }

    /// `ReadFromTimestamp`: string.
    #[track_caller]
    pub fn read_from_timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReadFromTimestamp", value);
        self
    }

    /// `TopicName`: string, 1 to 255 characters, pattern `[a-zA-Z0-9\._\-]+`. Required.
    #[track_caller]
    pub fn topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicName", value);
        self
    }
}

/// `OpenXJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenXJsonSerDe(Properties);

properties! { OpenXJsonSerDe }

impl OpenXJsonSerDe {
    /// `CaseInsensitive`: boolean.
    #[track_caller]
    pub fn case_insensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaseInsensitive", value);
        self
    }

    /// `ColumnToJsonKeyMappings`: map of strings.
    #[track_caller]
    pub fn column_to_json_key_mappings(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ColumnToJsonKeyMappings", value);
        self
    }

    /// `ConvertDotsInJsonKeysToUnderscores`: boolean.
    #[track_caller]
    pub fn convert_dots_in_json_keys_to_underscores(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ConvertDotsInJsonKeysToUnderscores", value);
        self
    }
}

/// `OrcSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrcSerDe(Properties);

properties! { OrcSerDe }

impl OrcSerDe {
    /// `BlockSizeBytes`: integer, at least 67108864.
    #[track_caller]
    pub fn block_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlockSizeBytes", value);
        self
    }

    /// `BloomFilterColumns`: list of strings.
    #[track_caller]
    pub fn bloom_filter_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BloomFilterColumns", value);
        self
    }

    /// `BloomFilterFalsePositiveProbability`: number, 0 to 1.
    #[track_caller]
    pub fn bloom_filter_false_positive_probability(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BloomFilterFalsePositiveProbability", value);
        self
    }

    /// `Compression`: `OrcSerDeCompression`.
    #[track_caller]
    pub fn compression(mut self, value: impl IntoValue<OrcSerDeCompression>) -> Self {
        self.0.set("Compression", value);
        self
    }

    /// `DictionaryKeyThreshold`: number, 0 to 1.
    #[track_caller]
    pub fn dictionary_key_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DictionaryKeyThreshold", value);
        self
    }

    /// `EnablePadding`: boolean.
    #[track_caller]
    pub fn enable_padding(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePadding", value);
        self
    }

    /// `FormatVersion`: `OrcSerDeFormatVersion`.
    #[track_caller]
    pub fn format_version(mut self, value: impl IntoValue<OrcSerDeFormatVersion>) -> Self {
        self.0.set("FormatVersion", value);
        self
    }

    /// `PaddingTolerance`: number, 0 to 1.
    #[track_caller]
    pub fn padding_tolerance(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PaddingTolerance", value);
        self
    }

    /// `RowIndexStride`: integer, at least 1000.
    #[track_caller]
    pub fn row_index_stride(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RowIndexStride", value);
        self
    }

    /// `StripeSizeBytes`: integer, at least 8388608.
    #[track_caller]
    pub fn stripe_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StripeSizeBytes", value);
        self
    }
}

choice! {
    /// `OrcSerDeCompression` of `AWS::KinesisFirehose::DeliveryStream`.
    OrcSerDeCompression
    NONE "NONE"
    SNAPPY "SNAPPY"
    ZLIB "ZLIB"
}

choice! {
    /// `OrcSerDeFormatVersion` of `AWS::KinesisFirehose::DeliveryStream`.
    OrcSerDeFormatVersion
    V0_11 "V0_11"
    V0_12 "V0_12"
}

/// `OutputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputFormatConfiguration(Properties);

properties! { OutputFormatConfiguration }

impl OutputFormatConfiguration {
    /// `Serializer`: `Serializer`.
    #[track_caller]
    pub fn serializer(mut self, value: impl IntoValue<Serializer>) -> Self {
        self.0.set("Serializer", value);
        self
    }
}

/// `ParquetSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParquetSerDe(Properties);

properties! { ParquetSerDe }

impl ParquetSerDe {
    /// `BlockSizeBytes`: integer, at least 67108864.
    #[track_caller]
    pub fn block_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlockSizeBytes", value);
        self
    }

    /// `Compression`: `ParquetSerDeCompression`.
    #[track_caller]
    pub fn compression(mut self, value: impl IntoValue<ParquetSerDeCompression>) -> Self {
        self.0.set("Compression", value);
        self
    }

    /// `EnableDictionaryCompression`: boolean.
    #[track_caller]
    pub fn enable_dictionary_compression(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDictionaryCompression", value);
        self
    }

    /// `MaxPaddingBytes`: integer, at least 0.
    #[track_caller]
    pub fn max_padding_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxPaddingBytes", value);
        self
    }

    /// `PageSizeBytes`: integer, at least 65536.
    #[track_caller]
    pub fn page_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PageSizeBytes", value);
        self
    }

    /// `WriterVersion`: `ParquetSerDeWriterVersion`.
    #[track_caller]
    pub fn writer_version(mut self, value: impl IntoValue<ParquetSerDeWriterVersion>) -> Self {
        self.0.set("WriterVersion", value);
        self
    }
}

choice! {
    /// `ParquetSerDeCompression` of `AWS::KinesisFirehose::DeliveryStream`.
    ParquetSerDeCompression
    GZIP "GZIP"
    SNAPPY "SNAPPY"
    UNCOMPRESSED "UNCOMPRESSED"
}

choice! {
    /// `ParquetSerDeWriterVersion` of `AWS::KinesisFirehose::DeliveryStream`.
    ParquetSerDeWriterVersion
    V1 "V1"
    V2 "V2"
}

/// `PartitionField` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionField(Properties);

properties! { PartitionField }

impl PartitionField {
    /// `SourceName`: string, 1 to 255 characters, pattern `^\S+$`. Required.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }
}

/// `ProcessingConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessingConfiguration(Properties);

properties! { ProcessingConfiguration }

impl ProcessingConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Processors`: list of `Processor`.
    #[track_caller]
    pub fn processors(mut self, value: impl IntoValue<ListOf<Processor>>) -> Self {
        self.0.set("Processors", value);
        self
    }
}

/// `Processor` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Processor(Properties);

properties! { Processor }

impl Processor {
    /// `Parameters`: list of `ProcessorParameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<ProcessorParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Type`: `ProcessorType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ProcessorType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ProcessorParameter` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorParameter(Properties);

properties! { ProcessorParameter }

impl ProcessorParameter {
    /// `ParameterName`: `ProcessorParameterParameterName`. Required.
    #[track_caller]
    pub fn parameter_name(
        mut self,
        value: impl IntoValue<ProcessorParameterParameterName>,
    ) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string, 1 to 5120 characters, pattern `^(?!\s*$).+$`. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

choice! {
    /// `ProcessorParameterParameterName` of `AWS::KinesisFirehose::DeliveryStream`.
    ProcessorParameterParameterName
    BUFFER_INTERVAL_IN_SECONDS "BufferIntervalInSeconds"
    BUFFER_SIZE_IN_MBS "BufferSizeInMBs"
    COMPRESSION_FORMAT "CompressionFormat"
    DATA_MESSAGE_EXTRACTION "DataMessageExtraction"
    DELIMITER "Delimiter"
    JSON_PARSING_ENGINE "JsonParsingEngine"
    LAMBDA_ARN "LambdaArn"
    METADATA_EXTRACTION_QUERY "MetadataExtractionQuery"
    NUMBER_OF_RETRIES "NumberOfRetries"
    ROLE_ARN "RoleArn"
    SUB_RECORD_TYPE "SubRecordType"
}

choice! {
    /// `ProcessorType` of `AWS::KinesisFirehose::DeliveryStream`.
    ProcessorType
    RECORD_DE_AGGREGATION "RecordDeAggregation"
    DECOMPRESSION "Decompression"
    CLOUD_WATCH_LOG_PROCESSING "CloudWatchLogProcessing"
    LAMBDA "Lambda"
    METADATA_EXTRACTION "MetadataExtraction"
    APPEND_DELIMITER_TO_RECORD "AppendDelimiterToRecord"
}

/// `RedshiftDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftDestinationConfiguration(Properties);

properties! { RedshiftDestinationConfiguration }

impl RedshiftDestinationConfiguration {
    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `ClusterJDBCURL`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn cluster_jdbcurl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterJDBCURL", value);
        self
    }

    /// `CopyCommand`: `CopyCommand`. Required.
    #[track_caller]
    pub fn copy_command(mut self, value: impl IntoValue<CopyCommand>) -> Self {
        self.0.set("CopyCommand", value);
        self
    }

    /// `Password`: string, 6 to 512 characters.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RetryOptions`: `RedshiftRetryOptions`.
    #[track_caller]
    pub fn retry_options(mut self, value: impl IntoValue<RedshiftRetryOptions>) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3BackupConfiguration`: `S3DestinationConfiguration`.
    #[track_caller]
    pub fn s3_backup_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        self.0.set("S3BackupConfiguration", value);
        self
    }

    /// `S3BackupMode`: `RedshiftDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<RedshiftDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `SecretsManagerConfiguration`: `SecretsManagerConfiguration`.
    #[track_caller]
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfiguration>,
    ) -> Self {
        self.0.set("SecretsManagerConfiguration", value);
        self
    }

    /// `Username`: string, 1 to 512 characters.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

choice! {
    /// `RedshiftDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    RedshiftDestinationConfigurationS3BackupMode
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `RedshiftRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftRetryOptions(Properties);

properties! { RedshiftRetryOptions }

impl RedshiftRetryOptions {
    /// `DurationInSeconds`: integer, 0 to 7200.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `RetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryOptions(Properties);

properties! { RetryOptions }

impl RetryOptions {
    /// `DurationInSeconds`: integer, 0 to 7200.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `S3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DestinationConfiguration(Properties);

properties! { S3DestinationConfiguration }

impl S3DestinationConfiguration {
    /// `BucketARN`: string, 1 to 2048 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketARN", value);
        self
    }

    /// `BufferingHints`: `BufferingHints`.
    #[track_caller]
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHints>) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `CompressionFormat`: `S3DestinationConfigurationCompressionFormat`.
    #[track_caller]
    pub fn compression_format(
        mut self,
        value: impl IntoValue<S3DestinationConfigurationCompressionFormat>,
    ) -> Self {
        self.0.set("CompressionFormat", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `ErrorOutputPrefix`: string, at most 1024 characters.
    #[track_caller]
    pub fn error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorOutputPrefix", value);
        self
    }

    /// `Prefix`: string, at most 1024 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

choice! {
    /// `S3DestinationConfigurationCompressionFormat` of `AWS::KinesisFirehose::DeliveryStream`.
    S3DestinationConfigurationCompressionFormat
    UNCOMPRESSED "UNCOMPRESSED"
    GZIP "GZIP"
    ZIP "ZIP"
    SNAPPY "Snappy"
    HADOOP_SNAPPY "HADOOP_SNAPPY"
}

/// `SchemaConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaConfiguration(Properties);

properties! { SchemaConfiguration }

impl SchemaConfiguration {
    /// `CatalogId`: string, 1 to 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Region`: string, 1 to 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `TableName`: string, 1 to 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `VersionId`: string, 1 to 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}

/// `SchemaEvolutionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaEvolutionConfiguration(Properties);

properties! { SchemaEvolutionConfiguration }

impl SchemaEvolutionConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `SecretsManagerConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretsManagerConfiguration(Properties);

properties! { SecretsManagerConfiguration }

impl SecretsManagerConfiguration {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `SecretARN`: string, 1 to 2048 characters, pattern `arn:.*:secretsmanager:[a-zA-Z0-9\-]+:\d{12}:secret:[a-zA-Z0-9\-/_+=.@]+`.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretARN", value);
        self
    }
}

/// `Serializer` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Serializer(Properties);

properties! { Serializer }

impl Serializer {
    /// `OrcSerDe`: `OrcSerDe`.
    #[track_caller]
    pub fn orc_ser_de(mut self, value: impl IntoValue<OrcSerDe>) -> Self {
        self.0.set("OrcSerDe", value);
        self
    }

    /// `ParquetSerDe`: `ParquetSerDe`.
    #[track_caller]
    pub fn parquet_ser_de(mut self, value: impl IntoValue<ParquetSerDe>) -> Self {
        self.0.set("ParquetSerDe", value);
        self
    }
}

/// `SnowflakeBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeBufferingHints(Properties);

properties! { SnowflakeBufferingHints }

impl SnowflakeBufferingHints {
    /// `IntervalInSeconds`: integer, 0 to 900.
    #[track_caller]
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalInSeconds", value);
        self
    }

    /// `SizeInMBs`: integer, 1 to 128.
    #[track_caller]
    pub fn size_in_mbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInMBs", value);
        self
    }
}

/// `SnowflakeDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeDestinationConfiguration(Properties);

properties! { SnowflakeDestinationConfiguration }

impl SnowflakeDestinationConfiguration {
    /// `AccountUrl`: string, 24 to 2048 characters, pattern `.+?\.snowflakecomputing\.com`. Required.
    #[track_caller]
    pub fn account_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountUrl", value);
        self
    }

    /// `BufferingHints`: `SnowflakeBufferingHints`.
    #[track_caller]
    pub fn buffering_hints(mut self, value: impl IntoValue<SnowflakeBufferingHints>) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `ContentColumnName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn content_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentColumnName", value);
        self
    }

    /// `DataLoadingOption`: `SnowflakeDestinationConfigurationDataLoadingOption`.
    #[track_caller]
    pub fn data_loading_option(
        mut self,
        value: impl IntoValue<SnowflakeDestinationConfigurationDataLoadingOption>,
    ) -> Self {
        self.0.set("DataLoadingOption", value);
        self
    }

    /// `Database`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `KeyPassphrase`: string, 7 to 255 characters.
    #[track_caller]
    pub fn key_passphrase(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPassphrase", value);
        self
    }

    /// `MetaDataColumnName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn meta_data_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetaDataColumnName", value);
        self
    }

    /// `PrivateKey`: string, 256 to 4096 characters, pattern `^(?:[A-Za-z0-9+\/]{4})*(?:[A-Za-z0-9+\/]{2}==|[A-Za-z0-9+\/]{3}=)?$`.
    #[track_caller]
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKey", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RetryOptions`: `SnowflakeRetryOptions`.
    #[track_caller]
    pub fn retry_options(mut self, value: impl IntoValue<SnowflakeRetryOptions>) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `S3BackupMode`: `SnowflakeDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<SnowflakeDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `Schema`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `SecretsManagerConfiguration`: `SecretsManagerConfiguration`.
    #[track_caller]
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfiguration>,
    ) -> Self {
        self.0.set("SecretsManagerConfiguration", value);
        self
    }

    /// `SnowflakeRoleConfiguration`: `SnowflakeRoleConfiguration`.
    #[track_caller]
    pub fn snowflake_role_configuration(
        mut self,
        value: impl IntoValue<SnowflakeRoleConfiguration>,
    ) -> Self {
        self.0.set("SnowflakeRoleConfiguration", value);
        self
    }

    /// `SnowflakeVpcConfiguration`: `SnowflakeVpcConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn snowflake_vpc_configuration(
        mut self,
        value: impl IntoValue<SnowflakeVpcConfiguration>,
    ) -> Self {
        self.0.set("SnowflakeVpcConfiguration", value);
        self
    }

    /// `Table`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn table(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Table", value);
        self
    }

    /// `User`: string, 1 to 255 characters.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }
}

choice! {
    /// `SnowflakeDestinationConfigurationDataLoadingOption` of `AWS::KinesisFirehose::DeliveryStream`.
    SnowflakeDestinationConfigurationDataLoadingOption
    JSON_MAPPING "JSON_MAPPING"
    VARIANT_CONTENT_MAPPING "VARIANT_CONTENT_MAPPING"
    VARIANT_CONTENT_AND_METADATA_MAPPING "VARIANT_CONTENT_AND_METADATA_MAPPING"
}

choice! {
    /// `SnowflakeDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    SnowflakeDestinationConfigurationS3BackupMode
    FAILED_DATA_ONLY "FailedDataOnly"
    ALL_DATA "AllData"
}

/// `SnowflakeRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeRetryOptions(Properties);

properties! { SnowflakeRetryOptions }

impl SnowflakeRetryOptions {
    /// `DurationInSeconds`: integer, 0 to 7200.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `SnowflakeRoleConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeRoleConfiguration(Properties);

properties! { SnowflakeRoleConfiguration }

impl SnowflakeRoleConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `SnowflakeRole`: string, 1 to 255 characters.
    #[track_caller]
    pub fn snowflake_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnowflakeRole", value);
        self
    }
}

/// `SnowflakeVpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeVpcConfiguration(Properties);

properties! { SnowflakeVpcConfiguration }

impl SnowflakeVpcConfiguration {
    /// `PrivateLinkVpceId`: string, 47 to 255 characters, pattern `([a-zA-Z0-9\-\_]+\.){2,3}vpce\.[a-zA-Z0-9\-]*\.vpce-svc\-[a-zA-Z0-9\-]{17}$`. Required.
    #[track_caller]
    pub fn private_link_vpce_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateLinkVpceId", value);
        self
    }
}

/// `SplunkBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SplunkBufferingHints(Properties);

properties! { SplunkBufferingHints }

impl SplunkBufferingHints {
    /// `IntervalInSeconds`: integer, 0 to 60.
    #[track_caller]
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalInSeconds", value);
        self
    }

    /// `SizeInMBs`: integer, 1 to 5.
    #[track_caller]
    pub fn size_in_mbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInMBs", value);
        self
    }
}

/// `SplunkDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SplunkDestinationConfiguration(Properties);

properties! { SplunkDestinationConfiguration }

impl SplunkDestinationConfiguration {
    /// `BufferingHints`: `SplunkBufferingHints`.
    #[track_caller]
    pub fn buffering_hints(mut self, value: impl IntoValue<SplunkBufferingHints>) -> Self {
        self.0.set("BufferingHints", value);
        self
    }

    /// `CloudWatchLoggingOptions`: `CloudWatchLoggingOptions`.
    #[track_caller]
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptions>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOptions", value);
        self
    }

    /// `HECAcknowledgmentTimeoutInSeconds`: integer, 180 to 600.
    #[track_caller]
    pub fn hec_acknowledgment_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HECAcknowledgmentTimeoutInSeconds", value);
        self
    }

    /// `HECEndpoint`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn hec_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HECEndpoint", value);
        self
    }

    /// `HECEndpointType`: `SplunkDestinationConfigurationHECEndpointType`. Required.
    #[track_caller]
    pub fn hec_endpoint_type(
        mut self,
        value: impl IntoValue<SplunkDestinationConfigurationHECEndpointType>,
    ) -> Self {
        self.0.set("HECEndpointType", value);
        self
    }

    /// `HECToken`: string, at most 2048 characters.
    #[track_caller]
    pub fn hec_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HECToken", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `RetryOptions`: `SplunkRetryOptions`.
    #[track_caller]
    pub fn retry_options(mut self, value: impl IntoValue<SplunkRetryOptions>) -> Self {
        self.0.set("RetryOptions", value);
        self
    }

    /// `S3BackupMode`: `SplunkDestinationConfigurationS3BackupMode`.
    #[track_caller]
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<SplunkDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.set("S3BackupMode", value);
        self
    }

    /// `S3Configuration`: `S3DestinationConfiguration`. Required.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `SecretsManagerConfiguration`: `SecretsManagerConfiguration`.
    #[track_caller]
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfiguration>,
    ) -> Self {
        self.0.set("SecretsManagerConfiguration", value);
        self
    }
}

choice! {
    /// `SplunkDestinationConfigurationHECEndpointType` of `AWS::KinesisFirehose::DeliveryStream`.
    SplunkDestinationConfigurationHECEndpointType
    RAW "Raw"
    EVENT "Event"
}

choice! {
    /// `SplunkDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
    SplunkDestinationConfigurationS3BackupMode
    ALL_EVENTS "AllEvents"
    FAILED_EVENTS_ONLY "FailedEventsOnly"
}

/// `SplunkRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct SplunkRetryOptions(Properties);

properties! { SplunkRetryOptions }

impl SplunkRetryOptions {
    /// `DurationInSeconds`: integer, 0 to 7200.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `TableCreationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableCreationConfiguration(Properties);

properties! { TableCreationConfiguration }

impl TableCreationConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `Tag` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `RoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `arn:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}
