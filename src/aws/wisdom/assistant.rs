// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::Assistant` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::Assistant`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Assistant(Body);

resource! { Assistant "AWS::Wisdom::Assistant" }

impl Assistant {
    /// `Description`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServerSideEncryptionConfiguration`: `ServerSideEncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfiguration>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `AssistantType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AssistantType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Assistant> {
    /// `AssistantArn`
    #[inline]
    pub fn assistant_arn(&self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `AssistantId`
    #[inline]
    pub fn assistant_id(&self) -> Value<String> {
        self.attribute("AssistantId")
    }
}

choice! {
    /// `AssistantType` of `AWS::Wisdom::Assistant`.
    AssistantType
    AGENT "AGENT"
}

/// `ServerSideEncryptionConfiguration` of `AWS::Wisdom::Assistant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties);

properties! { ServerSideEncryptionConfiguration }

impl ServerSideEncryptionConfiguration {
    /// `KmsKeyId`: `KmsKey`, 1 to 4096 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `Tag` of `AWS::Wisdom::Assistant`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
