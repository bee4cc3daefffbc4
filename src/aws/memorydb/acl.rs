// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MemoryDB::ACL` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MemoryDB::ACL`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ACL(Body);

resource! { ACL "AWS::MemoryDB::ACL" }

impl ACL {
    /// `ACLName`: string, pattern `[a-z][a-z0-9\\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn acl_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ACLName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserNames`: list of strings.
    #[track_caller]
    pub fn user_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserNames", value);
        self
    }
}

impl Handle<ACL> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::MemoryDB::ACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z0-9 _\.\/=+:\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _\.\/=+:\-@]*$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
