// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MultiRegionEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SES::MultiRegionEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiRegionEndpoint(Body);

resource! { MultiRegionEndpoint "AWS::SES::MultiRegionEndpoint" }

impl MultiRegionEndpoint {
    /// `Details`: `Details`. Required. A change replaces the resource.
    #[track_caller]
    pub fn details(mut self, value: impl IntoValue<Details>) -> Self {
        self.0.set("Details", value);
        self
    }

    /// `EndpointName`: string, 1 to 64 characters, pattern `^[\w\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Details` of `AWS::SES::MultiRegionEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Details(Properties);

properties! { Details }

impl Details {
    /// `RouteDetails`: list of `RouteDetailsItem`, 1 item. Required.
    #[track_caller]
    pub fn route_details(mut self, value: impl IntoValue<ListOf<RouteDetailsItem>>) -> Self {
        self.0.set("RouteDetails", value);
        self
    }
}

/// `RouteDetailsItem` of `AWS::SES::MultiRegionEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteDetailsItem(Properties);

properties! { RouteDetailsItem }

impl RouteDetailsItem {
    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `Tag` of `AWS::SES::MultiRegionEndpoint`.
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
