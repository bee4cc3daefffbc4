// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RefactorSpaces::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RefactorSpaces::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::RefactorSpaces::Environment" }

impl Environment {
    /// `Description`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 3 to 63 characters, pattern `^(?!env-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkFabricType`: `NetworkFabricType`. A change replaces the resource.
    #[track_caller]
    pub fn network_fabric_type(mut self, value: impl IntoValue<NetworkFabricType>) -> Self {
        self.0.set("NetworkFabricType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Environment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EnvironmentIdentifier`
    #[inline]
    pub fn environment_identifier(&self) -> Value<String> {
        self.attribute("EnvironmentIdentifier")
    }

    /// `TransitGatewayId`
    #[inline]
    pub fn transit_gateway_id(&self) -> Value<String> {
        self.attribute("TransitGatewayId")
    }
}

choice! {
    /// `NetworkFabricType` of `AWS::RefactorSpaces::Environment`.
    NetworkFabricType
    TRANSIT_GATEWAY "TRANSIT_GATEWAY"
    NONE "NONE"
}

/// `Tag` of `AWS::RefactorSpaces::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).+`. Required.
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
