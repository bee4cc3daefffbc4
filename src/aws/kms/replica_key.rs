// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KMS::ReplicaKey` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KMS::ReplicaKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaKey(Body);

resource! { ReplicaKey "AWS::KMS::ReplicaKey" }

impl ReplicaKey {
    /// `Description`: string, at most 8192 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KeyPolicy`: object or string. Required.
    #[track_caller]
    pub fn key_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("KeyPolicy", value);
        self
    }

    /// `PendingWindowInDays`: integer, 7 to 30.
    #[track_caller]
    pub fn pending_window_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PendingWindowInDays", value);
        self
    }

    /// `PrimaryKeyArn`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn primary_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryKeyArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ReplicaKey> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::KmsKeyArn> {
        self.attribute("Arn")
    }

    /// `KeyId`
    #[inline]
    pub fn key_id(&self) -> Value<String> {
        self.attribute("KeyId")
    }
}

/// `Tag` of `AWS::KMS::ReplicaKey`.
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
