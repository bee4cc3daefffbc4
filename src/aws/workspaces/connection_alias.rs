// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpaces::ConnectionAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::WorkSpaces::ConnectionAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionAlias(Body);

resource! { ConnectionAlias "AWS::WorkSpaces::ConnectionAlias" }

impl ConnectionAlias {
    /// `ConnectionString`: string, 1 to 255 characters, pattern `^[.0-9a-zA-Z\-]{1,255}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connection_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionString", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConnectionAlias> {
    /// `AliasId`
    #[inline]
    pub fn alias_id(&self) -> Value<String> {
        self.attribute("AliasId")
    }

    /// `Associations`
    #[inline]
    pub fn associations(&self) -> Value<Node> {
        self.attribute("Associations")
    }

    /// `ConnectionAliasState`
    #[inline]
    pub fn connection_alias_state(&self) -> Value<String> {
        self.attribute("ConnectionAliasState")
    }
}

/// `Tag` of `AWS::WorkSpaces::ConnectionAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
