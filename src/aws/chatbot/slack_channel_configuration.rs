// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chatbot::SlackChannelConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chatbot::SlackChannelConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackChannelConfiguration(Body);

resource! { SlackChannelConfiguration "AWS::Chatbot::SlackChannelConfiguration" }

impl SlackChannelConfiguration {
    /// `ConfigurationName`: string, 1 to 128 characters, pattern `^[A-Za-z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationName", value);
        self
    }

    /// `CustomizationResourceArns`: list of strings.
    #[track_caller]
    pub fn customization_resource_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CustomizationResourceArns", value);
        self
    }

    /// `GuardrailPolicies`: list of strings.
    #[track_caller]
    pub fn guardrail_policies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GuardrailPolicies", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `LoggingLevel`: string, 4 to 5 characters, pattern `^(ERROR|INFO|NONE)$`, default `NONE`.
    #[track_caller]
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggingLevel", value);
        self
    }

    /// `SlackChannelId`: string, 1 to 256 characters, pattern `^[A-Za-z0-9]+$`. Required.
    #[track_caller]
    pub fn slack_channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlackChannelId", value);
        self
    }

    /// `SlackWorkspaceId`: string, 1 to 256 characters, pattern `^[0-9A-Z]{1,255}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn slack_workspace_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlackWorkspaceId", value);
        self
    }

    /// `SnsTopicArns`: list of strings.
    #[track_caller]
    pub fn sns_topic_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SnsTopicArns", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserRoleRequired`: boolean, default false.
    #[track_caller]
    pub fn user_role_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserRoleRequired", value);
        self
    }
}

impl Handle<SlackChannelConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Chatbot::SlackChannelConfiguration`.
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
