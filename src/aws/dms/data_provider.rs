// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::DataProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::DataProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataProvider(Body);

resource! { DataProvider "AWS::DMS::DataProvider" }

impl DataProvider {
    /// `DataProviderIdentifier`: string, 1 to 255 characters. Deprecated.
    #[track_caller]
    pub fn data_provider_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataProviderIdentifier", value);
        self
    }

    /// `DataProviderName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn data_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataProviderName", value);
        self
    }

    /// `Description`: string, 1 to 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Engine`: `Engine`. Required.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `ExactSettings`: boolean, default false.
    #[track_caller]
    pub fn exact_settings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExactSettings", value);
        self
    }

    /// `Settings`: `Settings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<Settings>) -> Self {
        self.0.set("Settings", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Virtual`: boolean, default false.
    #[track_caller]
    pub fn virtual_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Virtual", value);
        self
    }
}

impl Handle<DataProvider> {
    /// `DataProviderArn`
    #[inline]
    pub fn data_provider_arn(&self) -> Value<String> {
        self.attribute("DataProviderArn")
    }

    /// `DataProviderCreationTime`
    #[inline]
    pub fn data_provider_creation_time(&self) -> Value<String> {
        self.attribute("DataProviderCreationTime")
    }
}

choice! {
    /// `Db2SslModeValue` of `AWS::DMS::DataProvider`.
    Db2SslModeValue
    NONE "none"
    VERIFY_CA "verify-ca"
}

choice! {
    /// `DmsSslModeValue` of `AWS::DMS::DataProvider`.
    DmsSslModeValue
    NONE "none"
    REQUIRE "require"
    VERIFY_CA "verify-ca"
    VERIFY_FULL "verify-full"
}

choice! {
    /// `Engine` of `AWS::DMS::DataProvider`.
    Engine
    AURORA "aurora"
    AURORA_POSTGRESQL "aurora_postgresql"
    MYSQL "mysql"
    ORACLE "oracle"
    POSTGRES "postgres"
    SQLSERVER "sqlserver"
    REDSHIFT "redshift"
    MARIADB "mariadb"
    MONGODB "mongodb"
    DOCDB "docdb"
    DB2 "db2"
    DB2_ZOS "db2_zos"
    SYBASE "sybase"
}

choice! {
    /// `MongoDbAuthMechanism` of `AWS::DMS::DataProvider`.
    MongoDbAuthMechanism
    DEFAULT "default"
    MONGODB_CR "mongodb_cr"
    SCRAM_SHA_1 "scram_sha_1"
}

choice! {
    /// `MongoDbAuthType` of `AWS::DMS::DataProvider`.
    MongoDbAuthType
    NO "no"
    PASSWORD "password"
}

choice! {
    /// `MongoDbSslModeValue` of `AWS::DMS::DataProvider`.
    MongoDbSslModeValue
    NONE "none"
    REQUIRE "require"
    VERIFY_FULL "verify-full"
}

/// `Settings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Settings(Properties);

properties! { Settings }

impl Settings {
    /// `DocDbSettings`: `SettingsDocDbSettings`.
    #[track_caller]
    pub fn doc_db_settings(mut self, value: impl IntoValue<SettingsDocDbSettings>) -> Self {
        self.0.set("DocDbSettings", value);
        self
    }

    /// `IbmDb2LuwSettings`: `SettingsIbmDb2LuwSettings`.
    #[track_caller]
    pub fn ibm_db2_luw_settings(
        mut self,
        value: impl IntoValue<SettingsIbmDb2LuwSettings>,
    ) -> Self {
        self.0.set("IbmDb2LuwSettings", value);
        self
    }

    /// `IbmDb2zOsSettings`: `SettingsIbmDb2zOsSettings`.
    #[track_caller]
    pub fn ibm_db2z_os_settings(
        mut self,
        value: impl IntoValue<SettingsIbmDb2zOsSettings>,
    ) -> Self {
        self.0.set("IbmDb2zOsSettings", value);
        self
    }

    /// `MariaDbSettings`: `SettingsMariaDbSettings`.
    #[track_caller]
    pub fn maria_db_settings(mut self, value: impl IntoValue<SettingsMariaDbSettings>) -> Self {
        self.0.set("MariaDbSettings", value);
        self
    }

    /// `MicrosoftSqlServerSettings`: `SettingsMicrosoftSqlServerSettings`.
    #[track_caller]
    pub fn microsoft_sql_server_settings(
        mut self,
        value: impl IntoValue<SettingsMicrosoftSqlServerSettings>,
    ) -> Self {
        self.0.set("MicrosoftSqlServerSettings", value);
        self
    }

    /// `MongoDbSettings`: `SettingsMongoDbSettings`.
    #[track_caller]
    pub fn mongo_db_settings(mut self, value: impl IntoValue<SettingsMongoDbSettings>) -> Self {
        self.0.set("MongoDbSettings", value);
        self
    }

    /// `MySqlSettings`: `SettingsMySqlSettings`.
    #[track_caller]
    pub fn my_sql_settings(mut self, value: impl IntoValue<SettingsMySqlSettings>) -> Self {
        self.0.set("MySqlSettings", value);
        self
    }

    /// `OracleSettings`: `SettingsOracleSettings`.
    #[track_caller]
    pub fn oracle_settings(mut self, value: impl IntoValue<SettingsOracleSettings>) -> Self {
        self.0.set("OracleSettings", value);
        self
    }

    /// `PostgreSqlSettings`: `SettingsPostgreSqlSettings`.
    #[track_caller]
    pub fn postgre_sql_settings(
        mut self,
        value: impl IntoValue<SettingsPostgreSqlSettings>,
    ) -> Self {
        self.0.set("PostgreSqlSettings", value);
        self
    }

    /// `RedshiftSettings`: `SettingsRedshiftSettings`.
    #[track_caller]
    pub fn redshift_settings(mut self, value: impl IntoValue<SettingsRedshiftSettings>) -> Self {
        self.0.set("RedshiftSettings", value);
        self
    }

    /// `SybaseAseSettings`: `SettingsSybaseAseSettings`.
    #[track_caller]
    pub fn sybase_ase_settings(mut self, value: impl IntoValue<SettingsSybaseAseSettings>) -> Self {
        self.0.set("SybaseAseSettings", value);
        self
    }
}

/// `SettingsDocDbSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsDocDbSettings(Properties);

properties! { SettingsDocDbSettings }

impl SettingsDocDbSettings {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `MongoDbSslModeValue`.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<MongoDbSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsIbmDb2LuwSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsIbmDb2LuwSettings(Properties);

properties! { SettingsIbmDb2LuwSettings }

impl SettingsIbmDb2LuwSettings {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `EncryptionAlgorithm`: integer.
    #[track_caller]
    pub fn encryption_algorithm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EncryptionAlgorithm", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `SecurityMechanism`: integer.
    #[track_caller]
    pub fn security_mechanism(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecurityMechanism", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `Db2SslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<Db2SslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsIbmDb2zOsSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsIbmDb2zOsSettings(Properties);

properties! { SettingsIbmDb2zOsSettings }

impl SettingsIbmDb2zOsSettings {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `Db2SslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<Db2SslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsMariaDbSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsMariaDbSettings(Properties);

properties! { SettingsMariaDbSettings }

impl SettingsMariaDbSettings {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `DmsSslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<DmsSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsMicrosoftSqlServerSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsMicrosoftSqlServerSettings(Properties);

properties! { SettingsMicrosoftSqlServerSettings }

impl SettingsMicrosoftSqlServerSettings {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `S3AccessRoleArn`: string.
    #[track_caller]
    pub fn s3_access_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3AccessRoleArn", value);
        self
    }

    /// `S3Path`: string.
    #[track_caller]
    pub fn s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Path", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `DmsSslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<DmsSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsMongoDbSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsMongoDbSettings(Properties);

properties! { SettingsMongoDbSettings }

impl SettingsMongoDbSettings {
    /// `AuthMechanism`: `MongoDbAuthMechanism`.
    #[track_caller]
    pub fn auth_mechanism(mut self, value: impl IntoValue<MongoDbAuthMechanism>) -> Self {
        self.0.set("AuthMechanism", value);
        self
    }

    /// `AuthSource`: string.
    #[track_caller]
    pub fn auth_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthSource", value);
        self
    }

    /// `AuthType`: `MongoDbAuthType`.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<MongoDbAuthType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

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

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `MongoDbSslModeValue`.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<MongoDbSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsMySqlSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsMySqlSettings(Properties);

properties! { SettingsMySqlSettings }

impl SettingsMySqlSettings {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `DmsSslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<DmsSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsOracleSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsOracleSettings(Properties);

properties! { SettingsOracleSettings }

impl SettingsOracleSettings {
    /// `AsmServer`: string.
    #[track_caller]
    pub fn asm_server(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AsmServer", value);
        self
    }

    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `SecretsManagerOracleAsmAccessRoleArn`: string.
    #[track_caller]
    pub fn secrets_manager_oracle_asm_access_role_arn(
        mut self,
        value: impl IntoValue<String>,
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

    /// `SecretsManagerSecurityDbEncryptionAccessRoleArn`: string.
    #[track_caller]
    pub fn secrets_manager_security_db_encryption_access_role_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0
            .set("SecretsManagerSecurityDbEncryptionAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecurityDbEncryptionSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_security_db_encryption_secret_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0
            .set("SecretsManagerSecurityDbEncryptionSecretId", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `DmsSslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<DmsSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsPostgreSqlSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsPostgreSqlSettings(Properties);

properties! { SettingsPostgreSqlSettings }

impl SettingsPostgreSqlSettings {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `DmsSslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<DmsSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

/// `SettingsRedshiftSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsRedshiftSettings(Properties);

properties! { SettingsRedshiftSettings }

impl SettingsRedshiftSettings {
    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }
}

/// `SettingsSybaseAseSettings` of `AWS::DMS::DataProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsSybaseAseSettings(Properties);

properties! { SettingsSybaseAseSettings }

impl SettingsSybaseAseSettings {
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

    /// `EncryptPassword`: boolean.
    #[track_caller]
    pub fn encrypt_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EncryptPassword", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServerName`: string. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `SslMode`: `SybaseSslModeValue`. Required.
    #[track_caller]
    pub fn ssl_mode(mut self, value: impl IntoValue<SybaseSslModeValue>) -> Self {
        self.0.set("SslMode", value);
        self
    }
}

choice! {
    /// `SybaseSslModeValue` of `AWS::DMS::DataProvider`.
    SybaseSslModeValue
    NONE "none"
    REQUIRE "require"
    VERIFY_CA "verify-ca"
}

/// `Tag` of `AWS::DMS::DataProvider`.
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
