// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::ResourceSpecificLogging` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::ResourceSpecificLogging`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSpecificLogging(Body);

resource! { ResourceSpecificLogging "AWS::IoT::ResourceSpecificLogging" }

impl ResourceSpecificLogging {
    /// `LogLevel`: `LogLevel`. Required.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }

    /// `TargetName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9.:\s_\-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetName", value);
        self
    }

    /// `TargetType`: `TargetType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<TargetType>) -> Self {
        self.0.set("TargetType", value);
        self
    }
}

impl Handle<ResourceSpecificLogging> {
    /// `TargetId`
    #[inline]
    pub fn target_id(&self) -> Value<String> {
        self.attribute("TargetId")
    }
}

choice! {
    /// `LogLevel` of `AWS::IoT::ResourceSpecificLogging`.
    LogLevel
    ERROR "ERROR"
    WARN "WARN"
    INFO "INFO"
    DEBUG "DEBUG"
    DISABLED "DISABLED"
}

choice! {
    /// `TargetType` of `AWS::IoT::ResourceSpecificLogging`.
    TargetType
    THING_GROUP "THING_GROUP"
    CLIENT_ID "CLIENT_ID"
    SOURCE_IP "SOURCE_IP"
    PRINCIPAL_ID "PRINCIPAL_ID"
    EVENT_TYPE "EVENT_TYPE"
}
