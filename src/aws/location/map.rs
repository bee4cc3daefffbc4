// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location::Map` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Location::Map`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Map(Body);

resource! { Map "AWS::Location::Map" }

impl Map {
    /// `Configuration`: `MapConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<MapConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string, at most 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MapName`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn map_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MapName", value);
        self
    }

    /// `PricingPlan`: `PricingPlan`. A change replaces the resource.
    #[track_caller]
    pub fn pricing_plan(mut self, value: impl IntoValue<PricingPlan>) -> Self {
        self.0.set("PricingPlan", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Map> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `MapArn`
    #[inline]
    pub fn map_arn(&self) -> Value<String> {
        self.attribute("MapArn")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// `MapConfiguration` of `AWS::Location::Map`.
#[derive(Clone, Default)]
#[must_use]
pub struct MapConfiguration(Properties);

properties! { MapConfiguration }

impl MapConfiguration {
    /// `CustomLayers`: list of strings, at most 10 items.
    #[track_caller]
    pub fn custom_layers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CustomLayers", value);
        self
    }

    /// `PoliticalView`: string, 3 characters, pattern `^[A-Z]{3}$`.
    #[track_caller]
    pub fn political_view(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoliticalView", value);
        self
    }

    /// `Style`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Style", value);
        self
    }
}

choice! {
    /// `PricingPlan` of `AWS::Location::Map`.
    PricingPlan
    REQUEST_BASED_USAGE "RequestBasedUsage"
}

/// `Tag` of `AWS::Location::Map`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[A-Za-z0-9 _=@:.+-/]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
