// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::SecurityConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::EMR::SecurityConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityConfiguration(Body);

resource! { SecurityConfiguration "AWS::EMR::SecurityConfiguration" }

impl SecurityConfiguration {
    /// `Name`: string, at most 10280 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SecurityConfiguration`: object or string. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SecurityConfiguration", value);
        self
    }
}
