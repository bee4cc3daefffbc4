// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SNS::Subscription` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SNS::Subscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscription(Body);

resource! { Subscription "AWS::SNS::Subscription" }

impl Subscription {
    /// `DeliveryPolicy`: object or string.
    #[track_caller]
    pub fn delivery_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DeliveryPolicy", value);
        self
    }

    /// `Endpoint`: string. A change replaces the resource.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `FilterPolicy`: object or string.
    #[track_caller]
    pub fn filter_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FilterPolicy", value);
        self
    }

    /// `FilterPolicyScope`: string.
    #[track_caller]
    pub fn filter_policy_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterPolicyScope", value);
        self
    }

    /// `Protocol`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `RawMessageDelivery`: boolean.
    #[track_caller]
    pub fn raw_message_delivery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RawMessageDelivery", value);
        self
    }

    /// `RedrivePolicy`: object or string.
    #[track_caller]
    pub fn redrive_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RedrivePolicy", value);
        self
    }

    /// `Region`: string. A change may replace the resource.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `ReplayPolicy`: object or string.
    #[track_caller]
    pub fn replay_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ReplayPolicy", value);
        self
    }

    /// `SubscriptionRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn subscription_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SubscriptionRoleArn", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

impl Handle<Subscription> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
