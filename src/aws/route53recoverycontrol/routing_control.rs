// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryControl::RoutingControl` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53RecoveryControl::RoutingControl`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingControl(Body);

resource! { RoutingControl "AWS::Route53RecoveryControl::RoutingControl" }

impl RoutingControl {
    /// `ClusterArn`: string, pattern `^[A-Za-z0-9:\/_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `ControlPanelArn`: string, pattern `^[A-Za-z0-9:\/_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn control_panel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlPanelArn", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<RoutingControl> {
    /// `RoutingControlArn`
    #[inline]
    pub fn routing_control_arn(&self) -> Value<String> {
        self.attribute("RoutingControlArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
