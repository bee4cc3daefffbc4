// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chatbot::MicrosoftTeamsChannelConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrosoftTeamsChannelConfiguration(Body);

resource! { MicrosoftTeamsChannelConfiguration "AWS::Chatbot::MicrosoftTeamsChannelConfiguration" }

impl MicrosoftTeamsChannelConfiguration {
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

    /// `TeamId`: string, 36 characters, pattern `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn team_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamId", value);
        self
    }

    /// `TeamsChannelId`: string, 1 to 256 characters, pattern `^([a-zA-Z0-9-_=+/.,])*%3[aA]([a-zA-Z0-9-_=+/.,])*%40([a-zA-Z0-9-_=+/.,])*$`. Required.
    #[track_caller]
    pub fn teams_channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamsChannelId", value);
        self
    }

    /// `TeamsChannelName`: string, 1 to 256 characters, pattern `^(.*)$`.
    #[track_caller]
    pub fn teams_channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamsChannelName", value);
        self
    }

    /// `TeamsTenantId`: string, 36 characters, pattern `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn teams_tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamsTenantId", value);
        self
    }

    /// `UserRoleRequired`: boolean, default false.
    #[track_caller]
    pub fn user_role_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserRoleRequired", value);
        self
    }
}

impl Handle<MicrosoftTeamsChannelConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`.
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
