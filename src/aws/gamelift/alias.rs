// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::Alias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLift::Alias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Alias(Body);

resource! { Alias "AWS::GameLift::Alias" }

impl Alias {
    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoutingStrategy`: `RoutingStrategy`. Required.
    #[track_caller]
    pub fn routing_strategy(mut self, value: impl IntoValue<RoutingStrategy>) -> Self {
        self.0.set("RoutingStrategy", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Alias> {
    /// `AliasArn`
    #[inline]
    pub fn alias_arn(&self) -> Value<String> {
        self.attribute("AliasArn")
    }

    /// `AliasId`
    #[inline]
    pub fn alias_id(&self) -> Value<String> {
        self.attribute("AliasId")
    }
}

/// `RoutingStrategy` of `AWS::GameLift::Alias`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingStrategy(Properties);

properties! { RoutingStrategy }

impl RoutingStrategy {
    /// `FleetId`: string, 1 to 128 characters, pattern `^[a-z]*fleet-[a-zA-Z0-9\-]+`.
    #[track_caller]
    pub fn fleet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetId", value);
        self
    }

    /// `Message`: string.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `Type`: `RoutingStrategyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RoutingStrategyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `RoutingStrategyType` of `AWS::GameLift::Alias`.
    RoutingStrategyType
    SIMPLE "SIMPLE"
    TERMINAL "TERMINAL"
}

/// `Tag` of `AWS::GameLift::Alias`.
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
