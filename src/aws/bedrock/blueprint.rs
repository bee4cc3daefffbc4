// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::Blueprint` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::Blueprint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Blueprint(Body);

resource! { Blueprint "AWS::Bedrock::Blueprint" }

impl Blueprint {
    /// `BlueprintName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn blueprint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlueprintName", value);
        self
    }

    /// `KmsEncryptionContext`: map of strings.
    #[track_caller]
    pub fn kms_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("KmsEncryptionContext", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Schema`: object. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Schema", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Blueprint> {
    /// `BlueprintArn`
    #[inline]
    pub fn blueprint_arn(&self) -> Value<String> {
        self.attribute("BlueprintArn")
    }

    /// `BlueprintStage`
    #[inline]
    pub fn blueprint_stage(&self) -> Value<String> {
        self.attribute("BlueprintStage")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `Tag` of `AWS::Bedrock::Blueprint`.
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

choice! {
    /// `Type` of `AWS::Bedrock::Blueprint`.
    Type
    DOCUMENT "DOCUMENT"
    IMAGE "IMAGE"
    AUDIO "AUDIO"
    VIDEO "VIDEO"
}
