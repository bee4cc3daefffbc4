// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VerifiedPermissions::PolicyTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VerifiedPermissions::PolicyTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyTemplate(Body);

resource! { PolicyTemplate "AWS::VerifiedPermissions::PolicyTemplate" }

impl PolicyTemplate {
    /// `Description`: string, at most 150 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, at most 150 characters, pattern `^[a-zA-Z0-9-/_]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyStoreId`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyStoreId", value);
        self
    }

    /// `Statement`: string, 1 to 10000 characters. Required.
    #[track_caller]
    pub fn statement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statement", value);
        self
    }
}

impl Handle<PolicyTemplate> {
    /// `PolicyTemplateId`
    #[inline]
    pub fn policy_template_id(&self) -> Value<String> {
        self.attribute("PolicyTemplateId")
    }
}
