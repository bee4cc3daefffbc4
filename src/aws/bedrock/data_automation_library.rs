// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::DataAutomationLibrary` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Bedrock::DataAutomationLibrary`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataAutomationLibrary(Body);

resource! { DataAutomationLibrary "AWS::Bedrock::DataAutomationLibrary" }

impl DataAutomationLibrary {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `LibraryDescription`: string, at most 300 characters.
    #[track_caller]
    pub fn library_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LibraryDescription", value);
        self
    }

    /// `LibraryName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn library_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LibraryName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataAutomationLibrary> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `EntityTypes`
    #[inline]
    pub fn entity_types(&self) -> Value<Node> {
        self.attribute("EntityTypes")
    }

    /// `LibraryArn`
    #[inline]
    pub fn library_arn(&self) -> Value<String> {
        self.attribute("LibraryArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `EncryptionConfiguration` of `AWS::Bedrock::DataAutomationLibrary`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsEncryptionContext`: map of strings, at least 1 entry.
    #[track_caller]
    pub fn kms_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("KmsEncryptionContext", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]+$`. Required.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `Tag` of `AWS::Bedrock::DataAutomationLibrary`.
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
