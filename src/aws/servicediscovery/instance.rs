// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceDiscovery::Instance` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::ServiceDiscovery::Instance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Instance(Body);

resource! { Instance "AWS::ServiceDiscovery::Instance" }

impl Instance {
    /// `InstanceAttributes`: object or string. Required.
    #[track_caller]
    pub fn instance_attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InstanceAttributes", value);
        self
    }

    /// `InstanceId`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z_/:.@-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `ServiceId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceId", value);
        self
    }
}
