// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks::App` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpsWorks::App`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-app.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct App(Body);

resource! { App "AWS::OpsWorks::App" }

impl App {
    /// `AppSource`: `Source`.
    #[track_caller]
    pub fn app_source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("AppSource", value);
        self
    }

    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `DataSources`: list of `DataSource`.
    #[track_caller]
    pub fn data_sources(mut self, value: impl IntoValue<ListOf<DataSource>>) -> Self {
        self.0.set("DataSources", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Domains`: list of strings.
    #[track_caller]
    pub fn domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Domains", value);
        self
    }

    /// `EnableSsl`: boolean.
    #[track_caller]
    pub fn enable_ssl(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSsl", value);
        self
    }

    /// `Environment`: list of `EnvironmentVariable`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<EnvironmentVariable>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Shortname`: string. A change replaces the resource.
    #[track_caller]
    pub fn shortname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Shortname", value);
        self
    }

    /// `SslConfiguration`: `SslConfiguration`.
    #[track_caller]
    pub fn ssl_configuration(mut self, value: impl IntoValue<SslConfiguration>) -> Self {
        self.0.set("SslConfiguration", value);
        self
    }

    /// `StackId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackId", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<App> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `DataSource` of `AWS::OpsWorks::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Properties);

properties! { DataSource }

impl DataSource {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `EnvironmentVariable` of `AWS::OpsWorks::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentVariable(Properties);

properties! { EnvironmentVariable }

impl EnvironmentVariable {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Secure`: boolean.
    #[track_caller]
    pub fn secure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Secure", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Source` of `AWS::OpsWorks::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `Password`: string.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Revision`: string.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Revision", value);
        self
    }

    /// `SshKey`: string.
    #[track_caller]
    pub fn ssh_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SshKey", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `SslConfiguration` of `AWS::OpsWorks::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct SslConfiguration(Properties);

properties! { SslConfiguration }

impl SslConfiguration {
    /// `Certificate`: string.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `Chain`: string.
    #[track_caller]
    pub fn chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Chain", value);
        self
    }

    /// `PrivateKey`: string.
    #[track_caller]
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKey", value);
        self
    }
}
