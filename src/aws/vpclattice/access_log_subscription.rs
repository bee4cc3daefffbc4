// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::AccessLogSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::AccessLogSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessLogSubscription(Body);

resource! { AccessLogSubscription "AWS::VpcLattice::AccessLogSubscription" }

impl AccessLogSubscription {
    /// `DestinationArn`: string, 20 to 2048 characters, pattern `^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$`. Required.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `ResourceIdentifier`: string, 17 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }

    /// `ServiceNetworkLogType`: `ServiceNetworkLogType`.
    #[track_caller]
    pub fn service_network_log_type(
        mut self,
        value: impl IntoValue<ServiceNetworkLogType>,
    ) -> Self {
        self.0.set("ServiceNetworkLogType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccessLogSubscription> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ResourceArn`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// `ResourceId`
    #[inline]
    pub fn resource_id(&self) -> Value<String> {
        self.attribute("ResourceId")
    }
}

choice! {
    /// `ServiceNetworkLogType` of `AWS::VpcLattice::AccessLogSubscription`.
    ServiceNetworkLogType
    SERVICE "SERVICE"
    RESOURCE "RESOURCE"
}

/// `Tag` of `AWS::VpcLattice::AccessLogSubscription`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
