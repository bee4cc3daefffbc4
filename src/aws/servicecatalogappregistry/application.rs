// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalogAppRegistry::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalogAppRegistry::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::ServiceCatalogAppRegistry::Application" }

impl Application {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `\w+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationName`
    #[inline]
    pub fn application_name(&self) -> Value<String> {
        self.attribute("ApplicationName")
    }

    /// `ApplicationTagKey`
    #[inline]
    pub fn application_tag_key(&self) -> Value<String> {
        self.attribute("ApplicationTagKey")
    }

    /// `ApplicationTagValue`
    #[inline]
    pub fn application_tag_value(&self) -> Value<String> {
        self.attribute("ApplicationTagValue")
    }

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
