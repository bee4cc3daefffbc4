// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::DeliverySource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::DeliverySource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliverySource(Body);

resource! { DeliverySource "AWS::Logs::DeliverySource" }

impl DeliverySource {
    /// `DeliverySourceConfiguration`: map of strings.
    #[track_caller]
    pub fn delivery_source_configuration(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DeliverySourceConfiguration", value);
        self
    }

    /// `LogType`: string, 1 to 255 characters, pattern `[\w-]*$`.
    #[track_caller]
    pub fn log_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogType", value);
        self
    }

    /// `Name`: string, 1 to 60 characters, pattern `[\w-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceArn`: string, 16 to 2048 characters, pattern `[\w#+=/:,.@-]*\*?`.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DeliverySource> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ResourceArns`
    #[inline]
    pub fn resource_arns(&self) -> Value<Vec<String>> {
        self.attribute("ResourceArns")
    }

    /// `Service`
    #[inline]
    pub fn service(&self) -> Value<String> {
        self.attribute("Service")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// `Tag` of `AWS::Logs::DeliverySource`.
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
