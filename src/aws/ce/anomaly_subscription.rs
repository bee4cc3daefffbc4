// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CE::AnomalySubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CE::AnomalySubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AnomalySubscription(Body);

resource! { AnomalySubscription "AWS::CE::AnomalySubscription" }

impl AnomalySubscription {
    /// `Frequency`: `Frequency`. Required.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<Frequency>) -> Self {
        self.0.set("Frequency", value);
        self
    }

    /// `MonitorArnList`: list of strings. Required.
    #[track_caller]
    pub fn monitor_arn_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MonitorArnList", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `Subscribers`: list of `Subscriber`. Required.
    #[track_caller]
    pub fn subscribers(mut self, value: impl IntoValue<ListOf<Subscriber>>) -> Self {
        self.0.set("Subscribers", value);
        self
    }

    /// `SubscriptionName`: string, at most 1024 characters, pattern `[\S\s]*`. Required.
    #[track_caller]
    pub fn subscription_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionName", value);
        self
    }

    /// `Threshold`: number, at least 0.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `ThresholdExpression`: string.
    #[track_caller]
    pub fn threshold_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThresholdExpression", value);
        self
    }
}

impl Handle<AnomalySubscription> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `Subscribers.*.Status`
    #[inline]
    pub fn subscribers_status(&self) -> Value<String> {
        self.attribute("Subscribers.*.Status")
    }

    /// `SubscriptionArn`
    #[inline]
    pub fn subscription_arn(&self) -> Value<String> {
        self.attribute("SubscriptionArn")
    }
}

choice! {
    /// `Frequency` of `AWS::CE::AnomalySubscription`.
    Frequency
    DAILY "DAILY"
    IMMEDIATE "IMMEDIATE"
    WEEKLY "WEEKLY"
}

/// `ResourceTag` of `AWS::CE::AnomalySubscription`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).*$`. Required.
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

/// `Subscriber` of `AWS::CE::AnomalySubscription`.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscriber(Properties);

properties! { Subscriber }

impl Subscriber {
    /// `Address`: string. Required.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `Type`: `SubscriberType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SubscriberType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SubscriberType` of `AWS::CE::AnomalySubscription`.
    SubscriberType
    EMAIL "EMAIL"
    SNS "SNS"
}
