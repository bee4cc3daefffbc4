// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::ContactFlowVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::ContactFlowVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactFlowVersion(Body);

resource! { ContactFlowVersion "AWS::Connect::ContactFlowVersion" }

impl ContactFlowVersion {
    /// `ContactFlowId`: string, 1 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn contact_flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowId", value);
        self
    }

    /// `Description`: string, at most 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

impl Handle<ContactFlowVersion> {
    /// `ContactFlowVersionARN`
    #[inline]
    pub fn contact_flow_version_arn(&self) -> Value<String> {
        self.attribute("ContactFlowVersionARN")
    }

    /// `FlowContentSha256`
    #[inline]
    pub fn flow_content_sha256(&self) -> Value<String> {
        self.attribute("FlowContentSha256")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }
}
