// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::DelegatedAdmin` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::DelegatedAdmin`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DelegatedAdmin(Body);

resource! { DelegatedAdmin "AWS::SecurityHub::DelegatedAdmin" }

impl DelegatedAdmin {
    /// `AdminAccountId`: string, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn admin_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminAccountId", value);
        self
    }
}

impl Handle<DelegatedAdmin> {
    /// `DelegatedAdminIdentifier`
    #[inline]
    pub fn delegated_admin_identifier(&self) -> Value<String> {
        self.attribute("DelegatedAdminIdentifier")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
