// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SupportApp::SlackChannelConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::format;

/// `AWS::SupportApp::SlackChannelConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackChannelConfiguration(Body);

resource! { SlackChannelConfiguration "AWS::SupportApp::SlackChannelConfiguration" }

impl SlackChannelConfiguration {
    /// `ChannelId`: string, 1 to 256 characters, pattern `^\S+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelId", value);
        self
    }

    /// `ChannelName`: string, 1 to 256 characters, pattern `^.+$`.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `ChannelRoleArn`: `IamRoleArn`, 31 to 2048 characters, pattern `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role\/(.+)$`. Required.
    #[track_caller]
    pub fn channel_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ChannelRoleArn", value);
        self
    }

    /// `NotifyOnAddCorrespondenceToCase`: boolean.
    #[track_caller]
    pub fn notify_on_add_correspondence_to_case(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NotifyOnAddCorrespondenceToCase", value);
        self
    }

    /// `NotifyOnCaseSeverity`: `NotifyOnCaseSeverity`. Required.
    #[track_caller]
    pub fn notify_on_case_severity(mut self, value: impl IntoValue<NotifyOnCaseSeverity>) -> Self {
        self.0.set("NotifyOnCaseSeverity", value);
        self
    }

    /// `NotifyOnCreateOrReopenCase`: boolean.
    #[track_caller]
    pub fn notify_on_create_or_reopen_case(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NotifyOnCreateOrReopenCase", value);
        self
    }

    /// `NotifyOnResolveCase`: boolean.
    #[track_caller]
    pub fn notify_on_resolve_case(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NotifyOnResolveCase", value);
        self
    }

    /// `TeamId`: string, 1 to 256 characters, pattern `^\S+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn team_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamId", value);
        self
    }
}

choice! {
    /// `NotifyOnCaseSeverity` of `AWS::SupportApp::SlackChannelConfiguration`.
    NotifyOnCaseSeverity
    NONE "none"
    ALL "all"
    HIGH "high"
}
