// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::Recommender` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CustomerProfiles::Recommender`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Recommender(Body);

resource! { Recommender "AWS::CustomerProfiles::Recommender" }

impl Recommender {
    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `RecommenderConfig`: `RecommenderConfig`.
    #[track_caller]
    pub fn recommender_config(mut self, value: impl IntoValue<RecommenderConfig>) -> Self {
        self.0.set("RecommenderConfig", value);
        self
    }

    /// `RecommenderName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn recommender_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecommenderName", value);
        self
    }

    /// `RecommenderRecipeName`: `RecommenderRecipeName`, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn recommender_recipe_name(mut self, value: impl IntoValue<RecommenderRecipeName>) -> Self {
        self.0.set("RecommenderRecipeName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Recommender> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureReason`
    #[inline]
    pub fn failure_reason(&self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `LatestRecommenderUpdate`
    #[inline]
    pub fn latest_recommender_update(&self) -> Value<Node> {
        self.attribute("LatestRecommenderUpdate")
    }

    /// `RecommenderArn`
    #[inline]
    pub fn recommender_arn(&self) -> Value<String> {
        self.attribute("RecommenderArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TrainingMetrics`
    #[inline]
    pub fn training_metrics(&self) -> Value<Node> {
        self.attribute("TrainingMetrics")
    }
}

/// `EventParameters` of `AWS::CustomerProfiles::Recommender`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventParameters(Properties);

properties! { EventParameters }

impl EventParameters {
    /// `EventType`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `EventValueThreshold`: number.
    #[track_caller]
    pub fn event_value_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("EventValueThreshold", value);
        self
    }
}

/// `EventsConfig` of `AWS::CustomerProfiles::Recommender`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventsConfig(Properties);

properties! { EventsConfig }

impl EventsConfig {
    /// `EventParametersList`: list of `EventParameters`, 1 to 10 items. Required.
    #[track_caller]
    pub fn event_parameters_list(mut self, value: impl IntoValue<ListOf<EventParameters>>) -> Self {
        self.0.set("EventParametersList", value);
        self
    }
}

/// `RecommenderConfig` of `AWS::CustomerProfiles::Recommender`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecommenderConfig(Properties);

properties! { RecommenderConfig }

impl RecommenderConfig {
    /// `EventsConfig`: `EventsConfig`.
    #[track_caller]
    pub fn events_config(mut self, value: impl IntoValue<EventsConfig>) -> Self {
        self.0.set("EventsConfig", value);
        self
    }
}

choice! {
    /// `RecommenderRecipeName` of `AWS::CustomerProfiles::Recommender`.
    RecommenderRecipeName
    FREQUENTLY_PAIRED_ITEMS "frequently-paired-items"
    PERSONALIZED_RANKING "personalized-ranking"
    POPULAR_ITEMS "popular-items"
    RECOMMENDED_FOR_YOU "recommended-for-you"
    SIMILAR_ITEMS "similar-items"
    TRENDING_NOW "trending-now"
}

/// `Tag` of `AWS::CustomerProfiles::Recommender`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
