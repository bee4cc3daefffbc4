// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InspectorV2::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::InspectorV2::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::InspectorV2::Connector" }

impl Connector {
    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `^[\p{L}\p{N}_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Provider`: `CloudProvider`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<CloudProvider>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `ProviderConfiguration`: `ProviderConfiguration`. Required.
    #[track_caller]
    pub fn provider_configuration(mut self, value: impl IntoValue<ProviderConfiguration>) -> Self {
        self.0.set("ProviderConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Connector> {
    /// `ConnectorArn`
    #[inline]
    pub fn connector_arn(&self) -> Value<String> {
        self.attribute("ConnectorArn")
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

    /// `Health`
    #[inline]
    pub fn health(&self) -> Value<Node> {
        self.attribute("Health")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state(
        &self,
    ) -> Value<String> {
        self.attribute(
            "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State",
        )
    }

    /// `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(
        &self,
    ) -> Value<String> {
        self.attribute(
            "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason",
        )
    }

    /// `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state(
        &self,
    ) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State")
    }

    /// `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(
        &self,
    ) -> Value<String> {
        self.attribute(
            "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason",
        )
    }

    /// `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state(
        &self,
    ) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State")
    }

    /// `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`
    #[inline]
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state_reason(
        &self,
    ) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason")
    }
}

/// `AzureProviderConfiguration` of `AWS::InspectorV2::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureProviderConfiguration(Properties);

properties! { AzureProviderConfiguration }

impl AzureProviderConfiguration {
    /// `AutoInstallVMScanner`: boolean, default true.
    #[track_caller]
    pub fn auto_install_vm_scanner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoInstallVMScanner", value);
        self
    }

    /// `AwsConfigConnectorArn`: string, 1 to 512 characters, pattern `arn:([^:]+):config:([^:]+):([^:]+):connector/([^/]+)/([^/]+)/([^/:\s]+)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_config_connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsConfigConnectorArn", value);
        self
    }

    /// `AzureRegions`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn azure_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AzureRegions", value);
        self
    }

    /// `ScopeConfiguration`: `AzureScopeConfigurationMap`. Required.
    #[track_caller]
    pub fn scope_configuration(
        mut self,
        value: impl IntoValue<AzureScopeConfigurationMap>,
    ) -> Self {
        self.0.set("ScopeConfiguration", value);
        self
    }
}

/// `AzureScopeConfigurationMap` of `AWS::InspectorV2::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureScopeConfigurationMap(Properties);

properties! { AzureScopeConfigurationMap }

impl AzureScopeConfigurationMap {
    /// `ContainerImageScanning`: `ScopeConfiguration`.
    #[track_caller]
    pub fn container_image_scanning(mut self, value: impl IntoValue<ScopeConfiguration>) -> Self {
        self.0.set("ContainerImageScanning", value);
        self
    }

    /// `ServerlessScanning`: `ScopeConfiguration`.
    #[track_caller]
    pub fn serverless_scanning(mut self, value: impl IntoValue<ScopeConfiguration>) -> Self {
        self.0.set("ServerlessScanning", value);
        self
    }

    /// `VmScanning`: `ScopeConfiguration`.
    #[track_caller]
    pub fn vm_scanning(mut self, value: impl IntoValue<ScopeConfiguration>) -> Self {
        self.0.set("VmScanning", value);
        self
    }
}

choice! {
    /// `CloudProvider` of `AWS::InspectorV2::Connector`.
    CloudProvider
    AZURE "AZURE"
}

/// `ProviderConfiguration` of `AWS::InspectorV2::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProviderConfiguration(Properties);

properties! { ProviderConfiguration }

impl ProviderConfiguration {
    /// `Azure`: `AzureProviderConfiguration`. Required.
    #[track_caller]
    pub fn azure(mut self, value: impl IntoValue<AzureProviderConfiguration>) -> Self {
        self.0.set("Azure", value);
        self
    }
}

/// `ScopeConfiguration` of `AWS::InspectorV2::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScopeConfiguration(Properties);

properties! { ScopeConfiguration }

impl ScopeConfiguration {
    /// `ScopeType`: `ScopeType`. Required.
    #[track_caller]
    pub fn scope_type(mut self, value: impl IntoValue<ScopeType>) -> Self {
        self.0.set("ScopeType", value);
        self
    }

    /// `ScopeValues`: list of strings, at most 100 items.
    #[track_caller]
    pub fn scope_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ScopeValues", value);
        self
    }

    /// `State`: `ScopeState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ScopeState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `StateReason`: string.
    #[track_caller]
    pub fn state_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateReason", value);
        self
    }
}

choice! {
    /// `ScopeState` of `AWS::InspectorV2::Connector`.
    ScopeState
    ACTIVE "ACTIVE"
    PENDING "PENDING"
    ERROR "ERROR"
    DISABLED "DISABLED"
}

choice! {
    /// `ScopeType` of `AWS::InspectorV2::Connector`.
    ScopeType
    TENANT "TENANT"
    SUBSCRIPTION "SUBSCRIPTION"
}

/// `Tag` of `AWS::InspectorV2::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9 _.:/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
