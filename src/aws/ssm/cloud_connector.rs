// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::CloudConnector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::CloudConnector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudConnector(Body);

resource! { CloudConnector "AWS::SSM::CloudConnector" }

impl CloudConnector {
    /// `ConfigConnectorArn`: string, 1 to 512 characters, pattern `^arn:aws(-cn|-us-gov)?:config:[a-z0-9-]+:\d{12}:connector/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn config_connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigConnectorArn", value);
        self
    }

    /// `Configuration`: `CloudConnectorConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<CloudConnectorConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters, pattern `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 256 characters, pattern `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z0-9-]*:iam::\d{12}:role/[\w-/.@+=,]{1,1017}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CloudConnector> {
    /// `CloudConnectorArn`
    #[inline]
    pub fn cloud_connector_arn(&self) -> Value<String> {
        self.attribute("CloudConnectorArn")
    }

    /// `CloudConnectorId`
    #[inline]
    pub fn cloud_connector_id(&self) -> Value<String> {
        self.attribute("CloudConnectorId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AzureConfiguration` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureConfiguration(Properties);

properties! { AzureConfiguration }

impl AzureConfiguration {
    /// `ApplicationDisplayName`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
    #[track_caller]
    pub fn application_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationDisplayName", value);
        self
    }

    /// `ApplicationId`: string, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Required.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `Targets`: `ConfigurationTargets`.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ConfigurationTargets>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `TenantDisplayName`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
    #[track_caller]
    pub fn tenant_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantDisplayName", value);
        self
    }

    /// `TenantId`: string, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }
}

/// `AzureSubscription` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureSubscription(Properties);

properties! { AzureSubscription }

impl AzureSubscription {
    /// `DisplayName`: string, at most 128 characters, pattern `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Id`: string, 1 to 256 characters, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `CloudConnectorConfiguration` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudConnectorConfiguration(Properties);

properties! { CloudConnectorConfiguration }

impl CloudConnectorConfiguration {
    /// `AzureConfiguration`: `AzureConfiguration`. Required.
    #[track_caller]
    pub fn azure_configuration(mut self, value: impl IntoValue<AzureConfiguration>) -> Self {
        self.0.set("AzureConfiguration", value);
        self
    }
}

/// `ConfigurationTargets` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationTargets(Properties);

properties! { ConfigurationTargets }

impl ConfigurationTargets {
    /// `Subscriptions`: list of `AzureSubscription`, 1 to 75 items. Required.
    #[track_caller]
    pub fn subscriptions(mut self, value: impl IntoValue<ListOf<AzureSubscription>>) -> Self {
        self.0.set("Subscriptions", value);
        self
    }
}

/// `Tag` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
