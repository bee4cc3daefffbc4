// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppIntegrations::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppIntegrations::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::AppIntegrations::Application" }

impl Application {
    /// `ApplicationConfig`: `ApplicationConfig`.
    #[track_caller]
    pub fn application_config(mut self, value: impl IntoValue<ApplicationConfig>) -> Self {
        self.0.set("ApplicationConfig", value);
        self
    }

    /// `ApplicationSourceConfig`: `ApplicationSourceConfig`. Required.
    #[track_caller]
    pub fn application_source_config(
        mut self,
        value: impl IntoValue<ApplicationSourceConfig>,
    ) -> Self {
        self.0.set("ApplicationSourceConfig", value);
        self
    }

    /// `ApplicationType`: `ApplicationType`.
    #[track_caller]
    pub fn application_type(mut self, value: impl IntoValue<ApplicationType>) -> Self {
        self.0.set("ApplicationType", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IframeConfig`: `IframeConfig`.
    #[track_caller]
    pub fn iframe_config(mut self, value: impl IntoValue<IframeConfig>) -> Self {
        self.0.set("IframeConfig", value);
        self
    }

    /// `InitializationTimeout`: integer, 1 to 600000.
    #[track_caller]
    pub fn initialization_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InitializationTimeout", value);
        self
    }

    /// `IsService`: boolean, default false.
    #[track_caller]
    pub fn is_service(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsService", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\/\._ \-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9/\._\-]+$`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Permissions`: list of strings, at most 150 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationArn`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ApplicationConfig` of `AWS::AppIntegrations::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationConfig(Properties);

properties! { ApplicationConfig }

impl ApplicationConfig {
    /// `ContactHandling`: `ContactHandling`.
    #[track_caller]
    pub fn contact_handling(mut self, value: impl IntoValue<ContactHandling>) -> Self {
        self.0.set("ContactHandling", value);
        self
    }
}

/// `ApplicationSourceConfig` of `AWS::AppIntegrations::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationSourceConfig(Properties);

properties! { ApplicationSourceConfig }

impl ApplicationSourceConfig {
    /// `ExternalUrlConfig`: `ExternalUrlConfig`. Required.
    #[track_caller]
    pub fn external_url_config(mut self, value: impl IntoValue<ExternalUrlConfig>) -> Self {
        self.0.set("ExternalUrlConfig", value);
        self
    }
}

choice! {
    /// `ApplicationType` of `AWS::AppIntegrations::Application`.
    ApplicationType
    STANDARD "STANDARD"
    SERVICE "SERVICE"
    MCP_SERVER "MCP_SERVER"
}

/// `ContactHandling` of `AWS::AppIntegrations::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactHandling(Properties);

properties! { ContactHandling }

impl ContactHandling {
    /// `Scope`: `ContactHandlingScope`. Required.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<ContactHandlingScope>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

choice! {
    /// `ContactHandlingScope` of `AWS::AppIntegrations::Application`.
    ContactHandlingScope
    CROSS_CONTACTS "CROSS_CONTACTS"
    PER_CONTACT "PER_CONTACT"
}

/// `ExternalUrlConfig` of `AWS::AppIntegrations::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExternalUrlConfig(Properties);

properties! { ExternalUrlConfig }

impl ExternalUrlConfig {
    /// `AccessUrl`: string, 1 to 1000 characters, pattern `^\w+\:\/\/.*$`. Required.
    #[track_caller]
    pub fn access_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessUrl", value);
        self
    }

    /// `ApprovedOrigins`: list of strings, at most 50 items.
    #[track_caller]
    pub fn approved_origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApprovedOrigins", value);
        self
    }
}

/// `IframeConfig` of `AWS::AppIntegrations::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct IframeConfig(Properties);

properties! { IframeConfig }

impl IframeConfig {
    /// `Allow`: list of strings, at most 25 items.
    #[track_caller]
    pub fn allow(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Allow", value);
        self
    }

    /// `Sandbox`: list of strings, at most 25 items.
    #[track_caller]
    pub fn sandbox(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Sandbox", value);
        self
    }
}

/// `Tag` of `AWS::AppIntegrations::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
