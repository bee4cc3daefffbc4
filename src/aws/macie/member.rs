// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Macie::Member` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Macie::Member`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Member(Body);

resource! { Member "AWS::Macie::Member" }

impl Member {
    /// `AccountId`: string, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Email`: string. A change replaces the resource.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Member> {
    /// `AdministratorAccountId`
    #[inline]
    pub fn administrator_account_id(&self) -> Value<String> {
        self.attribute("AdministratorAccountId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `RelationshipStatus`
    #[inline]
    pub fn relationship_status(&self) -> Value<String> {
        self.attribute("RelationshipStatus")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Tag` of `AWS::Macie::Member`.
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
