// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::UserGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElastiCache::UserGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserGroup(Body);

resource! { UserGroup "AWS::ElastiCache::UserGroup" }

impl UserGroup {
    /// `Engine`: `Engine`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserGroupId`: string, pattern `[a-z][a-z0-9\\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserGroupId", value);
        self
    }

    /// `UserIds`: list of strings. Required.
    #[track_caller]
    pub fn user_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserIds", value);
        self
    }
}

impl Handle<UserGroup> {
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

choice! {
    /// `Engine` of `AWS::ElastiCache::UserGroup`.
    Engine
    REDIS "redis"
    VALKEY "valkey"
}

/// `Tag` of `AWS::ElastiCache::UserGroup`.
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
