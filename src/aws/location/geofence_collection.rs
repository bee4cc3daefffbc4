// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location::GeofenceCollection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Location::GeofenceCollection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GeofenceCollection(Body);

resource! { GeofenceCollection "AWS::Location::GeofenceCollection" }

impl GeofenceCollection {
    /// `CollectionName`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn collection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionName", value);
        self
    }

    /// `Description`: string, at most 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `PricingPlan`: `PricingPlan`. Deprecated.
    #[track_caller]
    pub fn pricing_plan(mut self, value: impl IntoValue<PricingPlan>) -> Self {
        self.0.set("PricingPlan", value);
        self
    }

    /// `PricingPlanDataSource`: string. Deprecated.
    #[track_caller]
    pub fn pricing_plan_data_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PricingPlanDataSource", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<GeofenceCollection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollectionArn`
    #[inline]
    pub fn collection_arn(&self) -> Value<String> {
        self.attribute("CollectionArn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

choice! {
    /// `PricingPlan` of `AWS::Location::GeofenceCollection`.
    PricingPlan
    REQUEST_BASED_USAGE "RequestBasedUsage"
}

/// `Tag` of `AWS::Location::GeofenceCollection`.
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
