// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VoiceID::Domain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VoiceID::Domain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Body);

resource! { Domain "AWS::VoiceID::Domain" }

impl Domain {
    /// `Description`: string, 1 to 1024 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServerSideEncryptionConfiguration`: `ServerSideEncryptionConfiguration`. Required.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfiguration>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Domain> {
    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }
}

/// `ServerSideEncryptionConfiguration` of `AWS::VoiceID::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties);

properties! { ServerSideEncryptionConfiguration }

impl ServerSideEncryptionConfiguration {
    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `Tag` of `AWS::VoiceID::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
