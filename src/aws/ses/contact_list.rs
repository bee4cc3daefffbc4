// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::ContactList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SES::ContactList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactList(Body);

resource! { ContactList "AWS::SES::ContactList" }

impl ContactList {
    /// `ContactListName`: string, pattern `^[a-zA-Z0-9_-]{1,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn contact_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactListName", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Topics`: list of `Topic`, at most 20 items.
    #[track_caller]
    pub fn topics(mut self, value: impl IntoValue<ListOf<Topic>>) -> Self {
        self.0.set("Topics", value);
        self
    }
}

/// `Tag` of `AWS::SES::ContactList`.
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

/// `Topic` of `AWS::SES::ContactList`.
#[derive(Clone, Default)]
#[must_use]
pub struct Topic(Properties);

properties! { Topic }

impl Topic {
    /// `DefaultSubscriptionStatus`: string. Required.
    #[track_caller]
    pub fn default_subscription_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSubscriptionStatus", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `TopicName`: string, pattern `^[a-zA-Z0-9_-]{1,64}$`. Required.
    #[track_caller]
    pub fn topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicName", value);
        self
    }
}
