// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedNotificationAdditionalChannelAssociation(Body);

resource! { ManagedNotificationAdditionalChannelAssociation "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation" }

impl ManagedNotificationAdditionalChannelAssociation {
    /// `ChannelArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelArn", value);
        self
    }

    /// `IsSensitiveEventsSubscribed`: boolean.
    #[track_caller]
    pub fn is_sensitive_events_subscribed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsSensitiveEventsSubscribed", value);
        self
    }

    /// `ManagedNotificationConfigurationArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn managed_notification_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManagedNotificationConfigurationArn", value);
        self
    }
}
