// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Amplify::Webhook` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Amplify::Webhook`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Webhook(Body);

resource! { Webhook "AWS::Amplify::Webhook" }

impl Webhook {
    /// `AppId`: string, 1 to 20 characters, pattern `^d[a-z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppId", value);
        self
    }

    /// `BranchName`: string, 1 to 255 characters, pattern `^(?s).+$`. Required.
    #[track_caller]
    pub fn branch_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BranchName", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^(?s)`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Webhook> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `WebhookId`
    #[inline]
    pub fn webhook_id(&self) -> Value<String> {
        self.attribute("WebhookId")
    }

    /// `WebhookUrl`
    #[inline]
    pub fn webhook_url(&self) -> Value<String> {
        self.attribute("WebhookUrl")
    }
}

/// `Tag` of `AWS::Amplify::Webhook`.
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
