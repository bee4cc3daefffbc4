// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLiftStreams::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLiftStreams::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::GameLiftStreams::Application" }

impl Application {
    /// `ApplicationLogOutputUri`: string, at most 1024 characters, pattern `^$|^s3://([a-zA-Z0-9][a-zA-Z0-9._-]{1,61}[a-zA-Z0-9])(/[a-zA-Z0-9._-]+)*/?$`.
    #[track_caller]
    pub fn application_log_output_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationLogOutputUri", value);
        self
    }

    /// `ApplicationLogPaths`: list of strings, at most 10 items.
    #[track_caller]
    pub fn application_log_paths(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApplicationLogPaths", value);
        self
    }

    /// `ApplicationSourceUri`: string, 1 to 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationSourceUri", value);
        self
    }

    /// `Description`: string, 1 to 80 characters, pattern `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutablePath`: string, 1 to 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn executable_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutablePath", value);
        self
    }

    /// `RuntimeEnvironment`: `RuntimeEnvironment`. Required. A change replaces the resource.
    #[track_caller]
    pub fn runtime_environment(mut self, value: impl IntoValue<RuntimeEnvironment>) -> Self {
        self.0.set("RuntimeEnvironment", value);
        self
    }

    /// `Tags`: map of strings, 1 to 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `RuntimeEnvironment` of `AWS::GameLiftStreams::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimeEnvironment(Properties);

properties! { RuntimeEnvironment }

impl RuntimeEnvironment {
    /// `Type`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Version`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}
