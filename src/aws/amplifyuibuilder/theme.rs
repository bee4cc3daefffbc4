// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmplifyUIBuilder::Theme` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AmplifyUIBuilder::Theme`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Theme(Body);

resource! { Theme "AWS::AmplifyUIBuilder::Theme" }

impl Theme {
    /// `AppId`: string. A change replaces the resource.
    #[track_caller]
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppId", value);
        self
    }

    /// `EnvironmentName`: string. A change replaces the resource.
    #[track_caller]
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Overrides`: list of `ThemeValues`.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<ListOf<ThemeValues>>) -> Self {
        self.0.set("Overrides", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Values`: list of `ThemeValues`.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<ThemeValues>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

impl Handle<Theme> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// `ThemeValue` of `AWS::AmplifyUIBuilder::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThemeValue(Properties);

properties! { ThemeValue }

impl ThemeValue {
    /// `Children`: list of `ThemeValues`.
    #[track_caller]
    pub fn children(mut self, value: impl IntoValue<ListOf<ThemeValues>>) -> Self {
        self.0.set("Children", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ThemeValues` of `AWS::AmplifyUIBuilder::Theme`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThemeValues(Properties);

properties! { ThemeValues }

impl ThemeValues {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: `ThemeValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ThemeValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}
