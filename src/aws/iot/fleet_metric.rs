// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::FleetMetric` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::FleetMetric`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetMetric(Body);

resource! { FleetMetric "AWS::IoT::FleetMetric" }

impl FleetMetric {
    /// `AggregationField`: string, at least 1 character.
    #[track_caller]
    pub fn aggregation_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AggregationField", value);
        self
    }

    /// `AggregationType`: `AggregationType`.
    #[track_caller]
    pub fn aggregation_type(mut self, value: impl IntoValue<AggregationType>) -> Self {
        self.0.set("AggregationType", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^[\p{Graph}\x20]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IndexName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9:_-]+$`.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `MetricName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_\-\.]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Period`: integer, 60 to 86400.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `QueryString`: string, at least 1 character.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `QueryVersion`: string.
    #[track_caller]
    pub fn query_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryVersion", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Unit`: `Unit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

impl Handle<FleetMetric> {
    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `LastModifiedDate`
    #[inline]
    pub fn last_modified_date(&self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }

    /// `MetricArn`
    #[inline]
    pub fn metric_arn(&self) -> Value<String> {
        self.attribute("MetricArn")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<f64> {
        self.attribute("Version")
    }
}

/// `AggregationType` of `AWS::IoT::FleetMetric`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationType(Properties);

properties! { AggregationType }

impl AggregationType {
    /// `Name`: `AggregationTypeName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<AggregationTypeName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `AggregationTypeName` of `AWS::IoT::FleetMetric`.
    AggregationTypeName
    CARDINALITY "Cardinality"
    PERCENTILES "Percentiles"
    STATISTICS "Statistics"
}

/// `Tag` of `AWS::IoT::FleetMetric`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Unit` of `AWS::IoT::FleetMetric`.
    Unit
    BITS "Bits"
    BITS_SECOND "Bits/Second"
    BYTES "Bytes"
    BYTES_SECOND "Bytes/Second"
    COUNT "Count"
    COUNT_SECOND "Count/Second"
    GIGABITS "Gigabits"
    GIGABITS_SECOND "Gigabits/Second"
    GIGABYTES "Gigabytes"
    GIGABYTES_SECOND "Gigabytes/Second"
    KILOBITS "Kilobits"
    KILOBITS_SECOND "Kilobits/Second"
    KILOBYTES "Kilobytes"
    KILOBYTES_SECOND "Kilobytes/Second"
    MEGABITS "Megabits"
    MEGABITS_SECOND "Megabits/Second"
    MEGABYTES "Megabytes"
    MEGABYTES_SECOND "Megabytes/Second"
    MICROSECONDS "Microseconds"
    MILLISECONDS "Milliseconds"
    NONE "None"
    PERCENT "Percent"
    SECONDS "Seconds"
    TERABITS "Terabits"
    TERABITS_SECOND "Terabits/Second"
    TERABYTES "Terabytes"
    TERABYTES_SECOND "Terabytes/Second"
}
