// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Detective::OrganizationAdmin` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Detective::OrganizationAdmin`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationAdmin(Body);

resource! { OrganizationAdmin "AWS::Detective::OrganizationAdmin" }

impl OrganizationAdmin {
    /// `AccountId`: string, pattern `[0-9]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }
}

impl Handle<OrganizationAdmin> {
    /// `GraphArn`
    #[inline]
    pub fn graph_arn(&self) -> Value<String> {
        self.attribute("GraphArn")
    }
}
