// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::DataSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::DataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Body);

resource! { DataSource "AWS::QuickSight::DataSource" }

impl DataSource {
    /// `AlternateDataSourceParameters`: list of `DataSourceParameters`, 1 to 50 items.
    #[track_caller]
    pub fn alternate_data_source_parameters(
        mut self,
        value: impl IntoValue<ListOf<DataSourceParameters>>,
    ) -> Self {
        self.0.set("AlternateDataSourceParameters", value);
        self
    }

    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `Credentials`: `DataSourceCredentials`.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<DataSourceCredentials>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `DataSourceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn data_source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceId", value);
        self
    }

    /// `DataSourceParameters`: `DataSourceParameters`.
    #[track_caller]
    pub fn data_source_parameters(mut self, value: impl IntoValue<DataSourceParameters>) -> Self {
        self.0.set("DataSourceParameters", value);
        self
    }

    /// `ErrorInfo`: `DataSourceErrorInfo`.
    #[track_caller]
    pub fn error_info(mut self, value: impl IntoValue<DataSourceErrorInfo>) -> Self {
        self.0.set("ErrorInfo", value);
        self
    }

    /// `FolderArns`: list of strings, at most 10 items.
    #[track_caller]
    pub fn folder_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FolderArns", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`, 1 to 64 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `SslProperties`: `SslProperties`.
    #[track_caller]
    pub fn ssl_properties(mut self, value: impl IntoValue<SslProperties>) -> Self {
        self.0.set("SslProperties", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `DataSourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DataSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VpcConnectionProperties`: `VpcConnectionProperties`.
    #[track_caller]
    pub fn vpc_connection_properties(
        mut self,
        value: impl IntoValue<VpcConnectionProperties>,
    ) -> Self {
        self.0.set("VpcConnectionProperties", value);
        self
    }
}

impl Handle<DataSource> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AmazonElasticsearchParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonElasticsearchParameters(Properties);

properties! { AmazonElasticsearchParameters }

impl AmazonElasticsearchParameters {
    /// `Domain`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }
}

/// `AmazonOpenSearchParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonOpenSearchParameters(Properties);

properties! { AmazonOpenSearchParameters }

impl AmazonOpenSearchParameters {
    /// `Domain`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }
}

/// `AthenaParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AthenaParameters(Properties);

properties! { AthenaParameters }

impl AthenaParameters {
    /// `ConsumerAccountRoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn consumer_account_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ConsumerAccountRoleArn", value);
        self
    }

    /// `IdentityCenterConfiguration`: `IdentityCenterConfiguration`.
    #[track_caller]
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfiguration>,
    ) -> Self {
        self.0.set("IdentityCenterConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `WorkGroup`: string, 1 to 128 characters.
    #[track_caller]
    pub fn work_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkGroup", value);
        self
    }
}

/// `AuroraParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuroraParameters(Properties);

properties! { AuroraParameters }

impl AuroraParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `AuroraPostgreSqlParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuroraPostgreSqlParameters(Properties);

properties! { AuroraPostgreSqlParameters }

impl AuroraPostgreSqlParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

choice! {
    /// `AuthenticationType` of `AWS::QuickSight::DataSource`.
    AuthenticationType
    PASSWORD "PASSWORD"
    TOKEN "TOKEN"
    X509 "X509"
    KEYPAIR "KEYPAIR"
}

/// `CredentialPair` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct CredentialPair(Properties);

properties! { CredentialPair }

impl CredentialPair {
    /// `AlternateDataSourceParameters`: list of `DataSourceParameters`, 1 to 50 items.
    #[track_caller]
    pub fn alternate_data_source_parameters(
        mut self,
        value: impl IntoValue<ListOf<DataSourceParameters>>,
    ) -> Self {
        self.0.set("AlternateDataSourceParameters", value);
        self
    }

    /// `Password`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `DataSourceCredentials` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceCredentials(Properties);

properties! { DataSourceCredentials }

impl DataSourceCredentials {
    /// `CopySourceArn`: string, pattern `^arn:[-a-z0-9]*:quicksight:[-a-z0-9]*:[0-9]{12}:datasource/.+$`.
    #[track_caller]
    pub fn copy_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CopySourceArn", value);
        self
    }

    /// `CredentialPair`: `CredentialPair`.
    #[track_caller]
    pub fn credential_pair(mut self, value: impl IntoValue<CredentialPair>) -> Self {
        self.0.set("CredentialPair", value);
        self
    }

    /// `KeyPairCredentials`: `KeyPairCredentials`.
    #[track_caller]
    pub fn key_pair_credentials(mut self, value: impl IntoValue<KeyPairCredentials>) -> Self {
        self.0.set("KeyPairCredentials", value);
        self
    }

    /// `OAuthClientCredentials`: `OAuthClientCredentials`.
    #[track_caller]
    pub fn oauth_client_credentials(
        mut self,
        value: impl IntoValue<OAuthClientCredentials>,
    ) -> Self {
        self.0.set("OAuthClientCredentials", value);
        self
    }

    /// `SecretArn`: string, 1 to 2048 characters, pattern `^arn:[-a-z0-9]*:secretsmanager:[-a-z0-9]*:[0-9]{12}:secret:.+$`.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `DataSourceErrorInfo` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceErrorInfo(Properties);

properties! { DataSourceErrorInfo }

impl DataSourceErrorInfo {
    /// `Message`: string.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `Type`: `DataSourceErrorInfoType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DataSourceErrorInfoType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DataSourceErrorInfoType` of `AWS::QuickSight::DataSource`.
    DataSourceErrorInfoType
    ACCESS_DENIED "ACCESS_DENIED"
    COPY_SOURCE_NOT_FOUND "COPY_SOURCE_NOT_FOUND"
    TIMEOUT "TIMEOUT"
    ENGINE_VERSION_NOT_SUPPORTED "ENGINE_VERSION_NOT_SUPPORTED"
    UNKNOWN_HOST "UNKNOWN_HOST"
    GENERIC_SQL_FAILURE "GENERIC_SQL_FAILURE"
    CONFLICT "CONFLICT"
    UNKNOWN "UNKNOWN"
}

/// `DataSourceParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceParameters(Properties);

properties! { DataSourceParameters }

impl DataSourceParameters {
    /// `AmazonElasticsearchParameters`: `AmazonElasticsearchParameters`.
    #[track_caller]
    pub fn amazon_elasticsearch_parameters(
        mut self,
        value: impl IntoValue<AmazonElasticsearchParameters>,
    ) -> Self {
        self.0.set("AmazonElasticsearchParameters", value);
        self
    }

    /// `AmazonOpenSearchParameters`: `AmazonOpenSearchParameters`.
    #[track_caller]
    pub fn amazon_open_search_parameters(
        mut self,
        value: impl IntoValue<AmazonOpenSearchParameters>,
    ) -> Self {
        self.0.set("AmazonOpenSearchParameters", value);
        self
    }

    /// `AthenaParameters`: `AthenaParameters`.
    #[track_caller]
    pub fn athena_parameters(mut self, value: impl IntoValue<AthenaParameters>) -> Self {
        self.0.set("AthenaParameters", value);
        self
    }

    /// `AuroraParameters`: `AuroraParameters`.
    #[track_caller]
    pub fn aurora_parameters(mut self, value: impl IntoValue<AuroraParameters>) -> Self {
        self.0.set("AuroraParameters", value);
        self
    }

    /// `AuroraPostgreSqlParameters`: `AuroraPostgreSqlParameters`.
    #[track_caller]
    pub fn aurora_postgre_sql_parameters(
        mut self,
        value: impl IntoValue<AuroraPostgreSqlParameters>,
    ) -> Self {
        self.0.set("AuroraPostgreSqlParameters", value);
        self
    }

    /// `DatabricksParameters`: `DatabricksParameters`.
    #[track_caller]
    pub fn databricks_parameters(mut self, value: impl IntoValue<DatabricksParameters>) -> Self {
        self.0.set("DatabricksParameters", value);
        self
    }

    /// `MariaDbParameters`: `MariaDbParameters`.
    #[track_caller]
    pub fn maria_db_parameters(mut self, value: impl IntoValue<MariaDbParameters>) -> Self {
        self.0.set("MariaDbParameters", value);
        self
    }

    /// `MySqlParameters`: `MySqlParameters`.
    #[track_caller]
    pub fn my_sql_parameters(mut self, value: impl IntoValue<MySqlParameters>) -> Self {
        self.0.set("MySqlParameters", value);
        self
    }

    /// `OracleParameters`: `OracleParameters`.
    #[track_caller]
    pub fn oracle_parameters(mut self, value: impl IntoValue<OracleParameters>) -> Self {
        self.0.set("OracleParameters", value);
        self
    }

    /// `PostgreSqlParameters`: `PostgreSqlParameters`.
    #[track_caller]
    pub fn postgre_sql_parameters(mut self, value: impl IntoValue<PostgreSqlParameters>) -> Self {
        self.0.set("PostgreSqlParameters", value);
        self
    }

    /// `PrestoParameters`: `PrestoParameters`.
    #[track_caller]
    pub fn presto_parameters(mut self, value: impl IntoValue<PrestoParameters>) -> Self {
        self.0.set("PrestoParameters", value);
        self
    }

    /// `RdsParameters`: `RdsParameters`.
    #[track_caller]
    pub fn rds_parameters(mut self, value: impl IntoValue<RdsParameters>) -> Self {
        self.0.set("RdsParameters", value);
        self
    }

    /// `RedshiftParameters`: `RedshiftParameters`.
    #[track_caller]
    pub fn redshift_parameters(mut self, value: impl IntoValue<RedshiftParameters>) -> Self {
        self.0.set("RedshiftParameters", value);
        self
    }

    /// `S3Parameters`: `S3Parameters`.
    #[track_caller]
    pub fn s3_parameters(mut self, value: impl IntoValue<S3Parameters>) -> Self {
        self.0.set("S3Parameters", value);
        self
    }

    /// `S3TablesParameters`: `S3TablesParameters`.
    #[track_caller]
    pub fn s3_tables_parameters(mut self, value: impl IntoValue<S3TablesParameters>) -> Self {
        self.0.set("S3TablesParameters", value);
        self
    }

    /// `SnowflakeParameters`: `SnowflakeParameters`.
    #[track_caller]
    pub fn snowflake_parameters(mut self, value: impl IntoValue<SnowflakeParameters>) -> Self {
        self.0.set("SnowflakeParameters", value);
        self
    }

    /// `SparkParameters`: `SparkParameters`.
    #[track_caller]
    pub fn spark_parameters(mut self, value: impl IntoValue<SparkParameters>) -> Self {
        self.0.set("SparkParameters", value);
        self
    }

    /// `SqlServerParameters`: `SqlServerParameters`.
    #[track_caller]
    pub fn sql_server_parameters(mut self, value: impl IntoValue<SqlServerParameters>) -> Self {
        self.0.set("SqlServerParameters", value);
        self
    }

    /// `StarburstParameters`: `StarburstParameters`.
    #[track_caller]
    pub fn starburst_parameters(mut self, value: impl IntoValue<StarburstParameters>) -> Self {
        self.0.set("StarburstParameters", value);
        self
    }

    /// `TeradataParameters`: `TeradataParameters`.
    #[track_caller]
    pub fn teradata_parameters(mut self, value: impl IntoValue<TeradataParameters>) -> Self {
        self.0.set("TeradataParameters", value);
        self
    }

    /// `TrinoParameters`: `TrinoParameters`.
    #[track_caller]
    pub fn trino_parameters(mut self, value: impl IntoValue<TrinoParameters>) -> Self {
        self.0.set("TrinoParameters", value);
        self
    }
}

choice! {
    /// `DataSourceType` of `AWS::QuickSight::DataSource`.
    DataSourceType
    ADOBE_ANALYTICS "ADOBE_ANALYTICS"
    AMAZON_ELASTICSEARCH "AMAZON_ELASTICSEARCH"
    AMAZON_OPENSEARCH "AMAZON_OPENSEARCH"
    ATHENA "ATHENA"
    AURORA "AURORA"
    AURORA_POSTGRESQL "AURORA_POSTGRESQL"
    AWS_IOT_ANALYTICS "AWS_IOT_ANALYTICS"
    DATABRICKS "DATABRICKS"
    DENODO "DENODO"
    DREMIO "DREMIO"
    DYNAMODB "DYNAMODB"
    SAPHANA "SAPHANA"
    DB2_AS400 "DB2_AS400"
    EXASOL "EXASOL"
    FILE "FILE"
    FULLY_MANAGED_KNOWLEDGE_BASE "FULLY_MANAGED_KNOWLEDGE_BASE"
    GITHUB "GITHUB"
    INTERNATIONAL_DATA_CORPORATION "INTERNATIONAL_DATA_CORPORATION"
    JIRA "JIRA"
    MARIADB "MARIADB"
    MYSQL "MYSQL"
    ORACLE "ORACLE"
    POSTGRESQL "POSTGRESQL"
    PRESTO "PRESTO"
    QBUSINESS "QBUSINESS"
    REDSHIFT "REDSHIFT"
    S3 "S3"
    S3_TABLES "S3_TABLES"
    S3_KNOWLEDGE_BASE "S3_KNOWLEDGE_BASE"
    SALESFORCE "SALESFORCE"
    SERVICENOW "SERVICENOW"
    SNOWFLAKE "SNOWFLAKE"
    SPARK "SPARK"
    SPICE "SPICE"
    SQLSERVER "SQLSERVER"
    TERADATA "TERADATA"
    TIMESTREAM "TIMESTREAM"
    TWITTER "TWITTER"
    BIGQUERY "BIGQUERY"
    GOOGLE_ANALYTICS "GOOGLE_ANALYTICS"
    TRINO "TRINO"
    STARBURST "STARBURST"
    MONGO "MONGO"
    MONGO_ATLAS "MONGO_ATLAS"
    DOCUMENTDB "DOCUMENTDB"
    APPFLOW "APPFLOW"
    IMPALA "IMPALA"
    GLUE "GLUE"
    GLUE_DATA_CATALOG "GLUE_DATA_CATALOG"
    GOOGLE_DRIVE "GOOGLE_DRIVE"
    CONFLUENCE "CONFLUENCE"
    SHAREPOINT "SHAREPOINT"
    ONE_DRIVE "ONE_DRIVE"
    WEB_CRAWLER "WEB_CRAWLER"
    BOX "BOX"
    GOOGLESHEETS "GOOGLESHEETS"
    ATLAN "ATLAN"
}

/// `DatabricksParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabricksParameters(Properties);

properties! { DatabricksParameters }

impl DatabricksParameters {
    /// `AuthenticationType`: `AuthenticationType`.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `OAuthParameters`: `OAuthParameters`.
    #[track_caller]
    pub fn oauth_parameters(mut self, value: impl IntoValue<OAuthParameters>) -> Self {
        self.0.set("OAuthParameters", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `SqlEndpointPath`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn sql_endpoint_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SqlEndpointPath", value);
        self
    }
}

/// `IdentityCenterConfiguration` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityCenterConfiguration(Properties);

properties! { IdentityCenterConfiguration }

impl IdentityCenterConfiguration {
    /// `EnableIdentityPropagation`: boolean.
    #[track_caller]
    pub fn enable_identity_propagation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableIdentityPropagation", value);
        self
    }
}

/// `KeyPairCredentials` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyPairCredentials(Properties);

properties! { KeyPairCredentials }

impl KeyPairCredentials {
    /// `KeyPairUsername`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn key_pair_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPairUsername", value);
        self
    }

    /// `PrivateKey`: string, 1600 to 8000 characters. Required.
    #[track_caller]
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKey", value);
        self
    }

    /// `PrivateKeyPassphrase`: string, at most 256 characters.
    #[track_caller]
    pub fn private_key_passphrase(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKeyPassphrase", value);
        self
    }
}

/// `ManifestFileLocation` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestFileLocation(Properties);

properties! { ManifestFileLocation }

impl ManifestFileLocation {
    /// `Bucket`: string, 1 to 1024 characters. Required.
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

/// `MariaDbParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct MariaDbParameters(Properties);

properties! { MariaDbParameters }

impl MariaDbParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `MySqlParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct MySqlParameters(Properties);

properties! { MySqlParameters }

impl MySqlParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `OAuthClientCredentials` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuthClientCredentials(Properties);

properties! { OAuthClientCredentials }

impl OAuthClientCredentials {
    /// `ClientId`: string, 1 to 256 characters, pattern `^[^\p{Cc}]+$`.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters, pattern `^[^\p{Cc}]+$`.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `Username`: string, 1 to 64 characters.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `OAuthParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuthParameters(Properties);

properties! { OAuthParameters }

impl OAuthParameters {
    /// `IdentityProviderResourceUri`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn identity_provider_resource_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityProviderResourceUri", value);
        self
    }

    /// `IdentityProviderVpcConnectionProperties`: `VpcConnectionProperties`.
    #[track_caller]
    pub fn identity_provider_vpc_connection_properties(
        mut self,
        value: impl IntoValue<VpcConnectionProperties>,
    ) -> Self {
        self.0.set("IdentityProviderVpcConnectionProperties", value);
        self
    }

    /// `OAuthScope`: string, 1 to 128 characters.
    #[track_caller]
    pub fn oauth_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OAuthScope", value);
        self
    }

    /// `TokenProviderUrl`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn token_provider_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenProviderUrl", value);
        self
    }
}

/// `OracleParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OracleParameters(Properties);

properties! { OracleParameters }

impl OracleParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `UseServiceName`: boolean, default false.
    #[track_caller]
    pub fn use_service_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseServiceName", value);
        self
    }
}

/// `PostgreSqlParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct PostgreSqlParameters(Properties);

properties! { PostgreSqlParameters }

impl PostgreSqlParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `PrestoParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrestoParameters(Properties);

properties! { PrestoParameters }

impl PrestoParameters {
    /// `Catalog`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `RdsParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsParameters(Properties);

properties! { RdsParameters }

impl RdsParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `InstanceId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }
}

/// `RedshiftIAMParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftIAMParameters(Properties);

properties! { RedshiftIAMParameters }

impl RedshiftIAMParameters {
    /// `AutoCreateDatabaseUser`: boolean, default false.
    #[track_caller]
    pub fn auto_create_database_user(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoCreateDatabaseUser", value);
        self
    }

    /// `DatabaseGroups`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn database_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DatabaseGroups", value);
        self
    }

    /// `DatabaseUser`: string, 1 to 64 characters.
    #[track_caller]
    pub fn database_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseUser", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `RedshiftParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftParameters(Properties);

properties! { RedshiftParameters }

impl RedshiftParameters {
    /// `ClusterId`: string, 1 to 64 characters.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }

    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `IAMParameters`: `RedshiftIAMParameters`.
    #[track_caller]
    pub fn iam_parameters(mut self, value: impl IntoValue<RedshiftIAMParameters>) -> Self {
        self.0.set("IAMParameters", value);
        self
    }

    /// `IdentityCenterConfiguration`: `IdentityCenterConfiguration`.
    #[track_caller]
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfiguration>,
    ) -> Self {
        self.0.set("IdentityCenterConfiguration", value);
        self
    }

    /// `Port`: number, 0 to 65535, default 0.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `ResourcePermission` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePermission(Properties);

properties! { ResourcePermission }

impl ResourcePermission {
    /// `Actions`: list of strings, 1 to 30 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `Resource`: string.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

/// `S3Parameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Parameters(Properties);

properties! { S3Parameters }

impl S3Parameters {
    /// `ManifestFileLocation`: `ManifestFileLocation`. Required.
    #[track_caller]
    pub fn manifest_file_location(mut self, value: impl IntoValue<ManifestFileLocation>) -> Self {
        self.0.set("ManifestFileLocation", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `S3TablesParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3TablesParameters(Properties);

properties! { S3TablesParameters }

impl S3TablesParameters {
    /// `TableBucketArn`: string, pattern `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-zA-Z0-9-_]{3,63})$`.
    #[track_caller]
    pub fn table_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableBucketArn", value);
        self
    }
}

/// `SnowflakeParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeParameters(Properties);

properties! { SnowflakeParameters }

impl SnowflakeParameters {
    /// `AuthenticationType`: `AuthenticationType`.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `DatabaseAccessControlRole`: string, at most 128 characters.
    #[track_caller]
    pub fn database_access_control_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseAccessControlRole", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `OAuthParameters`: `OAuthParameters`.
    #[track_caller]
    pub fn oauth_parameters(mut self, value: impl IntoValue<OAuthParameters>) -> Self {
        self.0.set("OAuthParameters", value);
        self
    }

    /// `Warehouse`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn warehouse(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Warehouse", value);
        self
    }
}

/// `SparkParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SparkParameters(Properties);

properties! { SparkParameters }

impl SparkParameters {
    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `SqlServerParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlServerParameters(Properties);

properties! { SqlServerParameters }

impl SqlServerParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `SslProperties` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SslProperties(Properties);

properties! { SslProperties }

impl SslProperties {
    /// `DisableSsl`: boolean, default false.
    #[track_caller]
    pub fn disable_ssl(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableSsl", value);
        self
    }
}

/// `StarburstParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct StarburstParameters(Properties);

properties! { StarburstParameters }

impl StarburstParameters {
    /// `AuthenticationType`: `AuthenticationType`.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `Catalog`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `DatabaseAccessControlRole`: string, at most 128 characters.
    #[track_caller]
    pub fn database_access_control_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseAccessControlRole", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `OAuthParameters`: `OAuthParameters`.
    #[track_caller]
    pub fn oauth_parameters(mut self, value: impl IntoValue<OAuthParameters>) -> Self {
        self.0.set("OAuthParameters", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ProductType`: `StarburstProductType`.
    #[track_caller]
    pub fn product_type(mut self, value: impl IntoValue<StarburstProductType>) -> Self {
        self.0.set("ProductType", value);
        self
    }
}

choice! {
    /// `StarburstProductType` of `AWS::QuickSight::DataSource`.
    StarburstProductType
    GALAXY "GALAXY"
    ENTERPRISE "ENTERPRISE"
}

/// `Tag` of `AWS::QuickSight::DataSource`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TeradataParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct TeradataParameters(Properties);

properties! { TeradataParameters }

impl TeradataParameters {
    /// `Database`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `TrinoParameters` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrinoParameters(Properties);

properties! { TrinoParameters }

impl TrinoParameters {
    /// `Catalog`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `Host`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Port`: number, 1 to 65535, default 0. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `VpcConnectionProperties` of `AWS::QuickSight::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnectionProperties(Properties);

properties! { VpcConnectionProperties }

impl VpcConnectionProperties {
    /// `VpcConnectionArn`: string. Required.
    #[track_caller]
    pub fn vpc_connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcConnectionArn", value);
        self
    }
}
