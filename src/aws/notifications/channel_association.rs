// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications::ChannelAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Notifications::ChannelAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelAssociation(Body);

resource! { ChannelAssociation "AWS::Notifications::ChannelAssociation" }

impl ChannelAssociation {
    /// `Arn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `NotificationConfigurationArn`: string, pattern `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn notification_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationConfigurationArn", value);
        self
    }
}
