// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::Endpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::Endpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Body);

resource! { Endpoint "AWS::DMS::Endpoint" }

impl Endpoint {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DocDbSettings`: `DocDbSettings`.
    #[track_caller]
    pub fn doc_db_settings(mut self, value: impl IntoValue<DocDbSettings>) -> Self {
        self.0.set("DocDbSettings", value);
        self
    }

    /// `DynamoDbSettings`: `DynamoDbSettings`.
    #[track_caller]
    pub fn dynamo_db_settings(mut self, value: impl IntoValue<DynamoDbSettings>) -> Self {
        self.0.set("DynamoDbSettings", value);
        self
    }

    /// `ElasticsearchSettings`: `ElasticsearchSettings`.
    #[track_caller]
    pub fn elasticsearch_settings(mut self, value: impl IntoValue<ElasticsearchSettings>) -> Self {
        self.0.set("ElasticsearchSettings", value);
        self
    }

    /// `EndpointIdentifier`: string.
    #[track_caller]
    pub fn endpoint_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointIdentifier", value);
        self
    }

    /// `EndpointType`: string. Required.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `EngineName`: string. Required.
    #[track_caller]
    pub fn engine_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineName", value);
        self
    }

    /// `ExtraConnectionAttributes`: string.
    #[track_caller]
    pub fn extra_connection_attributes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtraConnectionAttributes", value);
        self
    }

    /// `GcpMySQLSettings`: `GcpMySQLSettings`.
    #[track_caller]
    pub fn gcp_mysql_settings(mut self, value: impl IntoValue<GcpMySQLSettings>) -> Self {
        self.0.set("GcpMySQLSettings", value);
        self
    }

    /// `IbmDb2Settings`: `IbmDb2Settings`.
    #[track_caller]
    pub fn ibm_db2_settings(mut self, value: impl IntoValue<IbmDb2Settings>) -> Self {
        self.0.set("IbmDb2Settings", value);
        self
    }

    /// `KafkaSettings`: `KafkaSettings`.
    #[track_caller]
    pub fn kafka_settings(mut self, value: impl IntoValue<KafkaSettings>) -> Self {
        self.0.set("KafkaSettings", value);
        self
    }

    /// `KinesisSettings`: `KinesisSettings`.
    #[track_caller]
    pub fn kinesis_settings(mut self, value: impl IntoValue<KinesisSettings>) -> Self {
        self.0.set("KinesisSettings", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MicrosoftSqlServerSettings`: `MicrosoftSqlServerSettings`.
    #[track_caller]
    pub fn microsoft_sql_server_settings(
        mut self,
        value: impl IntoValue<MicrosoftSqlServerSettings>,
    ) -> Self {
        self.0.set("MicrosoftSqlServerSettings", value);
        self
    }

    /// `MongoDbSettings`: `MongoDbSettings`.
    #[track_caller]
    pub fn mongo_db_settings(mut self, value: impl IntoValue<MongoDbSettings>) -> Self {
        self.0.set("MongoDbSettings", value);
        self
    }

    /// `MySqlSettings`: `MySqlSettings`.
    #[track_caller]
    pub fn my_sql_settings(mut self, value: impl IntoValue<MySqlSettings>) -> Self {
        self.0.set("MySqlSettings", value);
        self
    }

    /// `NeptuneSettings`: `NeptuneSettings`.
    #[track_caller]
    pub fn neptune_settings(mut self, value: impl IntoValue<NeptuneSettings>) -> Self {
        self.0.set("NeptuneSettings", value);
        self
    }

    /// `OracleSettings`: `OracleSettings`.
    #[track_caller]
    pub fn oracle_settings(mut self, value: impl IntoValue<OracleSettings>) -> Self {
        self.0.set("OracleSettings", value);
        self
    }

    /// `Password`: string.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PostgreSqlSettings`: `PostgreSqlSettings`.
    #[track_caller]
    pub fn postgre_sql_settings(mut self, value: impl IntoValue<PostgreSqlSettings>) -> Self {
        self.0.set("PostgreSqlSettings", value);
        self
    }

    /// `RedisSettings`: `RedisSettings`.
    #[track_caller]
    pub fn redis_settings(mut self, value: impl IntoValue<RedisSettings>) -> Self {
        self.0.set("RedisSettings", value);
        self
    }

    /// `RedshiftSettings`: `RedshiftSettings`.
    #[track_caller]
    pub fn redshift_settings(mut self, value: impl IntoValue<RedshiftSettings>) -> Self {
        self.0.set("RedshiftSettings", value);
        self
    }

    /// `ResourceIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }

    /// `S3Settings`: `S3Settings`.
    #[track_caller]
    pub fn s3_settings(mut self, value: impl IntoValue<S3Settings>) -> Self {
        self.0.set("S3Settings", value);
        self
    }

    /// `ServerName`: string.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: string.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslMode", value);
        self
    }

    /// `SybaseSettings`: `SybaseSettings`.
    #[track_caller]
    pub fn sybase_settings(mut self, value: impl IntoValue<SybaseSettings>) -> Self {
        self.0.set("SybaseSettings", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

impl Handle<Endpoint> {
    /// `EndpointArn`
    #[inline]
    pub fn endpoint_arn(&self) -> Value<String> {
        self.attribute("EndpointArn")
    }

    /// `ExternalId`
    #[inline]
    pub fn external_id(&self) -> Value<String> {
        self.attribute("ExternalId")
    }
}

/// `DocDbSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocDbSettings(Properties);

properties! { DocDbSettings }

impl DocDbSettings {
    /// `DocsToInvestigate`: integer.
    #[track_caller]
    pub fn docs_to_investigate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DocsToInvestigate", value);
        self
    }

    /// `ExtractDocId`: boolean.
    #[track_caller]
    pub fn extract_doc_id(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExtractDocId", value);
        self
    }

    /// `NestingLevel`: string.
    #[track_caller]
    pub fn nesting_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NestingLevel", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }
}

/// `DynamoDbSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDbSettings(Properties);

properties! { DynamoDbSettings }

impl DynamoDbSettings {
    /// `ServiceAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccessRoleArn", value);
        self
    }
}

/// `ElasticsearchSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticsearchSettings(Properties);

properties! { ElasticsearchSettings }

impl ElasticsearchSettings {
    /// `EndpointUri`: string. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointUri", value);
        self
    }

    /// `ErrorRetryDuration`: integer.
    #[track_caller]
    pub fn error_retry_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ErrorRetryDuration", value);
        self
    }

    /// `FullLoadErrorPercentage`: integer.
    #[track_caller]
    pub fn full_load_error_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FullLoadErrorPercentage", value);
        self
    }

    /// `ServiceAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccessRoleArn", value);
        self
    }
}

/// `GcpMySQLSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct GcpMySQLSettings(Properties);

properties! { GcpMySQLSettings }

impl GcpMySQLSettings {
    /// `AfterConnectScript`: string.
    #[track_caller]
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfterConnectScript", value);
        self
    }

    /// `CleanSourceMetadataOnMismatch`: boolean.
    #[track_caller]
    pub fn clean_source_metadata_on_mismatch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CleanSourceMetadataOnMismatch", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `EventsPollInterval`: integer.
    #[track_caller]
    pub fn events_poll_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EventsPollInterval", value);
        self
    }

    /// `MaxFileSize`: integer.
    #[track_caller]
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFileSize", value);
        self
    }

    /// `ParallelLoadThreads`: integer.
    #[track_caller]
    pub fn parallel_load_threads(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParallelLoadThreads", value);
        self
    }

    /// `Password`: string.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `ServerName`: string.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `ServerTimezone`: string.
    #[track_caller]
    pub fn server_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerTimezone", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `IbmDb2Settings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct IbmDb2Settings(Properties);

properties! { IbmDb2Settings }

impl IbmDb2Settings {
    /// `CurrentLsn`: string.
    #[track_caller]
    pub fn current_lsn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CurrentLsn", value);
        self
    }

    /// `KeepCsvFiles`: boolean.
    #[track_caller]
    pub fn keep_csv_files(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeepCsvFiles", value);
        self
    }

    /// `LoadTimeout`: integer.
    #[track_caller]
    pub fn load_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LoadTimeout", value);
        self
    }

    /// `MaxFileSize`: integer.
    #[track_caller]
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFileSize", value);
        self
    }

    /// `MaxKBytesPerRead`: integer.
    #[track_caller]
    pub fn max_k_bytes_per_read(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxKBytesPerRead", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `SetDataCaptureChanges`: boolean.
    #[track_caller]
    pub fn set_data_capture_changes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SetDataCaptureChanges", value);
        self
    }

    /// `WriteBufferSize`: integer.
    #[track_caller]
    pub fn write_buffer_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WriteBufferSize", value);
        self
    }
}

/// `KafkaSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaSettings(Properties);

properties! { KafkaSettings }

impl KafkaSettings {
    /// `Broker`: string.
    #[track_caller]
    pub fn broker(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Broker", value);
        self
    }

    /// `IncludeControlDetails`: boolean.
    #[track_caller]
    pub fn include_control_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeControlDetails", value);
        self
    }

    /// `IncludeNullAndEmpty`: boolean.
    #[track_caller]
    pub fn include_null_and_empty(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeNullAndEmpty", value);
        self
    }

    /// `IncludePartitionValue`: boolean.
    #[track_caller]
    pub fn include_partition_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludePartitionValue", value);
        self
    }

    /// `IncludeTableAlterOperations`: boolean.
    #[track_caller]
    pub fn include_table_alter_operations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeTableAlterOperations", value);
        self
    }

    /// `IncludeTransactionDetails`: boolean.
    #[track_caller]
    pub fn include_transaction_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeTransactionDetails", value);
        self
    }

    /// `MessageFormat`: string.
    #[track_caller]
    pub fn message_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageFormat", value);
        self
    }

    /// `MessageMaxBytes`: integer.
    #[track_caller]
    pub fn message_max_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessageMaxBytes", value);
        self
    }

    /// `NoHexPrefix`: boolean.
    #[track_caller]
    pub fn no_hex_prefix(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoHexPrefix", value);
        self
    }

    /// `PartitionIncludeSchemaTable`: boolean.
    #[track_caller]
    pub fn partition_include_schema_table(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PartitionIncludeSchemaTable", value);
        self
    }

    /// `SaslPassword`: string.
    #[track_caller]
    pub fn sasl_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SaslPassword", value);
        self
    }

    /// `SaslUserName`: string.
    #[track_caller]
    pub fn sasl_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SaslUserName", value);
        self
    }

    /// `SecurityProtocol`: string.
    #[track_caller]
    pub fn security_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityProtocol", value);
        self
    }

    /// `SslCaCertificateArn`: string.
    #[track_caller]
    pub fn ssl_ca_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslCaCertificateArn", value);
        self
    }

    /// `SslClientCertificateArn`: string.
    #[track_caller]
    pub fn ssl_client_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslClientCertificateArn", value);
        self
    }

    /// `SslClientKeyArn`: string.
    #[track_caller]
    pub fn ssl_client_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslClientKeyArn", value);
        self
    }

    /// `SslClientKeyPassword`: string.
    #[track_caller]
    pub fn ssl_client_key_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslClientKeyPassword", value);
        self
    }

    /// `Topic`: string.
    #[track_caller]
    pub fn topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Topic", value);
        self
    }
}

/// `KinesisSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisSettings(Properties);

properties! { KinesisSettings }

impl KinesisSettings {
    /// `IncludeControlDetails`: boolean.
    #[track_caller]
    pub fn include_control_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeControlDetails", value);
        self
    }

    /// `IncludeNullAndEmpty`: boolean.
    #[track_caller]
    pub fn include_null_and_empty(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeNullAndEmpty", value);
        self
    }

    /// `IncludePartitionValue`: boolean.
    #[track_caller]
    pub fn include_partition_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludePartitionValue", value);
        self
    }

    /// `IncludeTableAlterOperations`: boolean.
    #[track_caller]
    pub fn include_table_alter_operations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeTableAlterOperations", value);
        self
    }

    /// `IncludeTransactionDetails`: boolean.
    #[track_caller]
    pub fn include_transaction_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeTransactionDetails", value);
        self
    }

    /// `MessageFormat`: string.
    #[track_caller]
    pub fn message_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageFormat", value);
        self
    }

    /// `NoHexPrefix`: boolean.
    #[track_caller]
    pub fn no_hex_prefix(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoHexPrefix", value);
        self
    }

    /// `PartitionIncludeSchemaTable`: boolean.
    #[track_caller]
    pub fn partition_include_schema_table(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PartitionIncludeSchemaTable", value);
        self
    }

    /// `ServiceAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccessRoleArn", value);
        self
    }

    /// `StreamArn`: string.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamArn", value);
        self
    }
}

/// `MicrosoftSqlServerSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrosoftSqlServerSettings(Properties);

properties! { MicrosoftSqlServerSettings }

impl MicrosoftSqlServerSettings {
    /// `BcpPacketSize`: integer.
    #[track_caller]
    pub fn bcp_packet_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BcpPacketSize", value);
        self
    }

    /// `ControlTablesFileGroup`: string.
    #[track_caller]
    pub fn control_tables_file_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlTablesFileGroup", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `ForceLobLookup`: boolean.
    #[track_caller]
    pub fn force_lob_lookup(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceLobLookup", value);
        self
    }

    /// `Password`: string.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `QuerySingleAlwaysOnNode`: boolean.
    #[track_caller]
    pub fn query_single_always_on_node(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("QuerySingleAlwaysOnNode", value);
        self
    }

    /// `ReadBackupOnly`: boolean.
    #[track_caller]
    pub fn read_backup_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadBackupOnly", value);
        self
    }

    /// `SafeguardPolicy`: string.
    #[track_caller]
    pub fn safeguard_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SafeguardPolicy", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `ServerName`: string.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `TlogAccessMode`: string.
    #[track_caller]
    pub fn tlog_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TlogAccessMode", value);
        self
    }

    /// `TrimSpaceInChar`: boolean.
    #[track_caller]
    pub fn trim_space_in_char(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TrimSpaceInChar", value);
        self
    }

    /// `UseBcpFullLoad`: boolean.
    #[track_caller]
    pub fn use_bcp_full_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseBcpFullLoad", value);
        self
    }

    /// `UseThirdPartyBackupDevice`: boolean.
    #[track_caller]
    pub fn use_third_party_backup_device(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseThirdPartyBackupDevice", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `MongoDbSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct MongoDbSettings(Properties);

properties! { MongoDbSettings }

impl MongoDbSettings {
    /// `AuthMechanism`: string.
    #[track_caller]
    pub fn auth_mechanism(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthMechanism", value);
        self
    }

    /// `AuthSource`: string.
    #[track_caller]
    pub fn auth_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthSource", value);
        self
    }

    /// `AuthType`: string. A change replaces the resource.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DocsToInvestigate`: string.
    #[track_caller]
    pub fn docs_to_investigate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocsToInvestigate", value);
        self
    }

    /// `ExtractDocId`: string.
    #[track_caller]
    pub fn extract_doc_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtractDocId", value);
        self
    }

    /// `NestingLevel`: string.
    #[track_caller]
    pub fn nesting_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NestingLevel", value);
        self
    }

    /// `Password`: string.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `ServerName`: string.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `MySqlSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct MySqlSettings(Properties);

properties! { MySqlSettings }

impl MySqlSettings {
    /// `AfterConnectScript`: string.
    #[track_caller]
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfterConnectScript", value);
        self
    }

    /// `CleanSourceMetadataOnMismatch`: boolean.
    #[track_caller]
    pub fn clean_source_metadata_on_mismatch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CleanSourceMetadataOnMismatch", value);
        self
    }

    /// `EventsPollInterval`: integer.
    #[track_caller]
    pub fn events_poll_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EventsPollInterval", value);
        self
    }

    /// `MaxFileSize`: integer.
    #[track_caller]
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFileSize", value);
        self
    }

    /// `ParallelLoadThreads`: integer.
    #[track_caller]
    pub fn parallel_load_threads(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParallelLoadThreads", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `ServerTimezone`: string.
    #[track_caller]
    pub fn server_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerTimezone", value);
        self
    }

    /// `TargetDbType`: string.
    #[track_caller]
    pub fn target_db_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetDbType", value);
        self
    }
}

/// `NeptuneSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct NeptuneSettings(Properties);

properties! { NeptuneSettings }

impl NeptuneSettings {
    /// `ErrorRetryDuration`: integer.
    #[track_caller]
    pub fn error_retry_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ErrorRetryDuration", value);
        self
    }

    /// `IamAuthEnabled`: boolean.
    #[track_caller]
    pub fn iam_auth_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IamAuthEnabled", value);
        self
    }

    /// `MaxFileSize`: integer.
    #[track_caller]
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFileSize", value);
        self
    }

    /// `MaxRetryCount`: integer.
    #[track_caller]
    pub fn max_retry_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetryCount", value);
        self
    }

    /// `S3BucketFolder`: string.
    #[track_caller]
    pub fn s3_bucket_folder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketFolder", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `ServiceAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccessRoleArn", value);
        self
    }
}

/// `OracleSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct OracleSettings(Properties);

properties! { OracleSettings }

impl OracleSettings {
    /// `AccessAlternateDirectly`: boolean.
    #[track_caller]
    pub fn access_alternate_directly(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AccessAlternateDirectly", value);
        self
    }

    /// `AddSupplementalLogging`: boolean.
    #[track_caller]
    pub fn add_supplemental_logging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddSupplementalLogging", value);
        self
    }

    /// `AdditionalArchivedLogDestId`: integer.
    #[track_caller]
    pub fn additional_archived_log_dest_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AdditionalArchivedLogDestId", value);
        self
    }

    /// `AllowSelectNestedTables`: boolean.
    #[track_caller]
    pub fn allow_select_nested_tables(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowSelectNestedTables", value);
        self
    }

    /// `ArchivedLogDestId`: integer.
    #[track_caller]
    pub fn archived_log_dest_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ArchivedLogDestId", value);
        self
    }

    /// `ArchivedLogsOnly`: boolean.
    #[track_caller]
    pub fn archived_logs_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ArchivedLogsOnly", value);
        self
    }

    /// `AsmPassword`: string.
    #[track_caller]
    pub fn asm_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AsmPassword", value);
        self
    }

    /// `AsmServer`: string.
    #[track_caller]
    pub fn asm_server(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AsmServer", value);
        self
    }

    /// `AsmUser`: string.
    #[track_caller]
    pub fn asm_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AsmUser", value);
        self
    }

    /// `CharLengthSemantics`: string.
    #[track_caller]
    pub fn char_length_semantics(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CharLengthSemantics", value);
        self
    }

    /// `DirectPathNoLog`: boolean.
    #[track_caller]
    pub fn direct_path_no_log(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DirectPathNoLog", value);
        self
    }

    /// `DirectPathParallelLoad`: boolean.
    #[track_caller]
    pub fn direct_path_parallel_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DirectPathParallelLoad", value);
        self
    }

    /// `EnableHomogenousTablespace`: boolean.
    #[track_caller]
    pub fn enable_homogenous_tablespace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableHomogenousTablespace", value);
        self
    }

    /// `ExtraArchivedLogDestIds`: list of integers.
    #[track_caller]
    pub fn extra_archived_log_dest_ids(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("ExtraArchivedLogDestIds", value);
        self
    }

    /// `FailTasksOnLobTruncation`: boolean.
    #[track_caller]
    pub fn fail_tasks_on_lob_truncation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailTasksOnLobTruncation", value);
        self
    }

    /// `NumberDatatypeScale`: integer.
    #[track_caller]
    pub fn number_datatype_scale(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberDatatypeScale", value);
        self
    }

    /// `OraclePathPrefix`: string.
    #[track_caller]
    pub fn oracle_path_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OraclePathPrefix", value);
        self
    }

    /// `ParallelAsmReadThreads`: integer.
    #[track_caller]
    pub fn parallel_asm_read_threads(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParallelAsmReadThreads", value);
        self
    }

    /// `ReadAheadBlocks`: integer.
    #[track_caller]
    pub fn read_ahead_blocks(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadAheadBlocks", value);
        self
    }

    /// `ReadTableSpaceName`: boolean.
    #[track_caller]
    pub fn read_table_space_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadTableSpaceName", value);
        self
    }

    /// `ReplacePathPrefix`: boolean.
    #[track_caller]
    pub fn replace_path_prefix(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReplacePathPrefix", value);
        self
    }

    /// `RetryInterval`: integer.
    #[track_caller]
    pub fn retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetryInterval", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerOracleAsmAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_oracle_asm_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerOracleAsmAccessRoleArn", value);
        self
    }

    /// `SecretsManagerOracleAsmSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_oracle_asm_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerOracleAsmSecretId", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `SecurityDbEncryption`: string.
    #[track_caller]
    pub fn security_db_encryption(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityDbEncryption", value);
        self
    }

    /// `SecurityDbEncryptionName`: string.
    #[track_caller]
    pub fn security_db_encryption_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityDbEncryptionName", value);
        self
    }

    /// `SpatialDataOptionToGeoJsonFunctionName`: string.
    #[track_caller]
    pub fn spatial_data_option_to_geo_json_function_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("SpatialDataOptionToGeoJsonFunctionName", value);
        self
    }

    /// `StandbyDelayTime`: integer.
    #[track_caller]
    pub fn standby_delay_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StandbyDelayTime", value);
        self
    }

    /// `UseAlternateFolderForOnline`: boolean.
    #[track_caller]
    pub fn use_alternate_folder_for_online(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseAlternateFolderForOnline", value);
        self
    }

    /// `UseBFile`: boolean.
    #[track_caller]
    pub fn use_b_file(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseBFile", value);
        self
    }

    /// `UseDirectPathFullLoad`: boolean.
    #[track_caller]
    pub fn use_direct_path_full_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseDirectPathFullLoad", value);
        self
    }

    /// `UseLogminerReader`: boolean.
    #[track_caller]
    pub fn use_logminer_reader(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseLogminerReader", value);
        self
    }

    /// `UsePathPrefix`: string.
    #[track_caller]
    pub fn use_path_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsePathPrefix", value);
        self
    }
}

/// `PostgreSqlSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PostgreSqlSettings(Properties);

properties! { PostgreSqlSettings }

impl PostgreSqlSettings {
    /// `AfterConnectScript`: string.
    #[track_caller]
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfterConnectScript", value);
        self
    }

    /// `BabelfishDatabaseName`: string.
    #[track_caller]
    pub fn babelfish_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BabelfishDatabaseName", value);
        self
    }

    /// `CaptureDdls`: boolean.
    #[track_caller]
    pub fn capture_ddls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaptureDdls", value);
        self
    }

    /// `DatabaseMode`: string.
    #[track_caller]
    pub fn database_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseMode", value);
        self
    }

    /// `DdlArtifactsSchema`: string.
    #[track_caller]
    pub fn ddl_artifacts_schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DdlArtifactsSchema", value);
        self
    }

    /// `ExecuteTimeout`: integer.
    #[track_caller]
    pub fn execute_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExecuteTimeout", value);
        self
    }

    /// `FailTasksOnLobTruncation`: boolean.
    #[track_caller]
    pub fn fail_tasks_on_lob_truncation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailTasksOnLobTruncation", value);
        self
    }

    /// `HeartbeatEnable`: boolean.
    #[track_caller]
    pub fn heartbeat_enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HeartbeatEnable", value);
        self
    }

    /// `HeartbeatFrequency`: integer.
    #[track_caller]
    pub fn heartbeat_frequency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HeartbeatFrequency", value);
        self
    }

    /// `HeartbeatSchema`: string.
    #[track_caller]
    pub fn heartbeat_schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeartbeatSchema", value);
        self
    }

    /// `MapBooleanAsBoolean`: boolean.
    #[track_caller]
    pub fn map_boolean_as_boolean(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MapBooleanAsBoolean", value);
        self
    }

    /// `MaxFileSize`: integer.
    #[track_caller]
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFileSize", value);
        self
    }

    /// `PluginName`: string.
    #[track_caller]
    pub fn plugin_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PluginName", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `SlotName`: string.
    #[track_caller]
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotName", value);
        self
    }
}

/// `RedisSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedisSettings(Properties);

properties! { RedisSettings }

impl RedisSettings {
    /// `AuthPassword`: string.
    #[track_caller]
    pub fn auth_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthPassword", value);
        self
    }

    /// `AuthType`: string.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `AuthUserName`: string.
    #[track_caller]
    pub fn auth_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthUserName", value);
        self
    }

    /// `Port`: number.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslCaCertificateArn`: string.
    #[track_caller]
    pub fn ssl_ca_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslCaCertificateArn", value);
        self
    }

    /// `SslSecurityProtocol`: string.
    #[track_caller]
    pub fn ssl_security_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslSecurityProtocol", value);
        self
    }
}

/// `RedshiftSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftSettings(Properties);

properties! { RedshiftSettings }

impl RedshiftSettings {
    /// `AcceptAnyDate`: boolean.
    #[track_caller]
    pub fn accept_any_date(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptAnyDate", value);
        self
    }

    /// `AfterConnectScript`: string.
    #[track_caller]
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfterConnectScript", value);
        self
    }

    /// `BucketFolder`: string.
    #[track_caller]
    pub fn bucket_folder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketFolder", value);
        self
    }

    /// `BucketName`: `S3BucketName`.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `CaseSensitiveNames`: boolean.
    #[track_caller]
    pub fn case_sensitive_names(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaseSensitiveNames", value);
        self
    }

    /// `CompUpdate`: boolean.
    #[track_caller]
    pub fn comp_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CompUpdate", value);
        self
    }

    /// `ConnectionTimeout`: integer.
    #[track_caller]
    pub fn connection_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionTimeout", value);
        self
    }

    /// `DateFormat`: string.
    #[track_caller]
    pub fn date_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateFormat", value);
        self
    }

    /// `EmptyAsNull`: boolean.
    #[track_caller]
    pub fn empty_as_null(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EmptyAsNull", value);
        self
    }

    /// `EncryptionMode`: string.
    #[track_caller]
    pub fn encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionMode", value);
        self
    }

    /// `ExplicitIds`: boolean.
    #[track_caller]
    pub fn explicit_ids(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExplicitIds", value);
        self
    }

    /// `FileTransferUploadStreams`: integer.
    #[track_caller]
    pub fn file_transfer_upload_streams(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FileTransferUploadStreams", value);
        self
    }

    /// `LoadTimeout`: integer.
    #[track_caller]
    pub fn load_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LoadTimeout", value);
        self
    }

    /// `MapBooleanAsBoolean`: boolean.
    #[track_caller]
    pub fn map_boolean_as_boolean(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MapBooleanAsBoolean", value);
        self
    }

    /// `MaxFileSize`: integer.
    #[track_caller]
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFileSize", value);
        self
    }

    /// `RemoveQuotes`: boolean.
    #[track_caller]
    pub fn remove_quotes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveQuotes", value);
        self
    }

    /// `ReplaceChars`: string.
    #[track_caller]
    pub fn replace_chars(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplaceChars", value);
        self
    }

    /// `ReplaceInvalidChars`: string.
    #[track_caller]
    pub fn replace_invalid_chars(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplaceInvalidChars", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }

    /// `ServerSideEncryptionKmsKeyId`: string.
    #[track_caller]
    pub fn server_side_encryption_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerSideEncryptionKmsKeyId", value);
        self
    }

    /// `ServiceAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccessRoleArn", value);
        self
    }

    /// `TimeFormat`: string.
    #[track_caller]
    pub fn time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeFormat", value);
        self
    }

    /// `TrimBlanks`: boolean.
    #[track_caller]
    pub fn trim_blanks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TrimBlanks", value);
        self
    }

    /// `TruncateColumns`: boolean.
    #[track_caller]
    pub fn truncate_columns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TruncateColumns", value);
        self
    }

    /// `WriteBufferSize`: integer.
    #[track_caller]
    pub fn write_buffer_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WriteBufferSize", value);
        self
    }
}

/// `S3Settings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Settings(Properties);

properties! { S3Settings }

impl S3Settings {
    /// `AddColumnName`: boolean.
    #[track_caller]
    pub fn add_column_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddColumnName", value);
        self
    }

    /// `AddTrailingPaddingCharacter`: boolean.
    #[track_caller]
    pub fn add_trailing_padding_character(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddTrailingPaddingCharacter", value);
        self
    }

    /// `BucketFolder`: string.
    #[track_caller]
    pub fn bucket_folder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketFolder", value);
        self
    }

    /// `BucketName`: `S3BucketName`.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `CannedAclForObjects`: string.
    #[track_caller]
    pub fn canned_acl_for_objects(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CannedAclForObjects", value);
        self
    }

    /// `CdcInsertsAndUpdates`: boolean.
    #[track_caller]
    pub fn cdc_inserts_and_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CdcInsertsAndUpdates", value);
        self
    }

    /// `CdcInsertsOnly`: boolean.
    #[track_caller]
    pub fn cdc_inserts_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CdcInsertsOnly", value);
        self
    }

    /// `CdcMaxBatchInterval`: integer.
    #[track_caller]
    pub fn cdc_max_batch_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CdcMaxBatchInterval", value);
        self
    }

    /// `CdcMinFileSize`: integer.
    #[track_caller]
    pub fn cdc_min_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CdcMinFileSize", value);
        self
    }

    /// `CdcPath`: string.
    #[track_caller]
    pub fn cdc_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CdcPath", value);
        self
    }

    /// `CompressionType`: string.
    #[track_caller]
    pub fn compression_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `CsvDelimiter`: string.
    #[track_caller]
    pub fn csv_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CsvDelimiter", value);
        self
    }

    /// `CsvNoSupValue`: string.
    #[track_caller]
    pub fn csv_no_sup_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CsvNoSupValue", value);
        self
    }

    /// `CsvNullValue`: string.
    #[track_caller]
    pub fn csv_null_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CsvNullValue", value);
        self
    }

    /// `CsvRowDelimiter`: string.
    #[track_caller]
    pub fn csv_row_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CsvRowDelimiter", value);
        self
    }

    /// `DataFormat`: string.
    #[track_caller]
    pub fn data_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataFormat", value);
        self
    }

    /// `DataPageSize`: integer.
    #[track_caller]
    pub fn data_page_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataPageSize", value);
        self
    }

    /// `DatePartitionDelimiter`: string.
    #[track_caller]
    pub fn date_partition_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatePartitionDelimiter", value);
        self
    }

    /// `DatePartitionEnabled`: boolean.
    #[track_caller]
    pub fn date_partition_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DatePartitionEnabled", value);
        self
    }

    /// `DatePartitionSequence`: string.
    #[track_caller]
    pub fn date_partition_sequence(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatePartitionSequence", value);
        self
    }

    /// `DatePartitionTimezone`: string.
    #[track_caller]
    pub fn date_partition_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatePartitionTimezone", value);
        self
    }

    /// `DictPageSizeLimit`: integer.
    #[track_caller]
    pub fn dict_page_size_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DictPageSizeLimit", value);
        self
    }

    /// `EnableStatistics`: boolean.
    #[track_caller]
    pub fn enable_statistics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableStatistics", value);
        self
    }

    /// `EncodingType`: string.
    #[track_caller]
    pub fn encoding_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncodingType", value);
        self
    }

    /// `EncryptionMode`: string.
    #[track_caller]
    pub fn encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionMode", value);
        self
    }

    /// `ExpectedBucketOwner`: string.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }

    /// `ExternalTableDefinition`: string.
    #[track_caller]
    pub fn external_table_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalTableDefinition", value);
        self
    }

    /// `GlueCatalogGeneration`: boolean.
    #[track_caller]
    pub fn glue_catalog_generation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("GlueCatalogGeneration", value);
        self
    }

    /// `IgnoreHeaderRows`: integer.
    #[track_caller]
    pub fn ignore_header_rows(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IgnoreHeaderRows", value);
        self
    }

    /// `IncludeOpForFullLoad`: boolean.
    #[track_caller]
    pub fn include_op_for_full_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeOpForFullLoad", value);
        self
    }

    /// `MaxFileSize`: integer.
    #[track_caller]
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFileSize", value);
        self
    }

    /// `ParquetTimestampInMillisecond`: boolean.
    #[track_caller]
    pub fn parquet_timestamp_in_millisecond(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ParquetTimestampInMillisecond", value);
        self
    }

    /// `ParquetVersion`: string.
    #[track_caller]
    pub fn parquet_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParquetVersion", value);
        self
    }

    /// `PreserveTransactions`: boolean.
    #[track_caller]
    pub fn preserve_transactions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PreserveTransactions", value);
        self
    }

    /// `Rfc4180`: boolean.
    #[track_caller]
    pub fn rfc4180(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Rfc4180", value);
        self
    }

    /// `RowGroupLength`: integer.
    #[track_caller]
    pub fn row_group_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RowGroupLength", value);
        self
    }

    /// `ServerSideEncryptionKmsKeyId`: string.
    #[track_caller]
    pub fn server_side_encryption_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerSideEncryptionKmsKeyId", value);
        self
    }

    /// `ServiceAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccessRoleArn", value);
        self
    }

    /// `TimestampColumnName`: string.
    #[track_caller]
    pub fn timestamp_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampColumnName", value);
        self
    }

    /// `UseCsvNoSupValue`: boolean.
    #[track_caller]
    pub fn use_csv_no_sup_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseCsvNoSupValue", value);
        self
    }

    /// `UseTaskStartTimeForFullLoadTimestamp`: boolean.
    #[track_caller]
    pub fn use_task_start_time_for_full_load_timestamp(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("UseTaskStartTimeForFullLoadTimestamp", value);
        self
    }
}

/// `SybaseSettings` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct SybaseSettings(Properties);

properties! { SybaseSettings }

impl SybaseSettings {
    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }
}

/// `Tag` of `AWS::DMS::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
