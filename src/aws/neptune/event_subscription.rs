// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Neptune::EventSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::Neptune::EventSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSubscription(Body);

resource! { EventSubscription "AWS::Neptune::EventSubscription" }

impl EventSubscription {
    /// `Enabled`: boolean, default true.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EventCategories`: list of strings.
    #[track_caller]
    pub fn event_categories(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EventCategories", value);
        self
    }

    /// `SnsTopicArn`: `SnsTopicArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SnsTopicArn", value);
        self
    }

    /// `SourceIds`: list of strings.
    #[track_caller]
    pub fn source_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourceIds", value);
        self
    }

    /// `SourceType`: string.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `SubscriptionName`: string, at most 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn subscription_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::Neptune::EventSubscription`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
