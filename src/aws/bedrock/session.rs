// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::Session` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::Session`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Session(Body);

resource! { Session "AWS::Bedrock::Session" }

impl Session {
    /// `EncryptionKeyArn`: string, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `SessionMetadata`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn session_metadata(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("SessionMetadata", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Session> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `SessionArn`
    #[inline]
    pub fn session_arn(&self) -> Value<String> {
        self.attribute("SessionArn")
    }

    /// `SessionId`
    #[inline]
    pub fn session_id(&self) -> Value<String> {
        self.attribute("SessionId")
    }

    /// `SessionStatus`
    #[inline]
    pub fn session_status(&self) -> Value<String> {
        self.attribute("SessionStatus")
    }
}

/// `Tag` of `AWS::Bedrock::Session`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
