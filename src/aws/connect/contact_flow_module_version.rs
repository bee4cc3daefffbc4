// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::ContactFlowModuleVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::ContactFlowModuleVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactFlowModuleVersion(Body);

resource! { ContactFlowModuleVersion "AWS::Connect::ContactFlowModuleVersion" }

impl ContactFlowModuleVersion {
    /// `ContactFlowModuleId`: string, 1 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn contact_flow_module_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowModuleId", value);
        self
    }

    /// `Description`: string, at most 500 characters, pattern `\S`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

impl Handle<ContactFlowModuleVersion> {
    /// `ContactFlowModuleVersionARN`
    #[inline]
    pub fn contact_flow_module_version_arn(&self) -> Value<String> {
        self.attribute("ContactFlowModuleVersionARN")
    }

    /// `FlowModuleContentSha256`
    #[inline]
    pub fn flow_module_content_sha256(&self) -> Value<String> {
        self.attribute("FlowModuleContentSha256")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }
}
