// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryControl::ControlPanel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53RecoveryControl::ControlPanel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlPanel(Body);

resource! { ControlPanel "AWS::Route53RecoveryControl::ControlPanel" }

impl ControlPanel {
    /// `ClusterArn`: string, pattern `^[A-Za-z0-9:\/_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ControlPanel> {
    /// `ControlPanelArn`
    #[inline]
    pub fn control_panel_arn(&self) -> Value<String> {
        self.attribute("ControlPanelArn")
    }

    /// `DefaultControlPanel`
    #[inline]
    pub fn default_control_panel(&self) -> Value<bool> {
        self.attribute("DefaultControlPanel")
    }

    /// `RoutingControlCount`
    #[inline]
    pub fn routing_control_count(&self) -> Value<i64> {
        self.attribute("RoutingControlCount")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Route53RecoveryControl::ControlPanel`.
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
