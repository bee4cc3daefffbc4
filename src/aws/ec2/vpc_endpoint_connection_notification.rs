// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCEndpointConnectionNotification` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCEndpointConnectionNotification`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCEndpointConnectionNotification(Body);

resource! { VPCEndpointConnectionNotification "AWS::EC2::VPCEndpointConnectionNotification" }

impl VPCEndpointConnectionNotification {
    /// `ConnectionEvents`: list of strings. Required.
    #[track_caller]
    pub fn connection_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ConnectionEvents", value);
        self
    }

    /// `ConnectionNotificationArn`: string. Required.
    #[track_caller]
    pub fn connection_notification_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionNotificationArn", value);
        self
    }

    /// `ServiceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceId", value);
        self
    }

    /// `VPCEndpointId`: string. A change replaces the resource.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VPCEndpointId", value);
        self
    }
}

impl Handle<VPCEndpointConnectionNotification> {
    /// `VPCEndpointConnectionNotificationId`
    #[inline]
    pub fn vpc_endpoint_connection_notification_id(&self) -> Value<String> {
        self.attribute("VPCEndpointConnectionNotificationId")
    }
}
