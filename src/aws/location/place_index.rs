// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location::PlaceIndex` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Location::PlaceIndex`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PlaceIndex(Body);

resource! { PlaceIndex "AWS::Location::PlaceIndex" }

impl PlaceIndex {
    /// `DataSource`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `DataSourceConfiguration`: `DataSourceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<DataSourceConfiguration>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value);
        self
    }

    /// `Description`: string, at most 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IndexName`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
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

impl Handle<PlaceIndex> {
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

    /// `IndexArn`
    #[inline]
    pub fn index_arn(&self) -> Value<String> {
        self.attribute("IndexArn")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// `DataSourceConfiguration` of `AWS::Location::PlaceIndex`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceConfiguration(Properties);

properties! { DataSourceConfiguration }

impl DataSourceConfiguration {
    /// `IntendedUse`: `IntendedUse`.
    #[track_caller]
    pub fn intended_use(mut self, value: impl IntoValue<IntendedUse>) -> Self {
        self.0.set("IntendedUse", value);
        self
    }
}

choice! {
    /// `IntendedUse` of `AWS::Location::PlaceIndex`.
    IntendedUse
    SINGLE_USE "SingleUse"
    STORAGE "Storage"
}

choice! {
    /// `PricingPlan` of `AWS::Location::PlaceIndex`.
    PricingPlan
    REQUEST_BASED_USAGE "RequestBasedUsage"
}

/// `Tag` of `AWS::Location::PlaceIndex`.
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
