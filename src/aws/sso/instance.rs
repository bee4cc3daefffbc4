// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSO::Instance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSO::Instance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Instance(Body);

resource! { Instance "AWS::SSO::Instance" }

impl Instance {
    /// `Name`: string, 1 to 32 characters, pattern `^[\w+=,.@-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 75 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Instance> {
    /// `IdentityStoreId`
    #[inline]
    pub fn identity_store_id(&self) -> Value<String> {
        self.attribute("IdentityStoreId")
    }

    /// `InstanceArn`
    #[inline]
    pub fn instance_arn(&self) -> Value<String> {
        self.attribute("InstanceArn")
    }

    /// `OwnerAccountId`
    #[inline]
    pub fn owner_account_id(&self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::SSO::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `[\w+=,.@-]+`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `[\w+=,.@-]+`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
