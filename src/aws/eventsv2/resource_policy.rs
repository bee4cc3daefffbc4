// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventsV2::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EventsV2::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::EventsV2::ResourcePolicy" }

impl ResourcePolicy {
    /// `EventBusArn`: string, 1 to 1011 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_bus_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusArn", value);
        self
    }

    /// `PolicyDocument`: object, at least 1 entry. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }
}

impl Handle<ResourcePolicy> {
    /// `RevisionId`
    #[inline]
    pub fn revision_id(&self) -> Value<String> {
        self.attribute("RevisionId")
    }
}
