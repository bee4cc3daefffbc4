// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::ConnectorV2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SecurityHub::ConnectorV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorV2(Body);

resource! { ConnectorV2 "AWS::SecurityHub::ConnectorV2" }

impl ConnectorV2 {
    /// `Description`: string, at most 256 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `.*\S.*`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `.*\S.*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Provider`: `Provider`. Required.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<Provider>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConnectorV2> {
    /// `ConnectorArn`
    #[inline]
    pub fn connector_arn(&self) -> Value<String> {
        self.attribute("ConnectorArn")
    }

    /// `ConnectorId`
    #[inline]
    pub fn connector_id(&self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// `ConnectorStatus`
    #[inline]
    pub fn connector_status(&self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `EnablementStatus`
    #[inline]
    pub fn enablement_status(&self) -> Value<String> {
        self.attribute("EnablementStatus")
    }

    /// `EnablementStatusReason`
    #[inline]
    pub fn enablement_status_reason(&self) -> Value<String> {
        self.attribute("EnablementStatusReason")
    }

    /// `Issues`
    #[inline]
    pub fn issues(&self) -> Value<Node> {
        self.attribute("Issues")
    }

    /// `LastCheckedAt`
    #[inline]
    pub fn last_checked_at(&self) -> Value<String> {
        self.attribute("LastCheckedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Message`
    #[inline]
    pub fn message(&self) -> Value<String> {
        self.attribute("Message")
    }
}

/// `AzureProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureProviderConfiguration(Properties);

properties! { AzureProviderConfiguration }

impl AzureProviderConfiguration {
    /// `AWSConfigConnectorArn`: string. Required.
    #[track_caller]
    pub fn aws_config_connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AWSConfigConnectorArn", value);
        self
    }

    /// `AzureRegions`: list of strings, 1 to 100 items. Required.
    #[track_caller]
    pub fn azure_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AzureRegions", value);
        self
    }

    /// `ScopeConfiguration`: `AzureScopeConfiguration`. Required.
    #[track_caller]
    pub fn scope_configuration(mut self, value: impl IntoValue<AzureScopeConfiguration>) -> Self {
        self.0.set("ScopeConfiguration", value);
        self
    }
}

/// `AzureScopeConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureScopeConfiguration(Properties);

properties! { AzureScopeConfiguration }

impl AzureScopeConfiguration {
    /// `ScopeType`: `AzureScopeConfigurationScopeType`. Required.
    #[track_caller]
    pub fn scope_type(mut self, value: impl IntoValue<AzureScopeConfigurationScopeType>) -> Self {
        self.0.set("ScopeType", value);
        self
    }

    /// `ScopeValues`: list of strings, at most 100 items.
    #[track_caller]
    pub fn scope_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ScopeValues", value);
        self
    }
}

choice! {
    /// `AzureScopeConfigurationScopeType` of `AWS::SecurityHub::ConnectorV2`.
    AzureScopeConfigurationScopeType
    TENANT "TENANT"
    SUBSCRIPTION "SUBSCRIPTION"
}

/// `JiraCloudProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct JiraCloudProviderConfiguration(Properties);

properties! { JiraCloudProviderConfiguration }

impl JiraCloudProviderConfiguration {
    /// `ProjectKey`: string, 2 to 10 characters. Required.
    #[track_caller]
    pub fn project_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectKey", value);
        self
    }
}

/// `Provider` of `AWS::SecurityHub::ConnectorV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct Provider(Properties);

properties! { Provider }

impl Provider {
    /// `Azure`: `AzureProviderConfiguration`.
    #[track_caller]
    pub fn azure(mut self, value: impl IntoValue<AzureProviderConfiguration>) -> Self {
        self.0.set("Azure", value);
        self
    }

    /// `JiraCloud`: `JiraCloudProviderConfiguration`.
    #[track_caller]
    pub fn jira_cloud(mut self, value: impl IntoValue<JiraCloudProviderConfiguration>) -> Self {
        self.0.set("JiraCloud", value);
        self
    }

    /// `ServiceNow`: `ServiceNowProviderConfiguration`.
    #[track_caller]
    pub fn service_now(mut self, value: impl IntoValue<ServiceNowProviderConfiguration>) -> Self {
        self.0.set("ServiceNow", value);
        self
    }
}

/// `ServiceNowProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowProviderConfiguration(Properties);

properties! { ServiceNowProviderConfiguration }

impl ServiceNowProviderConfiguration {
    /// `InstanceName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn instance_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceName", value);
        self
    }

    /// `SecretArn`: string, 20 to 2048 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}
