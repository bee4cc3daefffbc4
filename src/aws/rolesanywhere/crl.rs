// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RolesAnywhere::CRL` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RolesAnywhere::CRL`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CRL(Body);

resource! { CRL "AWS::RolesAnywhere::CRL" }

impl CRL {
    /// `CrlData`: string. Required.
    #[track_caller]
    pub fn crl_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrlData", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrustAnchorArn`: string, pattern `^arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:trust-anchor.*)$`.
    #[track_caller]
    pub fn trust_anchor_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustAnchorArn", value);
        self
    }
}

impl Handle<CRL> {
    /// `CrlId`
    #[inline]
    pub fn crl_id(&self) -> Value<String> {
        self.attribute("CrlId")
    }
}

/// `Tag` of `AWS::RolesAnywhere::CRL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
