// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDB::EventSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::DocDB::EventSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSubscription(Body);

resource! { EventSubscription "AWS::DocDB::EventSubscription" }

impl EventSubscription {
    /// `Enabled`: boolean.
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

    /// `SourceType`: `SourceType`.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<SourceType>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `SubscriptionName`: string, at most 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn subscription_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionName", value);
        self
    }
}

choice! {
    /// `SourceType` of `AWS::DocDB::EventSubscription`.
    SourceType
    DB_INSTANCE "db-instance"
    DB_CLUSTER "db-cluster"
    DB_PARAMETER_GROUP "db-parameter-group"
    DB_SECURITY_GROUP "db-security-group"
    DB_CLUSTER_SNAPSHOT "db-cluster-snapshot"
}
