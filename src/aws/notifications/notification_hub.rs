// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications::NotificationHub` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Notifications::NotificationHub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationHub(Body);

resource! { NotificationHub "AWS::Notifications::NotificationHub" }

impl NotificationHub {
    /// `Region`: string, 2 to 25 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

impl Handle<NotificationHub> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `NotificationHubStatusSummary`
    #[inline]
    pub fn notification_hub_status_summary(&self) -> Value<Node> {
        self.attribute("NotificationHubStatusSummary")
    }
}
