// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::RoleAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::RoleAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RoleAlias(Body);

resource! { RoleAlias "AWS::IoT::RoleAlias" }

impl RoleAlias {
    /// `CredentialDurationSeconds`: integer, 900 to 43200, default 3600.
    #[track_caller]
    pub fn credential_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CredentialDurationSeconds", value);
        self
    }

    /// `RoleAlias`: string, 1 to 128 characters, pattern `[\w=,@-]+`. A change replaces the resource.
    #[track_caller]
    pub fn role_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleAlias", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RoleAlias> {
    /// `RoleAliasArn`
    #[inline]
    pub fn role_alias_arn(&self) -> Value<String> {
        self.attribute("RoleAliasArn")
    }
}

/// `Tag` of `AWS::IoT::RoleAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
