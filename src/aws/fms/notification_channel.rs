// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FMS::NotificationChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::FMS::NotificationChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationChannel(Body);

resource! { NotificationChannel "AWS::FMS::NotificationChannel" }

impl NotificationChannel {
    /// `SnsRoleName`: string, 1 to 1024 characters, pattern `^([^\s]+)$`. Required.
    #[track_caller]
    pub fn sns_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsRoleName", value);
        self
    }

    /// `SnsTopicArn`: string, 1 to 1024 characters, pattern `^([^\s]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsTopicArn", value);
        self
    }
}
