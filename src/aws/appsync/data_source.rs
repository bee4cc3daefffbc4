// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::DataSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::DataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Body);

resource! { DataSource "AWS::AppSync::DataSource" }

impl DataSource {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DynamoDBConfig`: `DynamoDBConfig`.
    #[track_caller]
    pub fn dynamo_db_config(mut self, value: impl IntoValue<DynamoDBConfig>) -> Self {
        self.0.set("DynamoDBConfig", value);
        self
    }

    /// `ElasticsearchConfig`: `ElasticsearchConfig`. Deprecated.
    #[track_caller]
    pub fn elasticsearch_config(mut self, value: impl IntoValue<ElasticsearchConfig>) -> Self {
        self.0.set("ElasticsearchConfig", value);
        self
    }

    /// `EventBridgeConfig`: `EventBridgeConfig`.
    #[track_caller]
    pub fn event_bridge_config(mut self, value: impl IntoValue<EventBridgeConfig>) -> Self {
        self.0.set("EventBridgeConfig", value);
        self
    }

    /// `HttpConfig`: `HttpConfig`.
    #[track_caller]
    pub fn http_config(mut self, value: impl IntoValue<HttpConfig>) -> Self {
        self.0.set("HttpConfig", value);
        self
    }

    /// `LambdaConfig`: `LambdaConfig`.
    #[track_caller]
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfig>) -> Self {
        self.0.set("LambdaConfig", value);
        self
    }

    /// `MetricsConfig`: `MetricsConfig`.
    #[track_caller]
    pub fn metrics_config(mut self, value: impl IntoValue<MetricsConfig>) -> Self {
        self.0.set("MetricsConfig", value);
        self
    }

    /// `Name`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OpenSearchServiceConfig`: `OpenSearchServiceConfig`.
    #[track_caller]
    pub fn open_search_service_config(
        mut self,
        value: impl IntoValue<OpenSearchServiceConfig>,
    ) -> Self {
        self.0.set("OpenSearchServiceConfig", value);
        self
    }

    /// `RelationalDatabaseConfig`: `RelationalDatabaseConfig`.
    #[track_caller]
    pub fn relational_database_config(
        mut self,
        value: impl IntoValue<RelationalDatabaseConfig>,
    ) -> Self {
        self.0.set("RelationalDatabaseConfig", value);
        self
    }

    /// `ServiceRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceRoleArn", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<DataSource> {
    /// `DataSourceArn`
    #[inline]
    pub fn data_source_arn(&self) -> Value<String> {
        self.attribute("DataSourceArn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `AuthorizationConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationConfig(Properties);

properties! { AuthorizationConfig }

impl AuthorizationConfig {
    /// `AuthorizationType`: `AuthorizationConfigAuthorizationType`. Required.
    #[track_caller]
    pub fn authorization_type(
        mut self,
        value: impl IntoValue<AuthorizationConfigAuthorizationType>,
    ) -> Self {
        self.0.set("AuthorizationType", value);
        self
    }

    /// `AwsIamConfig`: `AwsIamConfig`.
    #[track_caller]
    pub fn aws_iam_config(mut self, value: impl IntoValue<AwsIamConfig>) -> Self {
        self.0.set("AwsIamConfig", value);
        self
    }
}

choice! {
    /// `AuthorizationConfigAuthorizationType` of `AWS::AppSync::DataSource`.
    AuthorizationConfigAuthorizationType
    AWS_IAM "AWS_IAM"
}

/// `AwsIamConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsIamConfig(Properties);

properties! { AwsIamConfig }

impl AwsIamConfig {
    /// `SigningRegion`: string.
    #[track_caller]
    pub fn signing_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningRegion", value);
        self
    }

    /// `SigningServiceName`: string.
    #[track_caller]
    pub fn signing_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningServiceName", value);
        self
    }
}

/// `DeltaSyncConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeltaSyncConfig(Properties);

properties! { DeltaSyncConfig }

impl DeltaSyncConfig {
    /// `BaseTableTTL`: string. Required.
    #[track_caller]
    pub fn base_table_ttl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseTableTTL", value);
        self
    }

    /// `DeltaSyncTableName`: string. Required.
    #[track_caller]
    pub fn delta_sync_table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeltaSyncTableName", value);
        self
    }

    /// `DeltaSyncTableTTL`: string. Required.
    #[track_caller]
    pub fn delta_sync_table_ttl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeltaSyncTableTTL", value);
        self
    }
}

/// `DynamoDBConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDBConfig(Properties);

properties! { DynamoDBConfig }

impl DynamoDBConfig {
    /// `AwsRegion`: string. Required.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `DeltaSyncConfig`: `DeltaSyncConfig`.
    #[track_caller]
    pub fn delta_sync_config(mut self, value: impl IntoValue<DeltaSyncConfig>) -> Self {
        self.0.set("DeltaSyncConfig", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `UseCallerCredentials`: boolean.
    #[track_caller]
    pub fn use_caller_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseCallerCredentials", value);
        self
    }

    /// `Versioned`: boolean.
    #[track_caller]
    pub fn versioned(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Versioned", value);
        self
    }
}

/// `ElasticsearchConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticsearchConfig(Properties);

properties! { ElasticsearchConfig }

impl ElasticsearchConfig {
    /// `AwsRegion`: string. Required.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `Endpoint`: string. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }
}

/// `EventBridgeConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeConfig(Properties);

properties! { EventBridgeConfig }

impl EventBridgeConfig {
    /// `EventBusArn`: string. Required.
    #[track_caller]
    pub fn event_bus_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusArn", value);
        self
    }
}

/// `HttpConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpConfig(Properties);

properties! { HttpConfig }

impl HttpConfig {
    /// `AuthorizationConfig`: `AuthorizationConfig`.
    #[track_caller]
    pub fn authorization_config(mut self, value: impl IntoValue<AuthorizationConfig>) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `Endpoint`: string. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }
}

/// `LambdaConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConfig(Properties);

properties! { LambdaConfig }

impl LambdaConfig {
    /// `LambdaFunctionArn`: string. Required.
    #[track_caller]
    pub fn lambda_function_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaFunctionArn", value);
        self
    }
}

choice! {
    /// `MetricsConfig` of `AWS::AppSync::DataSource`.
    MetricsConfig
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `OpenSearchServiceConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenSearchServiceConfig(Properties);

properties! { OpenSearchServiceConfig }

impl OpenSearchServiceConfig {
    /// `AwsRegion`: string. Required.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `Endpoint`: string. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }
}

/// `RdsHttpEndpointConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsHttpEndpointConfig(Properties);

properties! { RdsHttpEndpointConfig }

impl RdsHttpEndpointConfig {
    /// `AwsRegion`: string. Required.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `AwsSecretStoreArn`: string. Required.
    #[track_caller]
    pub fn aws_secret_store_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsSecretStoreArn", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DbClusterIdentifier`: string. Required.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbClusterIdentifier", value);
        self
    }

    /// `Schema`: string.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schema", value);
        self
    }
}

/// `RelationalDatabaseConfig` of `AWS::AppSync::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelationalDatabaseConfig(Properties);

properties! { RelationalDatabaseConfig }

impl RelationalDatabaseConfig {
    /// `RdsHttpEndpointConfig`: `RdsHttpEndpointConfig`.
    #[track_caller]
    pub fn rds_http_endpoint_config(
        mut self,
        value: impl IntoValue<RdsHttpEndpointConfig>,
    ) -> Self {
        self.0.set("RdsHttpEndpointConfig", value);
        self
    }

    /// `RelationalDatabaseSourceType`: `RelationalDatabaseConfigRelationalDatabaseSourceType`. Required.
    #[track_caller]
    pub fn relational_database_source_type(
        mut self,
        value: impl IntoValue<RelationalDatabaseConfigRelationalDatabaseSourceType>,
    ) -> Self {
        self.0.set("RelationalDatabaseSourceType", value);
        self
    }
}

choice! {
    /// `RelationalDatabaseConfigRelationalDatabaseSourceType` of `AWS::AppSync::DataSource`.
    RelationalDatabaseConfigRelationalDatabaseSourceType
    RDS_HTTP_ENDPOINT "RDS_HTTP_ENDPOINT"
}

choice! {
    /// `Type` of `AWS::AppSync::DataSource`.
    Type
    AMAZON_BEDROCK_RUNTIME "AMAZON_BEDROCK_RUNTIME"
    AMAZON_DYNAMODB "AMAZON_DYNAMODB"
    AMAZON_ELASTICSEARCH "AMAZON_ELASTICSEARCH"
    AMAZON_EVENTBRIDGE "AMAZON_EVENTBRIDGE"
    AMAZON_OPENSEARCH_SERVICE "AMAZON_OPENSEARCH_SERVICE"
    AWS_LAMBDA "AWS_LAMBDA"
    HTTP "HTTP"
    NONE "NONE"
    RELATIONAL_DATABASE "RELATIONAL_DATABASE"
}
