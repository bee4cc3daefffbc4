// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VerifiedPermissions::PolicyStore` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::VerifiedPermissions::PolicyStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyStore(Body);

resource! { PolicyStore "AWS::VerifiedPermissions::PolicyStore" }

impl PolicyStore {
    /// `DeletionProtection`: `DeletionProtection`.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<DeletionProtection>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `Description`: string, at most 150 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionSettings`: `EncryptionSettings`.
    #[track_caller]
    pub fn encryption_settings(mut self, value: impl IntoValue<EncryptionSettings>) -> Self {
        self.0.set("EncryptionSettings", value);
        self
    }

    /// `Schema`: `SchemaDefinition`.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<SchemaDefinition>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ValidationSettings`: `ValidationSettings`. Required.
    #[track_caller]
    pub fn validation_settings(mut self, value: impl IntoValue<ValidationSettings>) -> Self {
        self.0.set("ValidationSettings", value);
        self
    }
}

impl Handle<PolicyStore> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EncryptionState`
    #[inline]
    pub fn encryption_state(&self) -> Value<Node> {
        self.attribute("EncryptionState")
    }

    /// `PolicyStoreId`
    #[inline]
    pub fn policy_store_id(&self) -> Value<String> {
        self.attribute("PolicyStoreId")
    }
}

choice! {
    /// `DeletionMode` of `AWS::VerifiedPermissions::PolicyStore`.
    DeletionMode
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `DeletionProtection` of `AWS::VerifiedPermissions::PolicyStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeletionProtection(Properties);

properties! { DeletionProtection }

impl DeletionProtection {
    /// `Mode`: `DeletionMode`, default `DISABLED`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<DeletionMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

/// `EncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionSettings(Properties);

properties! { EncryptionSettings }

impl EncryptionSettings {
    /// `Default`: object.
    #[track_caller]
    pub fn default(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Default", value);
        self
    }

    /// `KmsEncryptionSettings`: `KmsEncryptionSettings`.
    #[track_caller]
    pub fn kms_encryption_settings(mut self, value: impl IntoValue<KmsEncryptionSettings>) -> Self {
        self.0.set("KmsEncryptionSettings", value);
        self
    }
}

/// `KmsEncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct KmsEncryptionSettings(Properties);

properties! { KmsEncryptionSettings }

impl KmsEncryptionSettings {
    /// `EncryptionContext`: map of strings.
    #[track_caller]
    pub fn encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EncryptionContext", value);
        self
    }

    /// `Key`: string, pattern `^[a-zA-Z0-9:/_-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

/// `SchemaDefinition` of `AWS::VerifiedPermissions::PolicyStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaDefinition(Properties);

properties! { SchemaDefinition }

impl SchemaDefinition {
    /// `CedarJson`: string.
    #[track_caller]
    pub fn cedar_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CedarJson", value);
        self
    }
}

/// `Tag` of `AWS::VerifiedPermissions::PolicyStore`.
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

choice! {
    /// `ValidationMode` of `AWS::VerifiedPermissions::PolicyStore`.
    ValidationMode
    OFF "OFF"
    STRICT "STRICT"
}

/// `ValidationSettings` of `AWS::VerifiedPermissions::PolicyStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidationSettings(Properties);

properties! { ValidationSettings }

impl ValidationSettings {
    /// `Mode`: `ValidationMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ValidationMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}
