// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::AppConfig::Application" }

impl Application {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }
}

/// `Tags` of `AWS::AppConfig::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
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
