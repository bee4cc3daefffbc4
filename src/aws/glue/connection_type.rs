// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::ConnectionType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::ConnectionType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionType(Body);

resource! { ConnectionType "AWS::Glue::ConnectionType" }

impl ConnectionType {
    /// `ConnectionProperties`: `ConnectionPropertiesConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn connection_properties(
        mut self,
        value: impl IntoValue<ConnectionPropertiesConfiguration>,
    ) -> Self {
        self.0.set("ConnectionProperties", value);
        self
    }

    /// `ConnectionType`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `ConnectorAuthenticationConfiguration`: `ConnectorAuthenticationConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn connector_authentication_configuration(
        mut self,
        value: impl IntoValue<ConnectorAuthenticationConfiguration>,
    ) -> Self {
        self.0.set("ConnectorAuthenticationConfiguration", value);
        self
    }

    /// `Description`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IntegrationType`: `IntegrationType`. A change replaces the resource.
    #[track_caller]
    pub fn integration_type(mut self, value: impl IntoValue<IntegrationType>) -> Self {
        self.0.set("IntegrationType", value);
        self
    }

    /// `RestConfiguration`: `RestConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_configuration(mut self, value: impl IntoValue<RestConfiguration>) -> Self {
        self.0.set("RestConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConnectionType> {
    /// `ConnectionTypeArn`
    #[inline]
    pub fn connection_type_arn(&self) -> Value<String> {
        self.attribute("ConnectionTypeArn")
    }
}

/// `BasicAuthenticationProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthenticationProperties(Properties);

properties! { BasicAuthenticationProperties }

impl BasicAuthenticationProperties {
    /// `Password`: `SecretConnectorProperty`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<SecretConnectorProperty>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: `SecretConnectorProperty`.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<SecretConnectorProperty>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `BetweenConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct BetweenConfiguration(Properties);

properties! { BetweenConfiguration }

impl BetweenConfiguration {
    /// `HighBoundKey`: string.
    #[track_caller]
    pub fn high_bound_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HighBoundKey", value);
        self
    }

    /// `LowBoundKey`: string.
    #[track_caller]
    pub fn low_bound_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LowBoundKey", value);
        self
    }

    /// `Template`: string.
    #[track_caller]
    pub fn template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Template", value);
        self
    }
}

/// `ClientCredentialsProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientCredentialsProperties(Properties);

properties! { ClientCredentialsProperties }

impl ClientCredentialsProperties {
    /// `ClientId`: `SecretConnectorProperty`.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<SecretConnectorProperty>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: `SecretConnectorProperty`.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<SecretConnectorProperty>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ContentType`: `ClientCredentialsPropertiesContentType`.
    #[track_caller]
    pub fn content_type(
        mut self,
        value: impl IntoValue<ClientCredentialsPropertiesContentType>,
    ) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `RequestMethod`: `ClientCredentialsPropertiesRequestMethod`.
    #[track_caller]
    pub fn request_method(
        mut self,
        value: impl IntoValue<ClientCredentialsPropertiesRequestMethod>,
    ) -> Self {
        self.0.set("RequestMethod", value);
        self
    }

    /// `Scope`: `ConnectorProperty`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `TokenUrl`: `ConnectorProperty`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }

    /// `TokenUrlParameters`: list of `ConnectorProperty`.
    #[track_caller]
    pub fn token_url_parameters(
        mut self,
        value: impl IntoValue<ListOf<ConnectorProperty>>,
    ) -> Self {
        self.0.set("TokenUrlParameters", value);
        self
    }
}

choice! {
    /// `ClientCredentialsPropertiesContentType` of `AWS::Glue::ConnectionType`.
    ClientCredentialsPropertiesContentType
    APPLICATION_JSON "APPLICATION_JSON"
    URL_ENCODED "URL_ENCODED"
}

choice! {
    /// `ClientCredentialsPropertiesRequestMethod` of `AWS::Glue::ConnectionType`.
    ClientCredentialsPropertiesRequestMethod
    GET "GET"
    POST "POST"
}

/// `ConnectionPropertiesConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionPropertiesConfiguration(Properties);

properties! { ConnectionPropertiesConfiguration }

impl ConnectionPropertiesConfiguration {
    /// `AdditionalRequestParameters`: list of `ConnectorProperty`.
    #[track_caller]
    pub fn additional_request_parameters(
        mut self,
        value: impl IntoValue<ListOf<ConnectorProperty>>,
    ) -> Self {
        self.0.set("AdditionalRequestParameters", value);
        self
    }

    /// `Url`: `ConnectorProperty`.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `ConnectorAuthenticationConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorAuthenticationConfiguration(Properties);

properties! { ConnectorAuthenticationConfiguration }

impl ConnectorAuthenticationConfiguration {
    /// `AuthenticationTypes`: list of `ConnectorAuthenticationConfigurationAuthenticationTypesItem`. Required.
    #[track_caller]
    pub fn authentication_types(
        mut self,
        value: impl IntoValue<ListOf<ConnectorAuthenticationConfigurationAuthenticationTypesItem>>,
    ) -> Self {
        self.0.set("AuthenticationTypes", value);
        self
    }

    /// `BasicAuthenticationProperties`: `BasicAuthenticationProperties`.
    #[track_caller]
    pub fn basic_authentication_properties(
        mut self,
        value: impl IntoValue<BasicAuthenticationProperties>,
    ) -> Self {
        self.0.set("BasicAuthenticationProperties", value);
        self
    }

    /// `CustomAuthenticationProperties`: `CustomAuthenticationProperties`.
    #[track_caller]
    pub fn custom_authentication_properties(
        mut self,
        value: impl IntoValue<CustomAuthenticationProperties>,
    ) -> Self {
        self.0.set("CustomAuthenticationProperties", value);
        self
    }

    /// `OAuth2Properties`: `ConnectorOAuth2Properties`.
    #[track_caller]
    pub fn oauth2_properties(mut self, value: impl IntoValue<ConnectorOAuth2Properties>) -> Self {
        self.0.set("OAuth2Properties", value);
        self
    }
}

choice! {
    /// `ConnectorAuthenticationConfigurationAuthenticationTypesItem` of `AWS::Glue::ConnectionType`.
    ConnectorAuthenticationConfigurationAuthenticationTypesItem
    BASIC "BASIC"
    OAUTH2 "OAUTH2"
    CUSTOM "CUSTOM"
    IAM "IAM"
}

/// `ConnectorAuthorizationCodeProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorAuthorizationCodeProperties(Properties);

properties! { ConnectorAuthorizationCodeProperties }

impl ConnectorAuthorizationCodeProperties {
    /// `AuthorizationCode`: `ConnectorProperty`.
    #[track_caller]
    pub fn authorization_code(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("AuthorizationCode", value);
        self
    }

    /// `AuthorizationCodeUrl`: `ConnectorProperty`.
    #[track_caller]
    pub fn authorization_code_url(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("AuthorizationCodeUrl", value);
        self
    }

    /// `ClientId`: `SecretConnectorProperty`.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<SecretConnectorProperty>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: `SecretConnectorProperty`.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<SecretConnectorProperty>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ContentType`: `ConnectorAuthorizationCodePropertiesContentType`.
    #[track_caller]
    pub fn content_type(
        mut self,
        value: impl IntoValue<ConnectorAuthorizationCodePropertiesContentType>,
    ) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Prompt`: `ConnectorProperty`.
    #[track_caller]
    pub fn prompt(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("Prompt", value);
        self
    }

    /// `RedirectUri`: `ConnectorProperty`.
    #[track_caller]
    pub fn redirect_uri(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("RedirectUri", value);
        self
    }

    /// `RequestMethod`: `ConnectorAuthorizationCodePropertiesRequestMethod`.
    #[track_caller]
    pub fn request_method(
        mut self,
        value: impl IntoValue<ConnectorAuthorizationCodePropertiesRequestMethod>,
    ) -> Self {
        self.0.set("RequestMethod", value);
        self
    }

    /// `Scope`: `ConnectorProperty`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `TokenUrl`: `ConnectorProperty`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }

    /// `TokenUrlParameters`: list of `ConnectorProperty`.
    #[track_caller]
    pub fn token_url_parameters(
        mut self,
        value: impl IntoValue<ListOf<ConnectorProperty>>,
    ) -> Self {
        self.0.set("TokenUrlParameters", value);
        self
    }
}

choice! {
    /// `ConnectorAuthorizationCodePropertiesContentType` of `AWS::Glue::ConnectionType`.
    ConnectorAuthorizationCodePropertiesContentType
    APPLICATION_JSON "APPLICATION_JSON"
    URL_ENCODED "URL_ENCODED"
}

choice! {
    /// `ConnectorAuthorizationCodePropertiesRequestMethod` of `AWS::Glue::ConnectionType`.
    ConnectorAuthorizationCodePropertiesRequestMethod
    GET "GET"
    POST "POST"
}

/// `ConnectorOAuth2Properties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorOAuth2Properties(Properties);

properties! { ConnectorOAuth2Properties }

impl ConnectorOAuth2Properties {
    /// `AuthorizationCodeProperties`: `ConnectorAuthorizationCodeProperties`.
    #[track_caller]
    pub fn authorization_code_properties(
        mut self,
        value: impl IntoValue<ConnectorAuthorizationCodeProperties>,
    ) -> Self {
        self.0.set("AuthorizationCodeProperties", value);
        self
    }

    /// `ClientCredentialsProperties`: `ClientCredentialsProperties`.
    #[track_caller]
    pub fn client_credentials_properties(
        mut self,
        value: impl IntoValue<ClientCredentialsProperties>,
    ) -> Self {
        self.0.set("ClientCredentialsProperties", value);
        self
    }

    /// `JWTBearerProperties`: `JWTBearerProperties`.
    #[track_caller]
    pub fn jwt_bearer_properties(mut self, value: impl IntoValue<JWTBearerProperties>) -> Self {
        self.0.set("JWTBearerProperties", value);
        self
    }

    /// `OAuth2GrantType`: `ConnectorOAuth2PropertiesOAuth2GrantType`. Required.
    #[track_caller]
    pub fn oauth2_grant_type(
        mut self,
        value: impl IntoValue<ConnectorOAuth2PropertiesOAuth2GrantType>,
    ) -> Self {
        self.0.set("OAuth2GrantType", value);
        self
    }
}

choice! {
    /// `ConnectorOAuth2PropertiesOAuth2GrantType` of `AWS::Glue::ConnectionType`.
    ConnectorOAuth2PropertiesOAuth2GrantType
    CLIENT_CREDENTIALS "CLIENT_CREDENTIALS"
    JWT_BEARER "JWT_BEARER"
    AUTHORIZATION_CODE "AUTHORIZATION_CODE"
}

/// `ConnectorProperty` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorProperty(Properties);

properties! { ConnectorProperty }

impl ConnectorProperty {
    /// `AllowedValues`: list of strings.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `KeyOverride`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn key_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyOverride", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PropertyLocation`: `ConnectorPropertyPropertyLocation`.
    #[track_caller]
    pub fn property_location(
        mut self,
        value: impl IntoValue<ConnectorPropertyPropertyLocation>,
    ) -> Self {
        self.0.set("PropertyLocation", value);
        self
    }

    /// `PropertyType`: `ConnectorPropertyPropertyType`. Required.
    #[track_caller]
    pub fn property_type(mut self, value: impl IntoValue<ConnectorPropertyPropertyType>) -> Self {
        self.0.set("PropertyType", value);
        self
    }

    /// `Required`: boolean. Required.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }
}

choice! {
    /// `ConnectorPropertyPropertyLocation` of `AWS::Glue::ConnectionType`.
    ConnectorPropertyPropertyLocation
    HEADER "HEADER"
    BODY "BODY"
    QUERY_PARAM "QUERY_PARAM"
    PATH "PATH"
}

choice! {
    /// `ConnectorPropertyPropertyType` of `AWS::Glue::ConnectionType`.
    ConnectorPropertyPropertyType
    USER_INPUT "USER_INPUT"
    SECRET "SECRET"
    READ_ONLY "READ_ONLY"
    UNUSED "UNUSED"
    SECRET_OR_USER_INPUT "SECRET_OR_USER_INPUT"
}

/// `CursorConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct CursorConfiguration(Properties);

properties! { CursorConfiguration }

impl CursorConfiguration {
    /// `LimitParameter`: `ExtractedParameter`.
    #[track_caller]
    pub fn limit_parameter(mut self, value: impl IntoValue<ExtractedParameter>) -> Self {
        self.0.set("LimitParameter", value);
        self
    }

    /// `NextPage`: `ExtractedParameter`. Required.
    #[track_caller]
    pub fn next_page(mut self, value: impl IntoValue<ExtractedParameter>) -> Self {
        self.0.set("NextPage", value);
        self
    }
}

/// `CustomAuthenticationProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomAuthenticationProperties(Properties);

properties! { CustomAuthenticationProperties }

impl CustomAuthenticationProperties {
    /// `AuthenticationParameters`: list of `SecretConnectorProperty`. Required.
    #[track_caller]
    pub fn authentication_parameters(
        mut self,
        value: impl IntoValue<ListOf<SecretConnectorProperty>>,
    ) -> Self {
        self.0.set("AuthenticationParameters", value);
        self
    }
}

/// `EntityConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityConfiguration(Properties);

properties! { EntityConfiguration }

impl EntityConfiguration {
    /// `Schema`: map of `FieldDefinition`.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<MapOf<FieldDefinition>>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `SourceConfiguration`: `SourceConfiguration`.
    #[track_caller]
    pub fn source_configuration(mut self, value: impl IntoValue<SourceConfiguration>) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }
}

/// `ExtractedParameter` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtractedParameter(Properties);

properties! { ExtractedParameter }

impl ExtractedParameter {
    /// `DefaultValue`: string, 1 to 1024 characters, pattern `[^<>&'"]`.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `PropertyLocation`: `ExtractedParameterPropertyLocation`.
    #[track_caller]
    pub fn property_location(
        mut self,
        value: impl IntoValue<ExtractedParameterPropertyLocation>,
    ) -> Self {
        self.0.set("PropertyLocation", value);
        self
    }

    /// `Value`: `ResponseExtractionMapping`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ResponseExtractionMapping>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ExtractedParameterPropertyLocation` of `AWS::Glue::ConnectionType`.
    ExtractedParameterPropertyLocation
    HEADER "HEADER"
    BODY "BODY"
    QUERY_PARAM "QUERY_PARAM"
    PATH "PATH"
}

/// `FieldDefinition` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldDefinition(Properties);

properties! { FieldDefinition }

impl FieldDefinition {
    /// `FieldDataType`: `FieldDefinitionFieldDataType`. Required.
    #[track_caller]
    pub fn field_data_type(mut self, value: impl IntoValue<FieldDefinitionFieldDataType>) -> Self {
        self.0.set("FieldDataType", value);
        self
    }

    /// `FilterOverrides`: `FilterOverrides`.
    #[track_caller]
    pub fn filter_overrides(mut self, value: impl IntoValue<FilterOverrides>) -> Self {
        self.0.set("FilterOverrides", value);
        self
    }

    /// `IsNullable`: boolean.
    #[track_caller]
    pub fn is_nullable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsNullable", value);
        self
    }

    /// `IsOrderable`: boolean.
    #[track_caller]
    pub fn is_orderable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsOrderable", value);
        self
    }

    /// `IsPartitionable`: boolean.
    #[track_caller]
    pub fn is_partitionable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsPartitionable", value);
        self
    }

    /// `IsQueryable`: boolean.
    #[track_caller]
    pub fn is_queryable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsQueryable", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResponseDateFormat`: string.
    #[track_caller]
    pub fn response_date_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseDateFormat", value);
        self
    }
}

choice! {
    /// `FieldDefinitionFieldDataType` of `AWS::Glue::ConnectionType`.
    FieldDefinitionFieldDataType
    INT "INT"
    SMALLINT "SMALLINT"
    BIGINT "BIGINT"
    FLOAT "FLOAT"
    LONG "LONG"
    DATE "DATE"
    BOOLEAN "BOOLEAN"
    MAP "MAP"
    ARRAY "ARRAY"
    STRING "STRING"
    TIMESTAMP "TIMESTAMP"
    DECIMAL "DECIMAL"
    BYTE "BYTE"
    SHORT "SHORT"
    DOUBLE "DOUBLE"
    STRUCT "STRUCT"
    BINARY "BINARY"
    UNION "UNION"
}

/// `FilterConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterConfiguration(Properties);

properties! { FilterConfiguration }

impl FilterConfiguration {
    /// `BetweenConfiguration`: `BetweenConfiguration`.
    #[track_caller]
    pub fn between_configuration(mut self, value: impl IntoValue<BetweenConfiguration>) -> Self {
        self.0.set("BetweenConfiguration", value);
        self
    }

    /// `DateTimeFormat`: string.
    #[track_caller]
    pub fn date_time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateTimeFormat", value);
        self
    }

    /// `FilterMode`: `FilterConfigurationFilterMode`. Required.
    #[track_caller]
    pub fn filter_mode(mut self, value: impl IntoValue<FilterConfigurationFilterMode>) -> Self {
        self.0.set("FilterMode", value);
        self
    }

    /// `FilterStringConfiguration`: `FilterStringConfiguration`.
    #[track_caller]
    pub fn filter_string_configuration(
        mut self,
        value: impl IntoValue<FilterStringConfiguration>,
    ) -> Self {
        self.0.set("FilterStringConfiguration", value);
        self
    }

    /// `OperatorMappings`: map of strings.
    #[track_caller]
    pub fn operator_mappings(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("OperatorMappings", value);
        self
    }

    /// `StripQuotes`: boolean.
    #[track_caller]
    pub fn strip_quotes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StripQuotes", value);
        self
    }
}

choice! {
    /// `FilterConfigurationFilterMode` of `AWS::Glue::ConnectionType`.
    FilterConfigurationFilterMode
    QUERY_PARAMS "QUERY_PARAMS"
    FILTER_STRING "FILTER_STRING"
}

/// `FilterOverrides` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterOverrides(Properties);

properties! { FilterOverrides }

impl FilterOverrides {
    /// `BetweenConfiguration`: `BetweenConfiguration`.
    #[track_caller]
    pub fn between_configuration(mut self, value: impl IntoValue<BetweenConfiguration>) -> Self {
        self.0.set("BetweenConfiguration", value);
        self
    }

    /// `DateTimeFormat`: string.
    #[track_caller]
    pub fn date_time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateTimeFormat", value);
        self
    }

    /// `FieldName`: string.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `OperatorMappings`: map of strings.
    #[track_caller]
    pub fn operator_mappings(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("OperatorMappings", value);
        self
    }
}

/// `FilterStringConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterStringConfiguration(Properties);

properties! { FilterStringConfiguration }

impl FilterStringConfiguration {
    /// `QueryParameterName`: string. Required.
    #[track_caller]
    pub fn query_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryParameterName", value);
        self
    }

    /// `QuoteCharacter`: string.
    #[track_caller]
    pub fn quote_character(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QuoteCharacter", value);
        self
    }

    /// `QuoteStringValues`: boolean.
    #[track_caller]
    pub fn quote_string_values(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("QuoteStringValues", value);
        self
    }
}

choice! {
    /// `IntegrationType` of `AWS::Glue::ConnectionType`.
    IntegrationType
    REST "REST"
}

/// `JWTBearerProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct JWTBearerProperties(Properties);

properties! { JWTBearerProperties }

impl JWTBearerProperties {
    /// `ContentType`: `JWTBearerPropertiesContentType`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<JWTBearerPropertiesContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `JwtToken`: `SecretConnectorProperty`.
    #[track_caller]
    pub fn jwt_token(mut self, value: impl IntoValue<SecretConnectorProperty>) -> Self {
        self.0.set("JwtToken", value);
        self
    }

    /// `RequestMethod`: `JWTBearerPropertiesRequestMethod`.
    #[track_caller]
    pub fn request_method(
        mut self,
        value: impl IntoValue<JWTBearerPropertiesRequestMethod>,
    ) -> Self {
        self.0.set("RequestMethod", value);
        self
    }

    /// `TokenUrl`: `ConnectorProperty`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<ConnectorProperty>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }

    /// `TokenUrlParameters`: list of `ConnectorProperty`.
    #[track_caller]
    pub fn token_url_parameters(
        mut self,
        value: impl IntoValue<ListOf<ConnectorProperty>>,
    ) -> Self {
        self.0.set("TokenUrlParameters", value);
        self
    }
}

choice! {
    /// `JWTBearerPropertiesContentType` of `AWS::Glue::ConnectionType`.
    JWTBearerPropertiesContentType
    APPLICATION_JSON "APPLICATION_JSON"
    URL_ENCODED "URL_ENCODED"
}

choice! {
    /// `JWTBearerPropertiesRequestMethod` of `AWS::Glue::ConnectionType`.
    JWTBearerPropertiesRequestMethod
    GET "GET"
    POST "POST"
}

/// `OffsetConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct OffsetConfiguration(Properties);

properties! { OffsetConfiguration }

impl OffsetConfiguration {
    /// `LimitParameter`: `ExtractedParameter`. Required.
    #[track_caller]
    pub fn limit_parameter(mut self, value: impl IntoValue<ExtractedParameter>) -> Self {
        self.0.set("LimitParameter", value);
        self
    }

    /// `OffsetParameter`: `ExtractedParameter`. Required.
    #[track_caller]
    pub fn offset_parameter(mut self, value: impl IntoValue<ExtractedParameter>) -> Self {
        self.0.set("OffsetParameter", value);
        self
    }
}

/// `PaginationConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaginationConfiguration(Properties);

properties! { PaginationConfiguration }

impl PaginationConfiguration {
    /// `CursorConfiguration`: `CursorConfiguration`.
    #[track_caller]
    pub fn cursor_configuration(mut self, value: impl IntoValue<CursorConfiguration>) -> Self {
        self.0.set("CursorConfiguration", value);
        self
    }

    /// `OffsetConfiguration`: `OffsetConfiguration`.
    #[track_caller]
    pub fn offset_configuration(mut self, value: impl IntoValue<OffsetConfiguration>) -> Self {
        self.0.set("OffsetConfiguration", value);
        self
    }
}

/// `ResponseConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseConfiguration(Properties);

properties! { ResponseConfiguration }

impl ResponseConfiguration {
    /// `ErrorPath`: string, 1 to 512 characters, pattern `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`.
    #[track_caller]
    pub fn error_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorPath", value);
        self
    }

    /// `ResultPath`: string, 1 to 512 characters, pattern `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`. Required.
    #[track_caller]
    pub fn result_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResultPath", value);
        self
    }
}

/// `ResponseExtractionMapping` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseExtractionMapping(Properties);

properties! { ResponseExtractionMapping }

impl ResponseExtractionMapping {
    /// `ContentPath`: string, 1 to 512 characters, pattern `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`.
    #[track_caller]
    pub fn content_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentPath", value);
        self
    }

    /// `HeaderKey`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn header_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderKey", value);
        self
    }
}

/// `RestConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestConfiguration(Properties);

properties! { RestConfiguration }

impl RestConfiguration {
    /// `EntityConfigurations`: map of `EntityConfiguration`.
    #[track_caller]
    pub fn entity_configurations(
        mut self,
        value: impl IntoValue<MapOf<EntityConfiguration>>,
    ) -> Self {
        self.0.set("EntityConfigurations", value);
        self
    }

    /// `GlobalSourceConfiguration`: `SourceConfiguration`.
    #[track_caller]
    pub fn global_source_configuration(
        mut self,
        value: impl IntoValue<SourceConfiguration>,
    ) -> Self {
        self.0.set("GlobalSourceConfiguration", value);
        self
    }

    /// `ValidationEndpointConfiguration`: `RestConfigurationValidationEndpointConfiguration`.
    #[track_caller]
    pub fn validation_endpoint_configuration(
        mut self,
        value: impl IntoValue<RestConfigurationValidationEndpointConfiguration>,
    ) -> Self {
        self.0.set("ValidationEndpointConfiguration", value);
        self
    }
}

/// `RestConfigurationValidationEndpointConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestConfigurationValidationEndpointConfiguration(Properties);

properties! { RestConfigurationValidationEndpointConfiguration }

impl RestConfigurationValidationEndpointConfiguration {
    /// `RequestMethod`: `RestConfigurationValidationEndpointConfigurationRequestMethod`.
    #[track_caller]
    pub fn request_method(
        mut self,
        value: impl IntoValue<RestConfigurationValidationEndpointConfigurationRequestMethod>,
    ) -> Self {
        self.0.set("RequestMethod", value);
        self
    }

    /// `RequestPath`: string, 1 to 512 characters, pattern `^/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*$`.
    #[track_caller]
    pub fn request_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestPath", value);
        self
    }
}

choice! {
    /// `RestConfigurationValidationEndpointConfigurationRequestMethod` of `AWS::Glue::ConnectionType`.
    RestConfigurationValidationEndpointConfigurationRequestMethod
    GET "GET"
    POST "POST"
}

/// `SecretConnectorProperty` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretConnectorProperty(Properties);

properties! { SecretConnectorProperty }

impl SecretConnectorProperty {
    /// `KeyOverride`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn key_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyOverride", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PropertyLocation`: `SecretConnectorPropertyPropertyLocation`.
    #[track_caller]
    pub fn property_location(
        mut self,
        value: impl IntoValue<SecretConnectorPropertyPropertyLocation>,
    ) -> Self {
        self.0.set("PropertyLocation", value);
        self
    }

    /// `PropertyType`: `SecretConnectorPropertyPropertyType`. Required.
    #[track_caller]
    pub fn property_type(
        mut self,
        value: impl IntoValue<SecretConnectorPropertyPropertyType>,
    ) -> Self {
        self.0.set("PropertyType", value);
        self
    }

    /// `Required`: boolean. Required.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }
}

choice! {
    /// `SecretConnectorPropertyPropertyLocation` of `AWS::Glue::ConnectionType`.
    SecretConnectorPropertyPropertyLocation
    HEADER "HEADER"
    BODY "BODY"
    QUERY_PARAM "QUERY_PARAM"
    PATH "PATH"
}

choice! {
    /// `SecretConnectorPropertyPropertyType` of `AWS::Glue::ConnectionType`.
    SecretConnectorPropertyPropertyType
    SECRET "SECRET"
}

/// `SourceConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConfiguration(Properties);

properties! { SourceConfiguration }

impl SourceConfiguration {
    /// `FilterConfiguration`: `FilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<FilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `PaginationConfiguration`: `PaginationConfiguration`.
    #[track_caller]
    pub fn pagination_configuration(
        mut self,
        value: impl IntoValue<PaginationConfiguration>,
    ) -> Self {
        self.0.set("PaginationConfiguration", value);
        self
    }

    /// `RequestMethod`: `SourceConfigurationRequestMethod`.
    #[track_caller]
    pub fn request_method(
        mut self,
        value: impl IntoValue<SourceConfigurationRequestMethod>,
    ) -> Self {
        self.0.set("RequestMethod", value);
        self
    }

    /// `RequestParameters`: list of `ConnectorProperty`.
    #[track_caller]
    pub fn request_parameters(mut self, value: impl IntoValue<ListOf<ConnectorProperty>>) -> Self {
        self.0.set("RequestParameters", value);
        self
    }

    /// `RequestPath`: string, 1 to 512 characters, pattern `^/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*$`.
    #[track_caller]
    pub fn request_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestPath", value);
        self
    }

    /// `ResponseConfiguration`: `ResponseConfiguration`.
    #[track_caller]
    pub fn response_configuration(mut self, value: impl IntoValue<ResponseConfiguration>) -> Self {
        self.0.set("ResponseConfiguration", value);
        self
    }
}

choice! {
    /// `SourceConfigurationRequestMethod` of `AWS::Glue::ConnectionType`.
    SourceConfigurationRequestMethod
    GET "GET"
    POST "POST"
}

/// `Tag` of `AWS::Glue::ConnectionType`.
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
