// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::IdentityCenterConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::IdentityCenterConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityCenterConfiguration(Body);

resource! { IdentityCenterConfiguration "AWS::Glue::IdentityCenterConfiguration" }

impl IdentityCenterConfiguration {
    /// `InstanceArn`: string, 10 to 1224 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Scopes`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Scopes", value);
        self
    }

    /// `UserBackgroundSessionsEnabled`: boolean.
    #[track_caller]
    pub fn user_background_sessions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserBackgroundSessionsEnabled", value);
        self
    }
}

impl Handle<IdentityCenterConfiguration> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `ApplicationArn`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationArn")
    }
}
