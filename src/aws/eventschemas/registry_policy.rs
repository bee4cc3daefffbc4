// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventSchemas::RegistryPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EventSchemas::RegistryPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryPolicy(Body);

resource! { RegistryPolicy "AWS::EventSchemas::RegistryPolicy" }

impl RegistryPolicy {
    /// `Policy`: object or string. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `RegistryName`: string. Required.
    #[track_caller]
    pub fn registry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryName", value);
        self
    }

    /// `RevisionId`: string.
    #[track_caller]
    pub fn revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RevisionId", value);
        self
    }
}

impl Handle<RegistryPolicy> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
