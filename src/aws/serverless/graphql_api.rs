// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::GraphQLApi` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;

/// `AWS::Serverless::GraphQLApi`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GraphQLApi(Body);

resource! { GraphQLApi "AWS::Serverless::GraphQLApi" }

impl GraphQLApi {
    /// `ApiKeys`: map of `ApiKey`.
    #[track_caller]
    pub fn api_keys(mut self, value: impl IntoValue<MapOf<ApiKey>>) -> Self {
        self.0.set("ApiKeys", value);
        self
    }

    /// `Auth`: `Auth`. Required.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<Auth>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `Cache`: `Cache`.
    #[track_caller]
    pub fn cache(mut self, value: impl IntoValue<Cache>) -> Self {
        self.0.set("Cache", value);
        self
    }

    /// `DataSources`: `DataSources`.
    #[track_caller]
    pub fn data_sources(mut self, value: impl IntoValue<DataSources>) -> Self {
        self.0.set("DataSources", value);
        self
    }

    /// `DomainName`: `DomainName`.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<DomainName>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Functions`: map of `Function`.
    #[track_caller]
    pub fn functions(mut self, value: impl IntoValue<MapOf<Function>>) -> Self {
        self.0.set("Functions", value);
        self
    }

    /// `IntrospectionConfig`: any value.
    #[track_caller]
    pub fn introspection_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IntrospectionConfig", value);
        self
    }

    /// `Logging`: any value.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Logging", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OwnerContact`: any value.
    #[track_caller]
    pub fn owner_contact(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OwnerContact", value);
        self
    }

    /// `QueryDepthLimit`: any value.
    #[track_caller]
    pub fn query_depth_limit(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("QueryDepthLimit", value);
        self
    }

    /// `ResolverCountLimit`: any value.
    #[track_caller]
    pub fn resolver_count_limit(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResolverCountLimit", value);
        self
    }

    /// `Resolvers`: map of maps of `Resolver`.
    #[track_caller]
    pub fn resolvers(mut self, value: impl IntoValue<MapOf<MapOf<Resolver>>>) -> Self {
        self.0.set("Resolvers", value);
        self
    }

    /// `SchemaInline`: string.
    #[track_caller]
    pub fn schema_inline(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaInline", value);
        self
    }

    /// `SchemaUri`: string.
    #[track_caller]
    pub fn schema_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaUri", value);
        self
    }

    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Visibility`: any value.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Visibility", value);
        self
    }

    /// `XrayEnabled`: boolean.
    #[track_caller]
    pub fn xray_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("XrayEnabled", value);
        self
    }
}

/// `ApiKey` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKey(Properties);

properties! { ApiKey }

impl ApiKey {
    /// `ApiKeyId`: string.
    #[track_caller]
    pub fn api_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyId", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExpiresOn`: number.
    #[track_caller]
    pub fn expires_on(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ExpiresOn", value);
        self
    }
}

/// `Auth` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Auth(Properties);

properties! { Auth }

impl Auth {
    /// `Additional`: list of `Authorizer`.
    #[track_caller]
    pub fn additional(mut self, value: impl IntoValue<ListOf<Authorizer>>) -> Self {
        self.0.set("Additional", value);
        self
    }

    /// `LambdaAuthorizer`: `LambdaAuthorizerConfig`.
    #[track_caller]
    pub fn lambda_authorizer(mut self, value: impl IntoValue<LambdaAuthorizerConfig>) -> Self {
        self.0.set("LambdaAuthorizer", value);
        self
    }

    /// `OpenIDConnect`: `OpenIDConnectConfig`.
    #[track_caller]
    pub fn open_id_connect(mut self, value: impl IntoValue<OpenIDConnectConfig>) -> Self {
        self.0.set("OpenIDConnect", value);
        self
    }

    /// `Type`: `AuthType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UserPool`: `UserPoolConfig`.
    #[track_caller]
    pub fn user_pool(mut self, value: impl IntoValue<UserPoolConfig>) -> Self {
        self.0.set("UserPool", value);
        self
    }
}

choice! {
    /// `AuthType` of `AWS::Serverless::GraphQLApi`.
    AuthType
    AWS_IAM "AWS_IAM"
    API_KEY "API_KEY"
    AWS_LAMBDA "AWS_LAMBDA"
    OPENID_CONNECT "OPENID_CONNECT"
    AMAZON_COGNITO_USER_POOLS "AMAZON_COGNITO_USER_POOLS"
}

/// `Authorizer` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Authorizer(Properties);

properties! { Authorizer }

impl Authorizer {
    /// `LambdaAuthorizer`: `LambdaAuthorizerConfig`.
    #[track_caller]
    pub fn lambda_authorizer(mut self, value: impl IntoValue<LambdaAuthorizerConfig>) -> Self {
        self.0.set("LambdaAuthorizer", value);
        self
    }

    /// `OpenIDConnect`: `OpenIDConnectConfig`.
    #[track_caller]
    pub fn open_id_connect(mut self, value: impl IntoValue<OpenIDConnectConfig>) -> Self {
        self.0.set("OpenIDConnect", value);
        self
    }

    /// `Type`: `AuthorizerType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AuthorizerType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UserPool`: `UserPoolConfig`.
    #[track_caller]
    pub fn user_pool(mut self, value: impl IntoValue<UserPoolConfig>) -> Self {
        self.0.set("UserPool", value);
        self
    }
}

choice! {
    /// `AuthorizerType` of `AWS::Serverless::GraphQLApi`.
    AuthorizerType
    AWS_IAM "AWS_IAM"
    API_KEY "API_KEY"
    AWS_LAMBDA "AWS_LAMBDA"
    OPENID_CONNECT "OPENID_CONNECT"
    AMAZON_COGNITO_USER_POOLS "AMAZON_COGNITO_USER_POOLS"
}

/// `Cache` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cache(Properties);

properties! { Cache }

impl Cache {
    /// `ApiCachingBehavior`: any value. Required.
    #[track_caller]
    pub fn api_caching_behavior(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ApiCachingBehavior", value);
        self
    }

    /// `AtRestEncryptionEnabled`: any value.
    #[track_caller]
    pub fn at_rest_encryption_enabled(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AtRestEncryptionEnabled", value);
        self
    }

    /// `TransitEncryptionEnabled`: any value.
    #[track_caller]
    pub fn transit_encryption_enabled(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TransitEncryptionEnabled", value);
        self
    }

    /// `Ttl`: any value. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Ttl", value);
        self
    }

    /// `Type`: any value. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Type", value);
        self
    }
}

/// `Caching` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Caching(Properties);

properties! { Caching }

impl Caching {
    /// `CachingKeys`: list.
    #[track_caller]
    pub fn caching_keys(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CachingKeys", value);
        self
    }

    /// `Ttl`: any value. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Ttl", value);
        self
    }
}

/// `DataSources` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSources(Properties);

properties! { DataSources }

impl DataSources {
    /// `DynamoDb`: map of `DynamoDBDataSource`.
    #[track_caller]
    pub fn dynamo_db(mut self, value: impl IntoValue<MapOf<DynamoDBDataSource>>) -> Self {
        self.0.set("DynamoDb", value);
        self
    }

    /// `Lambda`: map of `LambdaDataSource`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<MapOf<LambdaDataSource>>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

/// `DeltaSync` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeltaSync(Properties);

properties! { DeltaSync }

impl DeltaSync {
    /// `BaseTableTTL`: any value. Required.
    #[track_caller]
    pub fn base_table_ttl(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("BaseTableTTL", value);
        self
    }

    /// `DeltaSyncTableName`: any value. Required.
    #[track_caller]
    pub fn delta_sync_table_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DeltaSyncTableName", value);
        self
    }

    /// `DeltaSyncTableTTL`: any value. Required.
    #[track_caller]
    pub fn delta_sync_table_ttl(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DeltaSyncTableTTL", value);
        self
    }
}

/// `DomainName` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainName(Properties);

properties! { DomainName }

impl DomainName {
    /// `CertificateArn`: any value. Required.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CertificateArn", value);
        self
    }

    /// `Description`: any value.
    #[track_caller]
    pub fn description(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Description", value);
        self
    }

    /// `DomainName`: any value. Required.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DomainName", value);
        self
    }
}

/// `DynamoDBDataSource` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDBDataSource(Properties);

properties! { DynamoDBDataSource }

impl DynamoDBDataSource {
    /// `DeltaSync`: `DeltaSync`.
    #[track_caller]
    pub fn delta_sync(mut self, value: impl IntoValue<DeltaSync>) -> Self {
        self.0.set("DeltaSync", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permissions`: list of `DynamoDBDataSourcePermissionsItem`.
    #[track_caller]
    pub fn permissions(
        mut self,
        value: impl IntoValue<ListOf<DynamoDBDataSourcePermissionsItem>>,
    ) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Region`: any value.
    #[track_caller]
    pub fn region(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Region", value);
        self
    }

    /// `ServiceRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceRoleArn", value);
        self
    }

    /// `TableArn`: any value.
    #[track_caller]
    pub fn table_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TableArn", value);
        self
    }

    /// `TableName`: any value. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TableName", value);
        self
    }

    /// `UseCallerCredentials`: any value.
    #[track_caller]
    pub fn use_caller_credentials(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UseCallerCredentials", value);
        self
    }

    /// `Versioned`: any value.
    #[track_caller]
    pub fn versioned(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Versioned", value);
        self
    }
}

choice! {
    /// `DynamoDBDataSourcePermissionsItem` of `AWS::Serverless::GraphQLApi`.
    DynamoDBDataSourcePermissionsItem
    READ "Read"
    WRITE "Write"
}

/// `Function` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Properties);

properties! { Function }

impl Function {
    /// `CodeUri`: string.
    #[track_caller]
    pub fn code_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeUri", value);
        self
    }

    /// `DataSource`: any value.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DataSource", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Id`: any value.
    #[track_caller]
    pub fn id(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Id", value);
        self
    }

    /// `InlineCode`: string, 1 to 32768 characters.
    #[track_caller]
    pub fn inline_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InlineCode", value);
        self
    }

    /// `MaxBatchSize`: any value.
    #[track_caller]
    pub fn max_batch_size(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MaxBatchSize", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Runtime`: `Runtime`.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<Runtime>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `Sync`: `Sync`.
    #[track_caller]
    pub fn sync(mut self, value: impl IntoValue<Sync>) -> Self {
        self.0.set("Sync", value);
        self
    }
}

/// `LambdaAuthorizerConfig` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaAuthorizerConfig(Properties);

properties! { LambdaAuthorizerConfig }

impl LambdaAuthorizerConfig {
    /// `AuthorizerResultTtlInSeconds`: any value.
    #[track_caller]
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AuthorizerResultTtlInSeconds", value);
        self
    }

    /// `AuthorizerUri`: any value. Required.
    #[track_caller]
    pub fn authorizer_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AuthorizerUri", value);
        self
    }

    /// `IdentityValidationExpression`: any value.
    #[track_caller]
    pub fn identity_validation_expression(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IdentityValidationExpression", value);
        self
    }
}

/// `LambdaConflictHandlerConfig` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConflictHandlerConfig(Properties);

properties! { LambdaConflictHandlerConfig }

impl LambdaConflictHandlerConfig {
    /// `LambdaConflictHandlerArn`: any value. Required.
    #[track_caller]
    pub fn lambda_conflict_handler_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("LambdaConflictHandlerArn", value);
        self
    }
}

/// `LambdaDataSource` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaDataSource(Properties);

properties! { LambdaDataSource }

impl LambdaDataSource {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionArn`: any value. Required.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FunctionArn", value);
        self
    }

    /// `Name`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServiceRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceRoleArn", value);
        self
    }
}

/// `OpenIDConnectConfig` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIDConnectConfig(Properties);

properties! { OpenIDConnectConfig }

impl OpenIDConnectConfig {
    /// `AuthTTL`: any value.
    #[track_caller]
    pub fn auth_ttl(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AuthTTL", value);
        self
    }

    /// `ClientId`: any value.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ClientId", value);
        self
    }

    /// `IatTTL`: any value.
    #[track_caller]
    pub fn iat_ttl(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IatTTL", value);
        self
    }

    /// `Issuer`: any value.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Issuer", value);
        self
    }
}

/// `Resolver` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Resolver(Properties);

properties! { Resolver }

impl Resolver {
    /// `Caching`: `Caching`.
    #[track_caller]
    pub fn caching(mut self, value: impl IntoValue<Caching>) -> Self {
        self.0.set("Caching", value);
        self
    }

    /// `CodeUri`: string.
    #[track_caller]
    pub fn code_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeUri", value);
        self
    }

    /// `FieldName`: string.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `InlineCode`: string, 1 to 32768 characters.
    #[track_caller]
    pub fn inline_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InlineCode", value);
        self
    }

    /// `MaxBatchSize`: integer, 0 to 2000.
    #[track_caller]
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSize", value);
        self
    }

    /// `Pipeline`: list of strings.
    #[track_caller]
    pub fn pipeline(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Pipeline", value);
        self
    }

    /// `Runtime`: `Runtime`.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<Runtime>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `Sync`: `Sync`.
    #[track_caller]
    pub fn sync(mut self, value: impl IntoValue<Sync>) -> Self {
        self.0.set("Sync", value);
        self
    }
}

/// `Runtime` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Runtime(Properties);

properties! { Runtime }

impl Runtime {
    /// `Name`: any value. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Name", value);
        self
    }

    /// `Version`: any value. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Version", value);
        self
    }
}

/// `Sync` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sync(Properties);

properties! { Sync }

impl Sync {
    /// `ConflictDetection`: any value. Required.
    #[track_caller]
    pub fn conflict_detection(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ConflictDetection", value);
        self
    }

    /// `ConflictHandler`: any value.
    #[track_caller]
    pub fn conflict_handler(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ConflictHandler", value);
        self
    }

    /// `LambdaConflictHandlerConfig`: `LambdaConflictHandlerConfig`.
    #[track_caller]
    pub fn lambda_conflict_handler_config(
        mut self,
        value: impl IntoValue<LambdaConflictHandlerConfig>,
    ) -> Self {
        self.0.set("LambdaConflictHandlerConfig", value);
        self
    }
}

/// `UserPoolConfig` of `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolConfig(Properties);

properties! { UserPoolConfig }

impl UserPoolConfig {
    /// `AppIdClientRegex`: any value.
    #[track_caller]
    pub fn app_id_client_regex(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AppIdClientRegex", value);
        self
    }

    /// `AwsRegion`: any value.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AwsRegion", value);
        self
    }

    /// `DefaultAction`: any value.
    #[track_caller]
    pub fn default_action(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefaultAction", value);
        self
    }

    /// `UserPoolId`: any value. Required.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UserPoolId", value);
        self
    }
}
