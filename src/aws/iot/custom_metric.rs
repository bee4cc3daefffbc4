// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::CustomMetric` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::CustomMetric`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomMetric(Body);

resource! { CustomMetric "AWS::IoT::CustomMetric" }

impl CustomMetric {
    /// `DisplayName`: string, at most 128 characters, pattern `^[\p{Graph}\x20]*$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `MetricName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MetricType`: `MetricType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn metric_type(mut self, value: impl IntoValue<MetricType>) -> Self {
        self.0.set("MetricType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CustomMetric> {
    /// `MetricArn`
    #[inline]
    pub fn metric_arn(&self) -> Value<String> {
        self.attribute("MetricArn")
    }
}

choice! {
    /// `MetricType` of `AWS::IoT::CustomMetric`.
    MetricType
    STRING_LIST "string-list"
    IP_ADDRESS_LIST "ip-address-list"
    NUMBER_LIST "number-list"
    NUMBER "number"
}

/// `Tag` of `AWS::IoT::CustomMetric`.
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
