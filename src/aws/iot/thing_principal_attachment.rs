// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::ThingPrincipalAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::IoT::ThingPrincipalAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ThingPrincipalAttachment(Body);

resource! { ThingPrincipalAttachment "AWS::IoT::ThingPrincipalAttachment" }

impl ThingPrincipalAttachment {
    /// `Principal`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `ThingName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingName", value);
        self
    }

    /// `ThingPrincipalType`: string. A change replaces the resource.
    #[track_caller]
    pub fn thing_principal_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingPrincipalType", value);
        self
    }
}
