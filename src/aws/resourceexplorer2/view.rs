// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResourceExplorer2::View` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResourceExplorer2::View`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct View(Body);

resource! { View "AWS::ResourceExplorer2::View" }

impl View {
    /// `Filters`: `SearchFilter`.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<SearchFilter>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `IncludedProperties`: list of `IncludedProperty`.
    #[track_caller]
    pub fn included_properties(mut self, value: impl IntoValue<ListOf<IncludedProperty>>) -> Self {
        self.0.set("IncludedProperties", value);
        self
    }

    /// `Scope`: string. A change replaces the resource.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ViewName`: string, pattern `^[a-zA-Z0-9\-]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn view_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewName", value);
        self
    }
}

impl Handle<View> {
    /// `ViewArn`
    #[inline]
    pub fn view_arn(&self) -> Value<String> {
        self.attribute("ViewArn")
    }
}

/// `IncludedProperty` of `AWS::ResourceExplorer2::View`.
#[derive(Clone, Default)]
#[must_use]
pub struct IncludedProperty(Properties);

properties! { IncludedProperty }

impl IncludedProperty {
    /// `Name`: string, 1 to 1011 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `SearchFilter` of `AWS::ResourceExplorer2::View`.
#[derive(Clone, Default)]
#[must_use]
pub struct SearchFilter(Properties);

properties! { SearchFilter }

impl SearchFilter {
    /// `FilterString`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn filter_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterString", value);
        self
    }
}
