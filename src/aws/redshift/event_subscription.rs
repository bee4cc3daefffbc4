// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::EventSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::EventSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSubscription(Body);

resource! { EventSubscription "AWS::Redshift::EventSubscription" }

impl EventSubscription {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EventCategories`: list of `EventCategoriesItem`.
    #[track_caller]
    pub fn event_categories(mut self, value: impl IntoValue<ListOf<EventCategoriesItem>>) -> Self {
        self.0.set("EventCategories", value);
        self
    }

    /// `Severity`: `Severity`, at most 2147483647 characters.
    #[track_caller]
    pub fn severity(mut self, value: impl IntoValue<Severity>) -> Self {
        self.0.set("Severity", value);
        self
    }

    /// `SnsTopicArn`: `SnsTopicArn`, at most 2147483647 characters.
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

    /// `SourceType`: `SourceType`, at most 2147483647 characters.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<SourceType>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `SubscriptionName`: string, pattern `^(?=^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$).{1,255}$`. Required. A change replaces the resource.
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

impl Handle<EventSubscription> {
    /// `CustSubscriptionId`
    #[inline]
    pub fn cust_subscription_id(&self) -> Value<String> {
        self.attribute("CustSubscriptionId")
    }

    /// `CustomerAwsId`
    #[inline]
    pub fn customer_aws_id(&self) -> Value<String> {
        self.attribute("CustomerAwsId")
    }

    /// `EventCategoriesList`
    #[inline]
    pub fn event_categories_list(&self) -> Value<Vec<String>> {
        self.attribute("EventCategoriesList")
    }

    /// `SourceIdsList`
    #[inline]
    pub fn source_ids_list(&self) -> Value<Vec<String>> {
        self.attribute("SourceIdsList")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `SubscriptionCreationTime`
    #[inline]
    pub fn subscription_creation_time(&self) -> Value<String> {
        self.attribute("SubscriptionCreationTime")
    }
}

choice! {
    /// `EventCategoriesItem` of `AWS::Redshift::EventSubscription`.
    EventCategoriesItem
    CONFIGURATION "configuration"
    MANAGEMENT "management"
    MONITORING "monitoring"
    SECURITY "security"
    PENDING "pending"
}

choice! {
    /// `Severity` of `AWS::Redshift::EventSubscription`.
    Severity
    ERROR "ERROR"
    INFO "INFO"
}

choice! {
    /// `SourceType` of `AWS::Redshift::EventSubscription`.
    SourceType
    CLUSTER "cluster"
    CLUSTER_PARAMETER_GROUP "cluster-parameter-group"
    CLUSTER_SECURITY_GROUP "cluster-security-group"
    CLUSTER_SNAPSHOT "cluster-snapshot"
    SCHEDULED_ACTION "scheduled-action"
}

/// `Tag` of `AWS::Redshift::EventSubscription`.
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
