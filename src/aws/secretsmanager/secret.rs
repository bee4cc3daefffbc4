// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecretsManager::Secret` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecretsManager::Secret`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Secret(Body);

resource! { Secret "AWS::SecretsManager::Secret" }

impl Secret {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GenerateSecretString`: `GenerateSecretString`.
    #[track_caller]
    pub fn generate_secret_string(mut self, value: impl IntoValue<GenerateSecretString>) -> Self {
        self.0.set("GenerateSecretString", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, at most 512 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReplicaRegions`: list of `ReplicaRegion`.
    #[track_caller]
    pub fn replica_regions(mut self, value: impl IntoValue<ListOf<ReplicaRegion>>) -> Self {
        self.0.set("ReplicaRegions", value);
        self
    }

    /// `SecretString`: string, 1 to 65536 characters.
    #[track_caller]
    pub fn secret_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretString", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string, at most 256 characters.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Secret> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `GenerateSecretString` of `AWS::SecretsManager::Secret`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerateSecretString(Properties);

properties! { GenerateSecretString }

impl GenerateSecretString {
    /// `ExcludeCharacters`: string.
    #[track_caller]
    pub fn exclude_characters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExcludeCharacters", value);
        self
    }

    /// `ExcludeLowercase`: boolean.
    #[track_caller]
    pub fn exclude_lowercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeLowercase", value);
        self
    }

    /// `ExcludeNumbers`: boolean.
    #[track_caller]
    pub fn exclude_numbers(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeNumbers", value);
        self
    }

    /// `ExcludePunctuation`: boolean.
    #[track_caller]
    pub fn exclude_punctuation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludePunctuation", value);
        self
    }

    /// `ExcludeUppercase`: boolean.
    #[track_caller]
    pub fn exclude_uppercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeUppercase", value);
        self
    }

    /// `GenerateStringKey`: string.
    #[track_caller]
    pub fn generate_string_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GenerateStringKey", value);
        self
    }

    /// `IncludeSpace`: boolean.
    #[track_caller]
    pub fn include_space(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSpace", value);
        self
    }

    /// `PasswordLength`: integer.
    #[track_caller]
    pub fn password_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PasswordLength", value);
        self
    }

    /// `RequireEachIncludedType`: boolean.
    #[track_caller]
    pub fn require_each_included_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireEachIncludedType", value);
        self
    }

    /// `SecretStringTemplate`: string.
    #[track_caller]
    pub fn secret_string_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretStringTemplate", value);
        self
    }
}

/// `ReplicaRegion` of `AWS::SecretsManager::Secret`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaRegion(Properties);

properties! { ReplicaRegion }

impl ReplicaRegion {
    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `Tag` of `AWS::SecretsManager::Secret`.
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
