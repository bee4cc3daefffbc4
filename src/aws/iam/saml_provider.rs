// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::SAMLProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::SAMLProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SAMLProvider(Body);

resource! { SAMLProvider "AWS::IAM::SAMLProvider" }

impl SAMLProvider {
    /// `AddPrivateKey`: string, 1 to 16384 characters, pattern `[\u0009\u000A\u000D\u0020-\u00FF]+`. A change replaces the resource.
    #[track_caller]
    pub fn add_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddPrivateKey", value);
        self
    }

    /// `AssertionEncryptionMode`: `AssertionEncryptionMode`.
    #[track_caller]
    pub fn assertion_encryption_mode(
        mut self,
        value: impl IntoValue<AssertionEncryptionMode>,
    ) -> Self {
        self.0.set("AssertionEncryptionMode", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[\w._-]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PrivateKeyList`: list of `SAMLPrivateKey`, at most 2 items.
    #[track_caller]
    pub fn private_key_list(mut self, value: impl IntoValue<ListOf<SAMLPrivateKey>>) -> Self {
        self.0.set("PrivateKeyList", value);
        self
    }

    /// `RemovePrivateKey`: string, 22 to 64 characters, pattern `[A-Z0-9]+`. A change replaces the resource.
    #[track_caller]
    pub fn remove_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RemovePrivateKey", value);
        self
    }

    /// `SamlMetadataDocument`: string, 1000 to 10000000 characters.
    #[track_caller]
    pub fn saml_metadata_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SamlMetadataDocument", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SAMLProvider> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `SamlProviderUUID`
    #[inline]
    pub fn saml_provider_uuid(&self) -> Value<String> {
        self.attribute("SamlProviderUUID")
    }
}

choice! {
    /// `AssertionEncryptionMode` of `AWS::IAM::SAMLProvider`.
    AssertionEncryptionMode
    ALLOWED "Allowed"
    REQUIRED "Required"
}

/// `SAMLPrivateKey` of `AWS::IAM::SAMLProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAMLPrivateKey(Properties);

properties! { SAMLPrivateKey }

impl SAMLPrivateKey {
    /// `KeyId`: string, 22 to 64 characters, pattern `[A-Z0-9]+`. Required.
    #[track_caller]
    pub fn key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyId", value);
        self
    }

    /// `Timestamp`: string (date-time). Required.
    #[track_caller]
    pub fn timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timestamp", value);
        self
    }
}

/// `Tag` of `AWS::IAM::SAMLProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
