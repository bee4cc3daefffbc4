// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SupportApp::AccountAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SupportApp::AccountAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountAlias(Body);

resource! { AccountAlias "AWS::SupportApp::AccountAlias" }

impl AccountAlias {
    /// `AccountAlias`: string, 1 to 30 characters, pattern `^[\w\- ]+$`. Required.
    #[track_caller]
    pub fn account_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountAlias", value);
        self
    }
}

impl Handle<AccountAlias> {
    /// `AccountAliasResourceId`
    #[inline]
    pub fn account_alias_resource_id(&self) -> Value<String> {
        self.attribute("AccountAliasResourceId")
    }
}
