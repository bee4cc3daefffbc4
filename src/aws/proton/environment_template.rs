// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Proton::EnvironmentTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Proton::EnvironmentTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentTemplate(Body);

resource! { EnvironmentTemplate "AWS::Proton::EnvironmentTemplate" }

impl EnvironmentTemplate {
    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EncryptionKey`: string, 1 to 200 characters. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKey", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Provisioning`: `Provisioning`. A change replaces the resource.
    #[track_caller]
    pub fn provisioning(mut self, value: impl IntoValue<Provisioning>) -> Self {
        self.0.set("Provisioning", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EnvironmentTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `Provisioning` of `AWS::Proton::EnvironmentTemplate`.
    Provisioning
    CUSTOMER_MANAGED "CUSTOMER_MANAGED"
}

/// `Tag` of `AWS::Proton::EnvironmentTemplate`.
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
