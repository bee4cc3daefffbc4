// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::SubscriptionDefinitionVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::SubscriptionDefinitionVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionDefinitionVersion(Body);

resource! { SubscriptionDefinitionVersion "AWS::Greengrass::SubscriptionDefinitionVersion" }

impl SubscriptionDefinitionVersion {
    /// `SubscriptionDefinitionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn subscription_definition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionDefinitionId", value);
        self
    }

    /// `Subscriptions`: list of `Subscription`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subscriptions(mut self, value: impl IntoValue<ListOf<Subscription>>) -> Self {
        self.0.set("Subscriptions", value);
        self
    }
}

impl Handle<SubscriptionDefinitionVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Subscription` of `AWS::Greengrass::SubscriptionDefinitionVersion`.
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
