// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::DeliveryDestination` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::DeliveryDestination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryDestination(Body);

resource! { DeliveryDestination "AWS::Logs::DeliveryDestination" }

impl DeliveryDestination {
    /// `DeliveryDestinationPolicy`: `DestinationPolicy`, 1 to 51200 characters.
    #[track_caller]
    pub fn delivery_destination_policy(mut self, value: impl IntoValue<DestinationPolicy>) -> Self {
        self.0.set("DeliveryDestinationPolicy", value);
        self
    }

    /// `DeliveryDestinationType`: string, 1 to 12 characters, pattern `^[0-9A-Za-z]+$`. A change replaces the resource.
    #[track_caller]
    pub fn delivery_destination_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryDestinationType", value);
        self
    }

    /// `DestinationResourceArn`: string, 16 to 2048 characters, pattern `[\w#+=/:,.@-]*\*?`. A change replaces the resource.
    #[track_caller]
    pub fn destination_resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationResourceArn", value);
        self
    }

    /// `Name`: string, 1 to 60 characters, pattern `[\w-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputFormat`: string, 1 to 12 characters, pattern `^[0-9A-Za-z]+$`. A change replaces the resource.
    #[track_caller]
    pub fn output_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputFormat", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DeliveryDestination> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `DestinationPolicy` of `AWS::Logs::DeliveryDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationPolicy(Properties);

properties! { DestinationPolicy }

impl DestinationPolicy {
    /// `DeliveryDestinationName`: string, 1 to 60 characters.
    #[track_caller]
    pub fn delivery_destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryDestinationName", value);
        self
    }

    /// `DeliveryDestinationPolicy`: object.
    #[track_caller]
    pub fn delivery_destination_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DeliveryDestinationPolicy", value);
        self
    }
}

/// `Tag` of `AWS::Logs::DeliveryDestination`.
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
