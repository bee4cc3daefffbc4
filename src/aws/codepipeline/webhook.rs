// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodePipeline::Webhook` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodePipeline::Webhook`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Webhook(Body);

resource! { Webhook "AWS::CodePipeline::Webhook" }

impl Webhook {
    /// `Authentication`: `Authentication`. Required.
    #[track_caller]
    pub fn authentication(mut self, value: impl IntoValue<Authentication>) -> Self {
        self.0.set("Authentication", value);
        self
    }

    /// `AuthenticationConfiguration`: `WebhookAuthConfiguration`. Required.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<WebhookAuthConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `Filters`: list of `WebhookFilterRule`. Required.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<WebhookFilterRule>>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `[A-Za-z0-9.@\-_]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RegisterWithThirdParty`: boolean.
    #[track_caller]
    pub fn register_with_third_party(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RegisterWithThirdParty", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetAction`: string, 1 to 100 characters, pattern `[A-Za-z0-9.@\-_]+`. Required.
    #[track_caller]
    pub fn target_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetAction", value);
        self
    }

    /// `TargetPipeline`: string, 1 to 100 characters, pattern `[A-Za-z0-9.@\-_]+`. Required.
    #[track_caller]
    pub fn target_pipeline(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetPipeline", value);
        self
    }

    /// `TargetPipelineVersion`: integer.
    #[track_caller]
    pub fn target_pipeline_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetPipelineVersion", value);
        self
    }
}

impl Handle<Webhook> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Url`
    #[inline]
    pub fn url(&self) -> Value<String> {
        self.attribute("Url")
    }
}

choice! {
    /// `Authentication` of `AWS::CodePipeline::Webhook`.
    Authentication
    GITHUB_HMAC "GITHUB_HMAC"
    IP "IP"
    UNAUTHENTICATED "UNAUTHENTICATED"
}

/// `Tag` of `AWS::CodePipeline::Webhook`.
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

/// `WebhookAuthConfiguration` of `AWS::CodePipeline::Webhook`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebhookAuthConfiguration(Properties);

properties! { WebhookAuthConfiguration }

impl WebhookAuthConfiguration {
    /// `AllowedIPRange`: string, 1 to 100 characters.
    #[track_caller]
    pub fn allowed_ip_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllowedIPRange", value);
        self
    }

    /// `SecretToken`: string, 1 to 100 characters.
    #[track_caller]
    pub fn secret_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretToken", value);
        self
    }
}

/// `WebhookFilterRule` of `AWS::CodePipeline::Webhook`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebhookFilterRule(Properties);

properties! { WebhookFilterRule }

impl WebhookFilterRule {
    /// `JsonPath`: string, 1 to 150 characters. Required.
    #[track_caller]
    pub fn json_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonPath", value);
        self
    }

    /// `MatchEquals`: string, 1 to 150 characters.
    #[track_caller]
    pub fn match_equals(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchEquals", value);
        self
    }
}
