// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location::Tracker` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Location::Tracker`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Tracker(Body);

resource! { Tracker "AWS::Location::Tracker" }

impl Tracker {
    /// `Description`: string, at most 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventBridgeEnabled`: boolean.
    #[track_caller]
    pub fn event_bridge_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EventBridgeEnabled", value);
        self
    }

    /// `KmsKeyEnableGeospatialQueries`: boolean.
    #[track_caller]
    pub fn kms_key_enable_geospatial_queries(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KmsKeyEnableGeospatialQueries", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `PositionFiltering`: `PositionFiltering`. A change replaces the resource.
    #[track_caller]
    pub fn position_filtering(mut self, value: impl IntoValue<PositionFiltering>) -> Self {
        self.0.set("PositionFiltering", value);
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

    /// `TrackerName`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tracker_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrackerName", value);
        self
    }
}

impl Handle<Tracker> {
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

    /// `TrackerArn`
    #[inline]
    pub fn tracker_arn(&self) -> Value<String> {
        self.attribute("TrackerArn")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

choice! {
    /// `PositionFiltering` of `AWS::Location::Tracker`.
    PositionFiltering
    TIME_BASED "TimeBased"
    DISTANCE_BASED "DistanceBased"
    ACCURACY_BASED "AccuracyBased"
}

choice! {
    /// `PricingPlan` of `AWS::Location::Tracker`.
    PricingPlan
    REQUEST_BASED_USAGE "RequestBasedUsage"
}

/// `Tag` of `AWS::Location::Tracker`.
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
