// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::ActionConnector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::ActionConnector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionConnector(Body);

resource! { ActionConnector "AWS::QuickSight::ActionConnector" }

impl ActionConnector {
    /// `ActionConnectorId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn action_connector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionConnectorId", value);
        self
    }

    /// `AuthenticationConfig`: `AuthConfig`. Required.
    #[track_caller]
    pub fn authentication_config(mut self, value: impl IntoValue<AuthConfig>) -> Self {
        self.0.set("AuthenticationConfig", value);
        self
    }

    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[A-Za-z0-9 _.,!?-]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[A-Za-z0-9](?:[\w- ]*[A-Za-z0-9])?$`. Required.
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

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `ActionConnectorType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ActionConnectorType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VpcConnectionArn`: string.
    #[track_caller]
    pub fn vpc_connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcConnectionArn", value);
        self
    }
}

impl Handle<ActionConnector> {
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

    /// `EnabledActions`
    #[inline]
    pub fn enabled_actions(&self) -> Value<Vec<String>> {
        self.attribute("EnabledActions")
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

/// `APIKeyConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct APIKeyConnectionMetadata(Properties);

properties! { APIKeyConnectionMetadata }

impl APIKeyConnectionMetadata {
    /// `ApiKey`: string. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `BaseEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn base_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseEndpoint", value);
        self
    }

    /// `Email`: string, pattern `^[\w.%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$`.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }
}

choice! {
    /// `ActionConnectorType` of `AWS::QuickSight::ActionConnector`.
    ActionConnectorType
    GENERIC_HTTP "GENERIC_HTTP"
    SERVICENOW_NOW_PLATFORM "SERVICENOW_NOW_PLATFORM"
    SALESFORCE_CRM "SALESFORCE_CRM"
    MICROSOFT_OUTLOOK "MICROSOFT_OUTLOOK"
    PAGERDUTY_ADVANCE "PAGERDUTY_ADVANCE"
    JIRA_CLOUD "JIRA_CLOUD"
    ATLASSIAN_CONFLUENCE "ATLASSIAN_CONFLUENCE"
    AMAZON_S3 "AMAZON_S3"
    AMAZON_BEDROCK_AGENT_RUNTIME "AMAZON_BEDROCK_AGENT_RUNTIME"
    AMAZON_BEDROCK_RUNTIME "AMAZON_BEDROCK_RUNTIME"
    AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME "AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME"
    AMAZON_TEXTRACT "AMAZON_TEXTRACT"
    AMAZON_COMPREHEND "AMAZON_COMPREHEND"
    AMAZON_COMPREHEND_MEDICAL "AMAZON_COMPREHEND_MEDICAL"
    MICROSOFT_ONEDRIVE "MICROSOFT_ONEDRIVE"
    MICROSOFT_SHAREPOINT "MICROSOFT_SHAREPOINT"
    MICROSOFT_TEAMS "MICROSOFT_TEAMS"
    SAP_BUSINESSPARTNER "SAP_BUSINESSPARTNER"
    SAP_PRODUCTMASTERDATA "SAP_PRODUCTMASTERDATA"
    SAP_PHYSICALINVENTORY "SAP_PHYSICALINVENTORY"
    SAP_BILLOFMATERIALS "SAP_BILLOFMATERIALS"
    SAP_MATERIALSTOCK "SAP_MATERIALSTOCK"
    ZENDESK_SUITE "ZENDESK_SUITE"
    SMARTSHEET "SMARTSHEET"
    SLACK "SLACK"
    ASANA "ASANA"
    BAMBOO_HR "BAMBOO_HR"
}

/// `AuthConfig` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthConfig(Properties);

properties! { AuthConfig }

impl AuthConfig {
    /// `AuthenticationMetadata`: `AuthenticationMetadata`. Required.
    #[track_caller]
    pub fn authentication_metadata(
        mut self,
        value: impl IntoValue<AuthenticationMetadata>,
    ) -> Self {
        self.0.set("AuthenticationMetadata", value);
        self
    }

    /// `AuthenticationType`: `ConnectionAuthType`. Required.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<ConnectionAuthType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }
}

/// `AuthenticationMetadata` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationMetadata(Properties);

properties! { AuthenticationMetadata }

impl AuthenticationMetadata {
    /// `ApiKeyConnectionMetadata`: `APIKeyConnectionMetadata`.
    #[track_caller]
    pub fn api_key_connection_metadata(
        mut self,
        value: impl IntoValue<APIKeyConnectionMetadata>,
    ) -> Self {
        self.0.set("ApiKeyConnectionMetadata", value);
        self
    }

    /// `AuthorizationCodeGrantMetadata`: `AuthorizationCodeGrantMetadata`.
    #[track_caller]
    pub fn authorization_code_grant_metadata(
        mut self,
        value: impl IntoValue<AuthorizationCodeGrantMetadata>,
    ) -> Self {
        self.0.set("AuthorizationCodeGrantMetadata", value);
        self
    }

    /// `BasicAuthConnectionMetadata`: `BasicAuthConnectionMetadata`.
    #[track_caller]
    pub fn basic_auth_connection_metadata(
        mut self,
        value: impl IntoValue<BasicAuthConnectionMetadata>,
    ) -> Self {
        self.0.set("BasicAuthConnectionMetadata", value);
        self
    }

    /// `ClientCredentialsGrantMetadata`: `ClientCredentialsGrantMetadata`.
    #[track_caller]
    pub fn client_credentials_grant_metadata(
        mut self,
        value: impl IntoValue<ClientCredentialsGrantMetadata>,
    ) -> Self {
        self.0.set("ClientCredentialsGrantMetadata", value);
        self
    }

    /// `IamConnectionMetadata`: `IAMConnectionMetadata`.
    #[track_caller]
    pub fn iam_connection_metadata(mut self, value: impl IntoValue<IAMConnectionMetadata>) -> Self {
        self.0.set("IamConnectionMetadata", value);
        self
    }

    /// `NoneConnectionMetadata`: `NoneConnectionMetadata`.
    #[track_caller]
    pub fn none_connection_metadata(
        mut self,
        value: impl IntoValue<NoneConnectionMetadata>,
    ) -> Self {
        self.0.set("NoneConnectionMetadata", value);
        self
    }
}

/// `AuthorizationCodeGrantCredentialsDetails` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationCodeGrantCredentialsDetails(Properties);

properties! { AuthorizationCodeGrantCredentialsDetails }

impl AuthorizationCodeGrantCredentialsDetails {
    /// `AuthorizationCodeGrantDetails`: `AuthorizationCodeGrantDetails`.
    #[track_caller]
    pub fn authorization_code_grant_details(
        mut self,
        value: impl IntoValue<AuthorizationCodeGrantDetails>,
    ) -> Self {
        self.0.set("AuthorizationCodeGrantDetails", value);
        self
    }
}

choice! {
    /// `AuthorizationCodeGrantCredentialsSource` of `AWS::QuickSight::ActionConnector`.
    AuthorizationCodeGrantCredentialsSource
    PLAIN_CREDENTIALS "PLAIN_CREDENTIALS"
}

/// `AuthorizationCodeGrantDetails` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationCodeGrantDetails(Properties);

properties! { AuthorizationCodeGrantDetails }

impl AuthorizationCodeGrantDetails {
    /// `AuthorizationEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `ClientId`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `TokenEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }
}

/// `AuthorizationCodeGrantMetadata` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationCodeGrantMetadata(Properties);

properties! { AuthorizationCodeGrantMetadata }

impl AuthorizationCodeGrantMetadata {
    /// `AuthorizationCodeGrantCredentialsDetails`: `AuthorizationCodeGrantCredentialsDetails`.
    #[track_caller]
    pub fn authorization_code_grant_credentials_details(
        mut self,
        value: impl IntoValue<AuthorizationCodeGrantCredentialsDetails>,
    ) -> Self {
        self.0
            .set("AuthorizationCodeGrantCredentialsDetails", value);
        self
    }

    /// `AuthorizationCodeGrantCredentialsSource`: `AuthorizationCodeGrantCredentialsSource`.
    #[track_caller]
    pub fn authorization_code_grant_credentials_source(
        mut self,
        value: impl IntoValue<AuthorizationCodeGrantCredentialsSource>,
    ) -> Self {
        self.0.set("AuthorizationCodeGrantCredentialsSource", value);
        self
    }

    /// `BaseEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn base_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseEndpoint", value);
        self
    }

    /// `RedirectUrl`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn redirect_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedirectUrl", value);
        self
    }
}

/// `BasicAuthConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthConnectionMetadata(Properties);

properties! { BasicAuthConnectionMetadata }

impl BasicAuthConnectionMetadata {
    /// `BaseEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn base_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseEndpoint", value);
        self
    }

    /// `Password`: string. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `ClientCredentialsDetails` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientCredentialsDetails(Properties);

properties! { ClientCredentialsDetails }

impl ClientCredentialsDetails {
    /// `ClientCredentialsGrantDetails`: `ClientCredentialsGrantDetails`.
    #[track_caller]
    pub fn client_credentials_grant_details(
        mut self,
        value: impl IntoValue<ClientCredentialsGrantDetails>,
    ) -> Self {
        self.0.set("ClientCredentialsGrantDetails", value);
        self
    }
}

/// `ClientCredentialsGrantDetails` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientCredentialsGrantDetails(Properties);

properties! { ClientCredentialsGrantDetails }

impl ClientCredentialsGrantDetails {
    /// `ClientId`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `TokenEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }
}

/// `ClientCredentialsGrantMetadata` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientCredentialsGrantMetadata(Properties);

properties! { ClientCredentialsGrantMetadata }

impl ClientCredentialsGrantMetadata {
    /// `BaseEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn base_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseEndpoint", value);
        self
    }

    /// `ClientCredentialsDetails`: `ClientCredentialsDetails`.
    #[track_caller]
    pub fn client_credentials_details(
        mut self,
        value: impl IntoValue<ClientCredentialsDetails>,
    ) -> Self {
        self.0.set("ClientCredentialsDetails", value);
        self
    }

    /// `ClientCredentialsSource`: `ClientCredentialsSource`.
    #[track_caller]
    pub fn client_credentials_source(
        mut self,
        value: impl IntoValue<ClientCredentialsSource>,
    ) -> Self {
        self.0.set("ClientCredentialsSource", value);
        self
    }
}

choice! {
    /// `ClientCredentialsSource` of `AWS::QuickSight::ActionConnector`.
    ClientCredentialsSource
    PLAIN_CREDENTIALS "PLAIN_CREDENTIALS"
}

choice! {
    /// `ConnectionAuthType` of `AWS::QuickSight::ActionConnector`.
    ConnectionAuthType
    BASIC "BASIC"
    API_KEY "API_KEY"
    OAUTH2_CLIENT_CREDENTIALS "OAUTH2_CLIENT_CREDENTIALS"
    NONE "NONE"
    IAM "IAM"
    OAUTH2_AUTHORIZATION_CODE "OAUTH2_AUTHORIZATION_CODE"
}

/// `IAMConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct IAMConnectionMetadata(Properties);

properties! { IAMConnectionMetadata }

impl IAMConnectionMetadata {
    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `NoneConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct NoneConnectionMetadata(Properties);

properties! { NoneConnectionMetadata }

impl NoneConnectionMetadata {
    /// `BaseEndpoint`: string, 1 to 8192 characters, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn base_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseEndpoint", value);
        self
    }
}

/// `ResourcePermission` of `AWS::QuickSight::ActionConnector`.
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
}

/// `Tag` of `AWS::QuickSight::ActionConnector`.
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
