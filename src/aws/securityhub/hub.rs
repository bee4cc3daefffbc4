// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::Hub` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::Hub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Hub(Body);

resource! { Hub "AWS::SecurityHub::Hub" }

impl Hub {
    /// `AutoEnableControls`: boolean.
    #[track_caller]
    pub fn auto_enable_controls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoEnableControls", value);
        self
    }

    /// `ControlFindingGenerator`: string, pattern `^(SECURITY_CONTROL|STANDARD_CONTROL)$`.
    #[track_caller]
    pub fn control_finding_generator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlFindingGenerator", value);
        self
    }

    /// `EnableDefaultStandards`: boolean.
    #[track_caller]
    pub fn enable_default_standards(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDefaultStandards", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Hub> {
    /// `ARN`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("ARN")
    }

    /// `SubscribedAt`
    #[inline]
    pub fn subscribed_at(&self) -> Value<String> {
        self.attribute("SubscribedAt")
    }
}
