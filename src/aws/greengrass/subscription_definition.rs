// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::SubscriptionDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Greengrass::SubscriptionDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionDefinition(Body);

resource! { SubscriptionDefinition "AWS::Greengrass::SubscriptionDefinition" }

impl SubscriptionDefinition {
    /// `InitialVersion`: `SubscriptionDefinitionVersion`. A change replaces the resource.
    #[track_caller]
    pub fn initial_version(mut self, value: impl IntoValue<SubscriptionDefinitionVersion>) -> Self {
        self.0.set("InitialVersion", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<SubscriptionDefinition> {
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

    /// `InitialVersion.Subscriptions`
    #[inline]
    pub fn initial_version_subscriptions(&self) -> Value<Node> {
        self.attribute("InitialVersion.Subscriptions")
    }

    /// `LatestVersionArn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `Subscription` of `AWS::Greengrass::SubscriptionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscription(Properties);

properties! { Subscription }

impl Subscription {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Source`: string. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Subject`: string. Required.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subject", value);
        self
    }

    /// `Target`: string. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `SubscriptionDefinitionVersion` of `AWS::Greengrass::SubscriptionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionDefinitionVersion(Properties);

properties! { SubscriptionDefinitionVersion }

impl SubscriptionDefinitionVersion {
    /// `Subscriptions`: list of `Subscription`. Required.
    #[track_caller]
    pub fn subscriptions(mut self, value: impl IntoValue<ListOf<Subscription>>) -> Self {
        self.0.set("Subscriptions", value);
        self
    }
}
