// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::ContactFlowModuleAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::ContactFlowModuleAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactFlowModuleAlias(Body);

resource! { ContactFlowModuleAlias "AWS::Connect::ContactFlowModuleAlias" }

impl ContactFlowModuleAlias {
    /// `ContactFlowModuleId`: string, 1 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn contact_flow_module_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowModuleId", value);
        self
    }

    /// `ContactFlowModuleVersion`: integer, at least 1. Required.
    #[track_caller]
    pub fn contact_flow_module_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContactFlowModuleVersion", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `^([$0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<ContactFlowModuleAlias> {
    /// `AliasId`
    #[inline]
    pub fn alias_id(&self) -> Value<String> {
        self.attribute("AliasId")
    }

    /// `ContactFlowModuleAliasARN`
    #[inline]
    pub fn contact_flow_module_alias_arn(&self) -> Value<String> {
        self.attribute("ContactFlowModuleAliasARN")
    }
}
