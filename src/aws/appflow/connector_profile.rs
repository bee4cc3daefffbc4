// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppFlow::ConnectorProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppFlow::ConnectorProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorProfile(Body);

resource! { ConnectorProfile "AWS::AppFlow::ConnectorProfile" }

impl ConnectorProfile {
    /// `ConnectionMode`: `ConnectionMode`. Required.
    #[track_caller]
    pub fn connection_mode(mut self, value: impl IntoValue<ConnectionMode>) -> Self {
        self.0.set("ConnectionMode", value);
        self
    }

    /// `ConnectorLabel`: string, at most 256 characters, pattern `[\w!@#.-]+`. A change replaces the resource.
    #[track_caller]
    pub fn connector_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorLabel", value);
        self
    }

    /// `ConnectorProfileConfig`: `ConnectorProfileConfig`.
    #[track_caller]
    pub fn connector_profile_config(
        mut self,
        value: impl IntoValue<ConnectorProfileConfig>,
    ) -> Self {
        self.0.set("ConnectorProfileConfig", value);
        self
    }

    /// `ConnectorProfileName`: string, at most 256 characters, pattern `[\w/!@#+=.-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorProfileName", value);
        self
    }

    /// `ConnectorType`: `ConnectorType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_type(mut self, value: impl IntoValue<ConnectorType>) -> Self {
        self.0.set("ConnectorType", value);
        self
    }

    /// `KMSArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `arn:aws:kms:.*:[0-9]+:.*`.
    #[track_caller]
    pub fn kms_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSArn", value);
        self
    }
}

impl Handle<ConnectorProfile> {
    /// `ConnectorProfileArn`
    #[inline]
    pub fn connector_profile_arn(&self) -> Value<String> {
        self.attribute("ConnectorProfileArn")
    }

    /// `CredentialsArn`
    #[inline]
    pub fn credentials_arn(&self) -> Value<String> {
        self.attribute("CredentialsArn")
    }
}

/// `AmplitudeConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmplitudeConnectorProfileCredentials(Properties);

properties! { AmplitudeConnectorProfileCredentials }

impl AmplitudeConnectorProfileCredentials {
    /// `ApiKey`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `SecretKey`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretKey", value);
        self
    }
}

/// `ApiKeyCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKeyCredentials(Properties);

properties! { ApiKeyCredentials }

impl ApiKeyCredentials {
    /// `ApiKey`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `ApiSecretKey`: string, at most 256 characters, pattern `\S+`.
    #[track_caller]
    pub fn api_secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiSecretKey", value);
        self
    }
}

choice! {
    /// `AuthenticationType` of `AWS::AppFlow::ConnectorProfile`.
    AuthenticationType
    OAUTH2 "OAUTH2"
    APIKEY "APIKEY"
    BASIC "BASIC"
    CUSTOM "CUSTOM"
}

/// `BasicAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthCredentials(Properties);

properties! { BasicAuthCredentials }

impl BasicAuthCredentials {
    /// `Password`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

choice! {
    /// `ConnectionMode` of `AWS::AppFlow::ConnectorProfile`.
    ConnectionMode
    PUBLIC "Public"
    PRIVATE "Private"
}

/// `ConnectorOAuthRequest` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorOAuthRequest(Properties);

properties! { ConnectorOAuthRequest }

impl ConnectorOAuthRequest {
    /// `AuthCode`: string, at most 4096 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn auth_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthCode", value);
        self
    }

    /// `RedirectUri`: string, at most 512 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn redirect_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedirectUri", value);
        self
    }
}

/// `ConnectorProfileConfig` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorProfileConfig(Properties);

properties! { ConnectorProfileConfig }

impl ConnectorProfileConfig {
    /// `ConnectorProfileCredentials`: `ConnectorProfileCredentials`.
    #[track_caller]
    pub fn connector_profile_credentials(
        mut self,
        value: impl IntoValue<ConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("ConnectorProfileCredentials", value);
        self
    }

    /// `ConnectorProfileProperties`: `ConnectorProfileProperties`.
    #[track_caller]
    pub fn connector_profile_properties(
        mut self,
        value: impl IntoValue<ConnectorProfileProperties>,
    ) -> Self {
        self.0.set("ConnectorProfileProperties", value);
        self
    }
}

/// `ConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorProfileCredentials(Properties);

properties! { ConnectorProfileCredentials }

impl ConnectorProfileCredentials {
    /// `Amplitude`: `AmplitudeConnectorProfileCredentials`.
    #[track_caller]
    pub fn amplitude(
        mut self,
        value: impl IntoValue<AmplitudeConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("Amplitude", value);
        self
    }

    /// `CustomConnector`: `CustomConnectorProfileCredentials`.
    #[track_caller]
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("CustomConnector", value);
        self
    }

    /// `Datadog`: `DatadogConnectorProfileCredentials`.
    #[track_caller]
    pub fn datadog(mut self, value: impl IntoValue<DatadogConnectorProfileCredentials>) -> Self {
        self.0.set("Datadog", value);
        self
    }

    /// `Dynatrace`: `DynatraceConnectorProfileCredentials`.
    #[track_caller]
    pub fn dynatrace(
        mut self,
        value: impl IntoValue<DynatraceConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("Dynatrace", value);
        self
    }

    /// `GoogleAnalytics`: `GoogleAnalyticsConnectorProfileCredentials`.
    #[track_caller]
    pub fn google_analytics(
        mut self,
        value: impl IntoValue<GoogleAnalyticsConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("GoogleAnalytics", value);
        self
    }

    /// `InforNexus`: `InforNexusConnectorProfileCredentials`.
    #[track_caller]
    pub fn infor_nexus(
        mut self,
        value: impl IntoValue<InforNexusConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("InforNexus", value);
        self
    }

    /// `Marketo`: `MarketoConnectorProfileCredentials`.
    #[track_caller]
    pub fn marketo(mut self, value: impl IntoValue<MarketoConnectorProfileCredentials>) -> Self {
        self.0.set("Marketo", value);
        self
    }

    /// `Pardot`: `PardotConnectorProfileCredentials`.
    #[track_caller]
    pub fn pardot(mut self, value: impl IntoValue<PardotConnectorProfileCredentials>) -> Self {
        self.0.set("Pardot", value);
        self
    }

    /// `Redshift`: `RedshiftConnectorProfileCredentials`.
    #[track_caller]
    pub fn redshift(mut self, value: impl IntoValue<RedshiftConnectorProfileCredentials>) -> Self {
        self.0.set("Redshift", value);
        self
    }

    /// `SAPOData`: `SAPODataConnectorProfileCredentials`.
    #[track_caller]
    pub fn sapo_data(mut self, value: impl IntoValue<SAPODataConnectorProfileCredentials>) -> Self {
        self.0.set("SAPOData", value);
        self
    }

    /// `Salesforce`: `SalesforceConnectorProfileCredentials`.
    #[track_caller]
    pub fn salesforce(
        mut self,
        value: impl IntoValue<SalesforceConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("Salesforce", value);
        self
    }

    /// `ServiceNow`: `ServiceNowConnectorProfileCredentials`.
    #[track_caller]
    pub fn service_now(
        mut self,
        value: impl IntoValue<ServiceNowConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("ServiceNow", value);
        self
    }

    /// `Singular`: `SingularConnectorProfileCredentials`.
    #[track_caller]
    pub fn singular(mut self, value: impl IntoValue<SingularConnectorProfileCredentials>) -> Self {
        self.0.set("Singular", value);
        self
    }

    /// `Slack`: `SlackConnectorProfileCredentials`.
    #[track_caller]
    pub fn slack(mut self, value: impl IntoValue<SlackConnectorProfileCredentials>) -> Self {
        self.0.set("Slack", value);
        self
    }

    /// `Snowflake`: `SnowflakeConnectorProfileCredentials`.
    #[track_caller]
    pub fn snowflake(
        mut self,
        value: impl IntoValue<SnowflakeConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("Snowflake", value);
        self
    }

    /// `Trendmicro`: `TrendmicroConnectorProfileCredentials`.
    #[track_caller]
    pub fn trendmicro(
        mut self,
        value: impl IntoValue<TrendmicroConnectorProfileCredentials>,
    ) -> Self {
        self.0.set("Trendmicro", value);
        self
    }

    /// `Veeva`: `VeevaConnectorProfileCredentials`.
    #[track_caller]
    pub fn veeva(mut self, value: impl IntoValue<VeevaConnectorProfileCredentials>) -> Self {
        self.0.set("Veeva", value);
        self
    }

    /// `Zendesk`: `ZendeskConnectorProfileCredentials`.
    #[track_caller]
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskConnectorProfileCredentials>) -> Self {
        self.0.set("Zendesk", value);
        self
    }
}

/// `ConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorProfileProperties(Properties);

properties! { ConnectorProfileProperties }

impl ConnectorProfileProperties {
    /// `CustomConnector`: `CustomConnectorProfileProperties`.
    #[track_caller]
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorProfileProperties>,
    ) -> Self {
        self.0.set("CustomConnector", value);
        self
    }

    /// `Datadog`: `DatadogConnectorProfileProperties`.
    #[track_caller]
    pub fn datadog(mut self, value: impl IntoValue<DatadogConnectorProfileProperties>) -> Self {
        self.0.set("Datadog", value);
        self
    }

    /// `Dynatrace`: `DynatraceConnectorProfileProperties`.
    #[track_caller]
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceConnectorProfileProperties>) -> Self {
        self.0.set("Dynatrace", value);
        self
    }

    /// `InforNexus`: `InforNexusConnectorProfileProperties`.
    #[track_caller]
    pub fn infor_nexus(
        mut self,
        value: impl IntoValue<InforNexusConnectorProfileProperties>,
    ) -> Self {
        self.0.set("InforNexus", value);
        self
    }

    /// `Marketo`: `MarketoConnectorProfileProperties`.
    #[track_caller]
    pub fn marketo(mut self, value: impl IntoValue<MarketoConnectorProfileProperties>) -> Self {
        self.0.set("Marketo", value);
        self
    }

    /// `Pardot`: `PardotConnectorProfileProperties`.
    #[track_caller]
    pub fn pardot(mut self, value: impl IntoValue<PardotConnectorProfileProperties>) -> Self {
        self.0.set("Pardot", value);
        self
    }

    /// `Redshift`: `RedshiftConnectorProfileProperties`.
    #[track_caller]
    pub fn redshift(mut self, value: impl IntoValue<RedshiftConnectorProfileProperties>) -> Self {
        self.0.set("Redshift", value);
        self
    }

    /// `SAPOData`: `SAPODataConnectorProfileProperties`.
    #[track_caller]
    pub fn sapo_data(mut self, value: impl IntoValue<SAPODataConnectorProfileProperties>) -> Self {
        self.0.set("SAPOData", value);
        self
    }

    /// `Salesforce`: `SalesforceConnectorProfileProperties`.
    #[track_caller]
    pub fn salesforce(
        mut self,
        value: impl IntoValue<SalesforceConnectorProfileProperties>,
    ) -> Self {
        self.0.set("Salesforce", value);
        self
    }

    /// `ServiceNow`: `ServiceNowConnectorProfileProperties`.
    #[track_caller]
    pub fn service_now(
        mut self,
        value: impl IntoValue<ServiceNowConnectorProfileProperties>,
    ) -> Self {
        self.0.set("ServiceNow", value);
        self
    }

    /// `Slack`: `SlackConnectorProfileProperties`.
    #[track_caller]
    pub fn slack(mut self, value: impl IntoValue<SlackConnectorProfileProperties>) -> Self {
        self.0.set("Slack", value);
        self
    }

    /// `Snowflake`: `SnowflakeConnectorProfileProperties`.
    #[track_caller]
    pub fn snowflake(mut self, value: impl IntoValue<SnowflakeConnectorProfileProperties>) -> Self {
        self.0.set("Snowflake", value);
        self
    }

    /// `Veeva`: `VeevaConnectorProfileProperties`.
    #[track_caller]
    pub fn veeva(mut self, value: impl IntoValue<VeevaConnectorProfileProperties>) -> Self {
        self.0.set("Veeva", value);
        self
    }

    /// `Zendesk`: `ZendeskConnectorProfileProperties`.
    #[track_caller]
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskConnectorProfileProperties>) -> Self {
        self.0.set("Zendesk", value);
        self
    }
}

choice! {
    /// `ConnectorType` of `AWS::AppFlow::ConnectorProfile`.
    ConnectorType
    SALESFORCE "Salesforce"
    PARDOT "Pardot"
    SINGULAR "Singular"
    SLACK "Slack"
    REDSHIFT "Redshift"
    MARKETO "Marketo"
    GOOGLEANALYTICS "Googleanalytics"
    ZENDESK "Zendesk"
    SERVICENOW "Servicenow"
    SAPO_DATA "SAPOData"
    DATADOG "Datadog"
    TRENDMICRO "Trendmicro"
    SNOWFLAKE "Snowflake"
    DYNATRACE "Dynatrace"
    INFORNEXUS "Infornexus"
    AMPLITUDE "Amplitude"
    VEEVA "Veeva"
    CUSTOM_CONNECTOR "CustomConnector"
}

/// `CustomAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomAuthCredentials(Properties);

properties! { CustomAuthCredentials }

impl CustomAuthCredentials {
    /// `CredentialsMap`: map of strings.
    #[track_caller]
    pub fn credentials_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CredentialsMap", value);
        self
    }

    /// `CustomAuthenticationType`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn custom_authentication_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomAuthenticationType", value);
        self
    }
}

/// `CustomConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomConnectorProfileCredentials(Properties);

properties! { CustomConnectorProfileCredentials }

impl CustomConnectorProfileCredentials {
    /// `ApiKey`: `ApiKeyCredentials`.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<ApiKeyCredentials>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `AuthenticationType`: `AuthenticationType`. Required.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `Basic`: `BasicAuthCredentials`.
    #[track_caller]
    pub fn basic(mut self, value: impl IntoValue<BasicAuthCredentials>) -> Self {
        self.0.set("Basic", value);
        self
    }

    /// `Custom`: `CustomAuthCredentials`.
    #[track_caller]
    pub fn custom(mut self, value: impl IntoValue<CustomAuthCredentials>) -> Self {
        self.0.set("Custom", value);
        self
    }

    /// `Oauth2`: `OAuth2Credentials`.
    #[track_caller]
    pub fn oauth2(mut self, value: impl IntoValue<OAuth2Credentials>) -> Self {
        self.0.set("Oauth2", value);
        self
    }
}

/// `CustomConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomConnectorProfileProperties(Properties);

properties! { CustomConnectorProfileProperties }

impl CustomConnectorProfileProperties {
    /// `OAuth2Properties`: `OAuth2Properties`.
    #[track_caller]
    pub fn oauth2_properties(mut self, value: impl IntoValue<OAuth2Properties>) -> Self {
        self.0.set("OAuth2Properties", value);
        self
    }

    /// `ProfileProperties`: map of strings.
    #[track_caller]
    pub fn profile_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ProfileProperties", value);
        self
    }
}

/// `DatadogConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatadogConnectorProfileCredentials(Properties);

properties! { DatadogConnectorProfileCredentials }

impl DatadogConnectorProfileCredentials {
    /// `ApiKey`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `ApplicationKey`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn application_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationKey", value);
        self
    }
}

/// `DatadogConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatadogConnectorProfileProperties(Properties);

properties! { DatadogConnectorProfileProperties }

impl DatadogConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

/// `DynatraceConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynatraceConnectorProfileCredentials(Properties);

properties! { DynatraceConnectorProfileCredentials }

impl DynatraceConnectorProfileCredentials {
    /// `ApiToken`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn api_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiToken", value);
        self
    }
}

/// `DynatraceConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynatraceConnectorProfileProperties(Properties);

properties! { DynatraceConnectorProfileProperties }

impl DynatraceConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

/// `GoogleAnalyticsConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct GoogleAnalyticsConnectorProfileCredentials(Properties);

properties! { GoogleAnalyticsConnectorProfileCredentials }

impl GoogleAnalyticsConnectorProfileCredentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientId`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ConnectorOAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn connector_oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("ConnectorOAuthRequest", value);
        self
    }

    /// `RefreshToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }
}

/// `InforNexusConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct InforNexusConnectorProfileCredentials(Properties);

properties! { InforNexusConnectorProfileCredentials }

impl InforNexusConnectorProfileCredentials {
    /// `AccessKeyId`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn access_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessKeyId", value);
        self
    }

    /// `Datakey`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn datakey(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Datakey", value);
        self
    }

    /// `SecretAccessKey`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn secret_access_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretAccessKey", value);
        self
    }

    /// `UserId`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserId", value);
        self
    }
}

/// `InforNexusConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct InforNexusConnectorProfileProperties(Properties);

properties! { InforNexusConnectorProfileProperties }

impl InforNexusConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

/// `MarketoConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MarketoConnectorProfileCredentials(Properties);

properties! { MarketoConnectorProfileCredentials }

impl MarketoConnectorProfileCredentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientId`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ConnectorOAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn connector_oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("ConnectorOAuthRequest", value);
        self
    }
}

/// `MarketoConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MarketoConnectorProfileProperties(Properties);

properties! { MarketoConnectorProfileProperties }

impl MarketoConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

/// `OAuth2Credentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuth2Credentials(Properties);

properties! { OAuth2Credentials }

impl OAuth2Credentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientId`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `OAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("OAuthRequest", value);
        self
    }

    /// `RefreshToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }
}

choice! {
    /// `OAuth2GrantType` of `AWS::AppFlow::ConnectorProfile`.
    OAuth2GrantType
    CLIENT_CREDENTIALS "CLIENT_CREDENTIALS"
    AUTHORIZATION_CODE "AUTHORIZATION_CODE"
    JWT_BEARER "JWT_BEARER"
}

/// `OAuth2Properties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuth2Properties(Properties);

properties! { OAuth2Properties }

impl OAuth2Properties {
    /// `OAuth2GrantType`: `OAuth2GrantType`.
    #[track_caller]
    pub fn oauth2_grant_type(mut self, value: impl IntoValue<OAuth2GrantType>) -> Self {
        self.0.set("OAuth2GrantType", value);
        self
    }

    /// `TokenUrl`: string, at most 256 characters, pattern `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }

    /// `TokenUrlCustomProperties`: map of strings.
    #[track_caller]
    pub fn token_url_custom_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TokenUrlCustomProperties", value);
        self
    }
}

/// `OAuthProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuthProperties(Properties);

properties! { OAuthProperties }

impl OAuthProperties {
    /// `AuthCodeUrl`: string, at most 256 characters, pattern `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
    #[track_caller]
    pub fn auth_code_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthCodeUrl", value);
        self
    }

    /// `OAuthScopes`: list of strings.
    #[track_caller]
    pub fn oauth_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OAuthScopes", value);
        self
    }

    /// `TokenUrl`: string, at most 256 characters, pattern `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }
}

/// `PardotConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct PardotConnectorProfileCredentials(Properties);

properties! { PardotConnectorProfileCredentials }

impl PardotConnectorProfileCredentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientCredentialsArn`: string, 20 to 2048 characters, pattern `arn:aws:secretsmanager:.*:[0-9]+:.*`.
    #[track_caller]
    pub fn client_credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCredentialsArn", value);
        self
    }

    /// `ConnectorOAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn connector_oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("ConnectorOAuthRequest", value);
        self
    }

    /// `RefreshToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }
}

/// `PardotConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct PardotConnectorProfileProperties(Properties);

properties! { PardotConnectorProfileProperties }

impl PardotConnectorProfileProperties {
    /// `BusinessUnitId`: string, at most 18 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn business_unit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessUnitId", value);
        self
    }

    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }

    /// `IsSandboxEnvironment`: boolean.
    #[track_caller]
    pub fn is_sandbox_environment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsSandboxEnvironment", value);
        self
    }
}

/// `RedshiftConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftConnectorProfileCredentials(Properties);

properties! { RedshiftConnectorProfileCredentials }

impl RedshiftConnectorProfileCredentials {
    /// `Password`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `RedshiftConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftConnectorProfileProperties(Properties);

properties! { RedshiftConnectorProfileProperties }

impl RedshiftConnectorProfileProperties {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 128 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `ClusterIdentifier`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }

    /// `DataApiRoleArn`: `IamRoleArn`, at most 512 characters, pattern `arn:aws:iam:.*:[0-9]+:.*`.
    #[track_caller]
    pub fn data_api_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DataApiRoleArn", value);
        self
    }

    /// `DatabaseName`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DatabaseUrl`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn database_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseUrl", value);
        self
    }

    /// `IsRedshiftServerless`: boolean.
    #[track_caller]
    pub fn is_redshift_serverless(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsRedshiftServerless", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 512 characters, pattern `arn:aws:iam:.*:[0-9]+:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `WorkgroupName`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkgroupName", value);
        self
    }
}

/// `SAPODataConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAPODataConnectorProfileCredentials(Properties);

properties! { SAPODataConnectorProfileCredentials }

impl SAPODataConnectorProfileCredentials {
    /// `BasicAuthCredentials`: `BasicAuthCredentials`.
    #[track_caller]
    pub fn basic_auth_credentials(mut self, value: impl IntoValue<BasicAuthCredentials>) -> Self {
        self.0.set("BasicAuthCredentials", value);
        self
    }

    /// `OAuthCredentials`: `SAPODataConnectorProfileCredentialsOAuthCredentials`.
    #[track_caller]
    pub fn oauth_credentials(
        mut self,
        value: impl IntoValue<SAPODataConnectorProfileCredentialsOAuthCredentials>,
    ) -> Self {
        self.0.set("OAuthCredentials", value);
        self
    }
}

/// `SAPODataConnectorProfileCredentialsOAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAPODataConnectorProfileCredentialsOAuthCredentials(Properties);

properties! { SAPODataConnectorProfileCredentialsOAuthCredentials }

impl SAPODataConnectorProfileCredentialsOAuthCredentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientId`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ConnectorOAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn connector_oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("ConnectorOAuthRequest", value);
        self
    }

    /// `RefreshToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }
}

/// `SAPODataConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAPODataConnectorProfileProperties(Properties);

properties! { SAPODataConnectorProfileProperties }

impl SAPODataConnectorProfileProperties {
    /// `ApplicationHostUrl`: string, at most 256 characters, pattern `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
    #[track_caller]
    pub fn application_host_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationHostUrl", value);
        self
    }

    /// `ApplicationServicePath`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn application_service_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationServicePath", value);
        self
    }

    /// `ClientNumber`: string, 3 characters, pattern `^\d{3}$`.
    #[track_caller]
    pub fn client_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientNumber", value);
        self
    }

    /// `DisableSSO`: boolean.
    #[track_caller]
    pub fn disable_sso(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableSSO", value);
        self
    }

    /// `LogonLanguage`: string, at most 2 characters, pattern `^[a-zA-Z0-9_]*$`.
    #[track_caller]
    pub fn logon_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogonLanguage", value);
        self
    }

    /// `OAuthProperties`: `OAuthProperties`.
    #[track_caller]
    pub fn oauth_properties(mut self, value: impl IntoValue<OAuthProperties>) -> Self {
        self.0.set("OAuthProperties", value);
        self
    }

    /// `PortNumber`: integer, 1 to 65535.
    #[track_caller]
    pub fn port_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PortNumber", value);
        self
    }

    /// `PrivateLinkServiceName`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn private_link_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateLinkServiceName", value);
        self
    }
}

/// `SalesforceConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceConnectorProfileCredentials(Properties);

properties! { SalesforceConnectorProfileCredentials }

impl SalesforceConnectorProfileCredentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientCredentialsArn`: string, 20 to 2048 characters, pattern `arn:aws:secretsmanager:.*:[0-9]+:.*`.
    #[track_caller]
    pub fn client_credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCredentialsArn", value);
        self
    }

    /// `ConnectorOAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn connector_oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("ConnectorOAuthRequest", value);
        self
    }

    /// `JwtToken`: string, at most 8000 characters, pattern `^[A-Za-z0-9-_=]+\.[A-Za-z0-9-_=]+\.[A-Za-z0-9-_.+/=]*$`.
    #[track_caller]
    pub fn jwt_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JwtToken", value);
        self
    }

    /// `OAuth2GrantType`: `OAuth2GrantType`.
    #[track_caller]
    pub fn oauth2_grant_type(mut self, value: impl IntoValue<OAuth2GrantType>) -> Self {
        self.0.set("OAuth2GrantType", value);
        self
    }

    /// `RefreshToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }
}

/// `SalesforceConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceConnectorProfileProperties(Properties);

properties! { SalesforceConnectorProfileProperties }

impl SalesforceConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }

    /// `isSandboxEnvironment`: boolean.
    #[track_caller]
    pub fn is_sandbox_environment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("isSandboxEnvironment", value);
        self
    }

    /// `usePrivateLinkForMetadataAndAuthorization`: boolean.
    #[track_caller]
    pub fn use_private_link_for_metadata_and_authorization(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("usePrivateLinkForMetadataAndAuthorization", value);
        self
    }
}

/// `ServiceNowConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowConnectorProfileCredentials(Properties);

properties! { ServiceNowConnectorProfileCredentials }

impl ServiceNowConnectorProfileCredentials {
    /// `OAuth2Credentials`: `OAuth2Credentials`.
    #[track_caller]
    pub fn oauth2_credentials(mut self, value: impl IntoValue<OAuth2Credentials>) -> Self {
        self.0.set("OAuth2Credentials", value);
        self
    }

    /// `Password`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `ServiceNowConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowConnectorProfileProperties(Properties);

properties! { ServiceNowConnectorProfileProperties }

impl ServiceNowConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

/// `SingularConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingularConnectorProfileCredentials(Properties);

properties! { SingularConnectorProfileCredentials }

impl SingularConnectorProfileCredentials {
    /// `ApiKey`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }
}

/// `SlackConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackConnectorProfileCredentials(Properties);

properties! { SlackConnectorProfileCredentials }

impl SlackConnectorProfileCredentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientId`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ConnectorOAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn connector_oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("ConnectorOAuthRequest", value);
        self
    }
}

/// `SlackConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackConnectorProfileProperties(Properties);

properties! { SlackConnectorProfileProperties }

impl SlackConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

/// `SnowflakeConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeConnectorProfileCredentials(Properties);

properties! { SnowflakeConnectorProfileCredentials }

impl SnowflakeConnectorProfileCredentials {
    /// `Password`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `SnowflakeConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeConnectorProfileProperties(Properties);

properties! { SnowflakeConnectorProfileProperties }

impl SnowflakeConnectorProfileProperties {
    /// `AccountName`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn account_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountName", value);
        self
    }

    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 128 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `PrivateLinkServiceName`: string, at most 512 characters, pattern `\S+`.
    #[track_caller]
    pub fn private_link_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateLinkServiceName", value);
        self
    }

    /// `Region`: string, at most 64 characters, pattern `\S+`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `Stage`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stage", value);
        self
    }

    /// `Warehouse`: string, at most 512 characters, pattern `[\s\w/!@#+=.-]*`. Required.
    #[track_caller]
    pub fn warehouse(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Warehouse", value);
        self
    }
}

/// `TrendmicroConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrendmicroConnectorProfileCredentials(Properties);

properties! { TrendmicroConnectorProfileCredentials }

impl TrendmicroConnectorProfileCredentials {
    /// `ApiSecretKey`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn api_secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiSecretKey", value);
        self
    }
}

/// `VeevaConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct VeevaConnectorProfileCredentials(Properties);

properties! { VeevaConnectorProfileCredentials }

impl VeevaConnectorProfileCredentials {
    /// `Password`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `VeevaConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct VeevaConnectorProfileProperties(Properties);

properties! { VeevaConnectorProfileProperties }

impl VeevaConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

/// `ZendeskConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZendeskConnectorProfileCredentials(Properties);

properties! { ZendeskConnectorProfileCredentials }

impl ZendeskConnectorProfileCredentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `\S+`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `ClientId`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 512 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ConnectorOAuthRequest`: `ConnectorOAuthRequest`.
    #[track_caller]
    pub fn connector_oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequest>) -> Self {
        self.0.set("ConnectorOAuthRequest", value);
        self
    }
}

/// `ZendeskConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZendeskConnectorProfileProperties(Properties);

properties! { ZendeskConnectorProfileProperties }

impl ZendeskConnectorProfileProperties {
    /// `InstanceUrl`: string, at most 256 characters, pattern `\S+`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}
