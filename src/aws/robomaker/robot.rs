// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RoboMaker::Robot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RoboMaker::Robot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Robot(Body);

resource! { Robot "AWS::RoboMaker::Robot" }

impl Robot {
    /// `Architecture`: `Architecture`. Required. A change replaces the resource.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoValue<Architecture>) -> Self {
        self.0.set("Architecture", value);
        self
    }

    /// `Fleet`: string, 1 to 1224 characters. A change replaces the resource.
    #[track_caller]
    pub fn fleet(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Fleet", value);
        self
    }

    /// `GreengrassGroupId`: string, 1 to 1224 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn greengrass_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GreengrassGroupId", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Robot> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `Architecture` of `AWS::RoboMaker::Robot`.
    Architecture
    X86_64 "X86_64"
    ARM64 "ARM64"
    ARMHF "ARMHF"
}
