// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::ExtensionAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::ExtensionAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtensionAssociation(Body);

resource! { ExtensionAssociation "AWS::AppConfig::ExtensionAssociation" }

impl ExtensionAssociation {
    /// `ExtensionIdentifier`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn extension_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtensionIdentifier", value);
        self
    }

    /// `ExtensionVersionNumber`: integer. A change replaces the resource.
    #[track_caller]
    pub fn extension_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExtensionVersionNumber", value);
        self
    }

    /// `Parameters`: map of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `ResourceIdentifier`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ExtensionAssociation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ExtensionArn`
    #[inline]
    pub fn extension_arn(&self) -> Value<String> {
        self.attribute("ExtensionArn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ResourceArn`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceArn")
    }
}

/// `Tag` of `AWS::AppConfig::ExtensionAssociation`.
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
