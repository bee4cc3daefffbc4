// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QLDB::Ledger` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QLDB::Ledger`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Ledger(Body);

resource! { Ledger "AWS::QLDB::Ledger" }

impl Ledger {
    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `KmsKey`: string.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PermissionsMode`: string. Required.
    #[track_caller]
    pub fn permissions_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PermissionsMode", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Ledger> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::QLDB::Ledger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
