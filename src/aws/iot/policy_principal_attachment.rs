// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::PolicyPrincipalAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::IoT::PolicyPrincipalAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyPrincipalAttachment(Body);

resource! { PolicyPrincipalAttachment "AWS::IoT::PolicyPrincipalAttachment" }

impl PolicyPrincipalAttachment {
    /// `PolicyName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `Principal`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}
