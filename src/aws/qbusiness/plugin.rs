// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::Plugin` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QBusiness::Plugin`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Plugin(Body);

resource! { Plugin "AWS::QBusiness::Plugin" }

impl Plugin {
    /// `ApplicationId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `AuthConfiguration`: `PluginAuthConfiguration`. Required.
    #[track_caller]
    pub fn auth_configuration(mut self, value: impl IntoValue<PluginAuthConfiguration>) -> Self {
        self.0.set("AuthConfiguration", value);
        self
    }

    /// `CustomPluginConfiguration`: `CustomPluginConfiguration`.
    #[track_caller]
    pub fn custom_plugin_configuration(
        mut self,
        value: impl IntoValue<CustomPluginConfiguration>,
    ) -> Self {
        self.0.set("CustomPluginConfiguration", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `ServerUrl`: string, 1 to 2048 characters, pattern `^(https?|ftp|file)://([^\s]*)$`.
    #[track_caller]
    pub fn server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerUrl", value);
        self
    }

    /// `State`: `PluginState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<PluginState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `PluginType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PluginType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Plugin> {
    /// `BuildStatus`
    #[inline]
    pub fn build_status(&self) -> Value<String> {
        self.attribute("BuildStatus")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `PluginArn`
    #[inline]
    pub fn plugin_arn(&self) -> Value<String> {
        self.attribute("PluginArn")
    }

    /// `PluginId`
    #[inline]
    pub fn plugin_id(&self) -> Value<String> {
        self.attribute("PluginId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `APISchema` of `AWS::QBusiness::Plugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct APISchema(Properties);

properties! { APISchema }

impl APISchema {
    /// `Payload`: string.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `S3`: `S3`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

choice! {
    /// `APISchemaType` of `AWS::QBusiness::Plugin`.
    APISchemaType
    OPEN_API_V3 "OPEN_API_V3"
}

/// `BasicAuthConfiguration` of `AWS::QBusiness::Plugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthConfiguration(Properties);

properties! { BasicAuthConfiguration }

impl BasicAuthConfiguration {
    /// `RoleArn`: `IamRoleArn`, at most 1284 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecretArn`: string, at most 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `CustomPluginConfiguration` of `AWS::QBusiness::Plugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPluginConfiguration(Properties);

properties! { CustomPluginConfiguration }

impl CustomPluginConfiguration {
    /// `ApiSchema`: `APISchema`. Required.
    #[track_caller]
    pub fn api_schema(mut self, value: impl IntoValue<APISchema>) -> Self {
        self.0.set("ApiSchema", value);
        self
    }

    /// `ApiSchemaType`: `APISchemaType`. Required.
    #[track_caller]
    pub fn api_schema_type(mut self, value: impl IntoValue<APISchemaType>) -> Self {
        self.0.set("ApiSchemaType", value);
        self
    }

    /// `Description`: string, 1 to 200 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

/// `OAuth2ClientCredentialConfiguration` of `AWS::QBusiness::Plugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuth2ClientCredentialConfiguration(Properties);

properties! { OAuth2ClientCredentialConfiguration }

impl OAuth2ClientCredentialConfiguration {
    /// `AuthorizationUrl`: string, 1 to 2048 characters, pattern `^(https?|ftp|file)://([^\s]*)$`.
    #[track_caller]
    pub fn authorization_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationUrl", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1284 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecretArn`: string, at most 1284 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `TokenUrl`: string, 1 to 2048 characters, pattern `^(https?|ftp|file)://([^\s]*)$`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }
}

/// `PluginAuthConfiguration` of `AWS::QBusiness::Plugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginAuthConfiguration(Properties);

properties! { PluginAuthConfiguration }

impl PluginAuthConfiguration {
    /// `BasicAuthConfiguration`: `BasicAuthConfiguration`.
    #[track_caller]
    pub fn basic_auth_configuration(
        mut self,
        value: impl IntoValue<BasicAuthConfiguration>,
    ) -> Self {
        self.0.set("BasicAuthConfiguration", value);
        self
    }

    /// `NoAuthConfiguration`: object or string.
    #[track_caller]
    pub fn no_auth_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NoAuthConfiguration", value);
        self
    }

    /// `OAuth2ClientCredentialConfiguration`: `OAuth2ClientCredentialConfiguration`.
    #[track_caller]
    pub fn oauth2_client_credential_configuration(
        mut self,
        value: impl IntoValue<OAuth2ClientCredentialConfiguration>,
    ) -> Self {
        self.0.set("OAuth2ClientCredentialConfiguration", value);
        self
    }
}

choice! {
    /// `PluginState` of `AWS::QBusiness::Plugin`.
    PluginState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `PluginType` of `AWS::QBusiness::Plugin`.
    PluginType
    SERVICE_NOW "SERVICE_NOW"
    SALESFORCE "SALESFORCE"
    JIRA "JIRA"
    ZENDESK "ZENDESK"
    CUSTOM "CUSTOM"
    QUICKSIGHT "QUICKSIGHT"
    SERVICENOW_NOW_PLATFORM "SERVICENOW_NOW_PLATFORM"
    JIRA_CLOUD "JIRA_CLOUD"
    SALESFORCE_CRM "SALESFORCE_CRM"
    ZENDESK_SUITE "ZENDESK_SUITE"
    ATLASSIAN_CONFLUENCE "ATLASSIAN_CONFLUENCE"
    GOOGLE_CALENDAR "GOOGLE_CALENDAR"
    MICROSOFT_TEAMS "MICROSOFT_TEAMS"
    MICROSOFT_EXCHANGE "MICROSOFT_EXCHANGE"
    PAGERDUTY_ADVANCE "PAGERDUTY_ADVANCE"
    SMARTSHEET "SMARTSHEET"
    ASANA "ASANA"
}

/// `S3` of `AWS::QBusiness::Plugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3(Properties);

properties! { S3 }

impl S3 {
    /// `Bucket`: string, 1 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
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

/// `Tag` of `AWS::QBusiness::Plugin`.
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
