// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::OAuthClientApplication` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::OAuthClientApplication`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuthClientApplication(Body);

resource! { OAuthClientApplication "AWS::QuickSight::OAuthClientApplication" }

impl OAuthClientApplication {
    /// `ClientId`: string, 1 to 2048 characters, pattern `^[^\p{Cc}]+$`.
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

    /// `DataSourceType`: `DataSourceType`.
    #[track_caller]
    pub fn data_source_type(mut self, value: impl IntoValue<DataSourceType>) -> Self {
        self.0.set("DataSourceType", value);
        self
    }

    /// `IdentityProviderVpcConnectionProperties`: `IdentityProviderVpcConnectionProperties`.
    #[track_caller]
    pub fn identity_provider_vpc_connection_properties(
        mut self,
        value: impl IntoValue<IdentityProviderVpcConnectionProperties>,
    ) -> Self {
        self.0.set("IdentityProviderVpcConnectionProperties", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OAuthAuthorizationEndpointUrl`: string, 1 to 2048 characters, pattern `^https://[^\p{Cc}]+$`.
    #[track_caller]
    pub fn oauth_authorization_endpoint_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OAuthAuthorizationEndpointUrl", value);
        self
    }

    /// `OAuthClientApplicationId`: string, 1 to 256 characters, pattern `[^/][^\u0000-\u001f]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn oauth_client_application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OAuthClientApplicationId", value);
        self
    }

    /// `OAuthClientAuthenticationType`: `OAuthClientAuthenticationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn oauth_client_authentication_type(
        mut self,
        value: impl IntoValue<OAuthClientAuthenticationType>,
    ) -> Self {
        self.0.set("OAuthClientAuthenticationType", value);
        self
    }

    /// `OAuthScopes`: string, 1 to 4096 characters, pattern `^[^\p{Cc}]+$`.
    #[track_caller]
    pub fn oauth_scopes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OAuthScopes", value);
        self
    }

    /// `OAuthTokenEndpointUrl`: string, 1 to 2048 characters, pattern `^https://[^\p{Cc}]+$`. Required.
    #[track_caller]
    pub fn oauth_token_endpoint_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OAuthTokenEndpointUrl", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OAuthClientApplication> {
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
}

choice! {
    /// `DataSourceType` of `AWS::QuickSight::OAuthClientApplication`.
    DataSourceType
    ADOBE_ANALYTICS "ADOBE_ANALYTICS"
    AMAZON_ELASTICSEARCH "AMAZON_ELASTICSEARCH"
    AMAZON_OPENSEARCH "AMAZON_OPENSEARCH"
    ATHENA "ATHENA"
    AURORA "AURORA"
    AURORA_POSTGRESQL "AURORA_POSTGRESQL"
    AWS_IOT_ANALYTICS "AWS_IOT_ANALYTICS"
    BIGQUERY "BIGQUERY"
    CONFLUENCE "CONFLUENCE"
    DATABRICKS "DATABRICKS"
    EXASOL "EXASOL"
    GITHUB "GITHUB"
    GOOGLESHEETS "GOOGLESHEETS"
    GOOGLE_DRIVE "GOOGLE_DRIVE"
    JIRA "JIRA"
    MARIADB "MARIADB"
    MYSQL "MYSQL"
    ONE_DRIVE "ONE_DRIVE"
    ORACLE "ORACLE"
    POSTGRESQL "POSTGRESQL"
    PRESTO "PRESTO"
    QBUSINESS "QBUSINESS"
    REDSHIFT "REDSHIFT"
    S3 "S3"
    S3_KNOWLEDGE_BASE "S3_KNOWLEDGE_BASE"
    S3_TABLES "S3_TABLES"
    SALESFORCE "SALESFORCE"
    SERVICENOW "SERVICENOW"
    SHAREPOINT "SHAREPOINT"
    SNOWFLAKE "SNOWFLAKE"
    SPARK "SPARK"
    SQLSERVER "SQLSERVER"
    STARBURST "STARBURST"
    TERADATA "TERADATA"
    TIMESTREAM "TIMESTREAM"
    TRINO "TRINO"
    TWITTER "TWITTER"
    WEB_CRAWLER "WEB_CRAWLER"
}

/// `IdentityProviderVpcConnectionProperties` of `AWS::QuickSight::OAuthClientApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityProviderVpcConnectionProperties(Properties);

properties! { IdentityProviderVpcConnectionProperties }

impl IdentityProviderVpcConnectionProperties {
    /// `VpcConnectionArn`: string. Required.
    #[track_caller]
    pub fn vpc_connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcConnectionArn", value);
        self
    }
}

choice! {
    /// `OAuthClientAuthenticationType` of `AWS::QuickSight::OAuthClientApplication`.
    OAuthClientAuthenticationType
    TOKEN "TOKEN"
}

/// `Tag` of `AWS::QuickSight::OAuthClientApplication`.
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
