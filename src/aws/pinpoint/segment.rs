// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::Segment` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::Segment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Segment(Body);

resource! { Segment "AWS::Pinpoint::Segment" }

impl Segment {
    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `Dimensions`: `SegmentDimensions`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<SegmentDimensions>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SegmentGroups`: `SegmentGroups`.
    #[track_caller]
    pub fn segment_groups(mut self, value: impl IntoValue<SegmentGroups>) -> Self {
        self.0.set("SegmentGroups", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<Segment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `SegmentId`
    #[inline]
    pub fn segment_id(&self) -> Value<String> {
        self.attribute("SegmentId")
    }
}

/// `Behavior` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Behavior(Properties);

properties! { Behavior }

impl Behavior {
    /// `Recency`: `Recency`.
    #[track_caller]
    pub fn recency(mut self, value: impl IntoValue<Recency>) -> Self {
        self.0.set("Recency", value);
        self
    }
}

/// `Coordinates` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Coordinates(Properties);

properties! { Coordinates }

impl Coordinates {
    /// `Latitude`: number. Required.
    #[track_caller]
    pub fn latitude(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Latitude", value);
        self
    }

    /// `Longitude`: number. Required.
    #[track_caller]
    pub fn longitude(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Longitude", value);
        self
    }
}

/// `Demographic` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Demographic(Properties);

properties! { Demographic }

impl Demographic {
    /// `AppVersion`: `SetDimension`.
    #[track_caller]
    pub fn app_version(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("AppVersion", value);
        self
    }

    /// `Channel`: `SetDimension`.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `DeviceType`: `SetDimension`.
    #[track_caller]
    pub fn device_type(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("DeviceType", value);
        self
    }

    /// `Make`: `SetDimension`.
    #[track_caller]
    pub fn make(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("Make", value);
        self
    }

    /// `Model`: `SetDimension`.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `Platform`: `SetDimension`.
    #[track_caller]
    pub fn platform(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("Platform", value);
        self
    }
}

/// `GPSPoint` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct GPSPoint(Properties);

properties! { GPSPoint }

impl GPSPoint {
    /// `Coordinates`: `Coordinates`. Required.
    #[track_caller]
    pub fn coordinates(mut self, value: impl IntoValue<Coordinates>) -> Self {
        self.0.set("Coordinates", value);
        self
    }

    /// `RangeInKilometers`: number. Required.
    #[track_caller]
    pub fn range_in_kilometers(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RangeInKilometers", value);
        self
    }
}

/// `Groups` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Groups(Properties);

properties! { Groups }

impl Groups {
    /// `Dimensions`: list of `SegmentDimensions`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<SegmentDimensions>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `SourceSegments`: list of `SourceSegments`.
    #[track_caller]
    pub fn source_segments(mut self, value: impl IntoValue<ListOf<SourceSegments>>) -> Self {
        self.0.set("SourceSegments", value);
        self
    }

    /// `SourceType`: string.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Location` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Properties);

properties! { Location }

impl Location {
    /// `Country`: `SetDimension`.
    #[track_caller]
    pub fn country(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("Country", value);
        self
    }

    /// `GPSPoint`: `GPSPoint`.
    #[track_caller]
    pub fn gps_point(mut self, value: impl IntoValue<GPSPoint>) -> Self {
        self.0.set("GPSPoint", value);
        self
    }
}

/// `Recency` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Recency(Properties);

properties! { Recency }

impl Recency {
    /// `Duration`: string. Required.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `RecencyType`: string. Required.
    #[track_caller]
    pub fn recency_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecencyType", value);
        self
    }
}

/// `SegmentDimensions` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentDimensions(Properties);

properties! { SegmentDimensions }

impl SegmentDimensions {
    /// `Attributes`: object or string.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Attributes", value);
        self
    }

    /// `Behavior`: `Behavior`.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<Behavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `Demographic`: `Demographic`.
    #[track_caller]
    pub fn demographic(mut self, value: impl IntoValue<Demographic>) -> Self {
        self.0.set("Demographic", value);
        self
    }

    /// `Location`: `Location`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Metrics`: object or string.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Metrics", value);
        self
    }

    /// `UserAttributes`: object or string.
    #[track_caller]
    pub fn user_attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UserAttributes", value);
        self
    }
}

/// `SegmentGroups` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentGroups(Properties);

properties! { SegmentGroups }

impl SegmentGroups {
    /// `Groups`: list of `Groups`.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<Groups>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `Include`: string.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `SetDimension` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct SetDimension(Properties);

properties! { SetDimension }

impl SetDimension {
    /// `DimensionType`: string.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `SourceSegments` of `AWS::Pinpoint::Segment`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceSegments(Properties);

properties! { SourceSegments }

impl SourceSegments {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Version`: integer.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Version", value);
        self
    }
}
