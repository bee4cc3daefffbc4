// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::FieldLevelEncryptionProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::FieldLevelEncryptionProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldLevelEncryptionProfile(Body);

resource! { FieldLevelEncryptionProfile "AWS::CloudFront::FieldLevelEncryptionProfile" }

impl FieldLevelEncryptionProfile {
    /// `FieldLevelEncryptionProfileConfig`: `FieldLevelEncryptionProfileConfig`. Required.
    #[track_caller]
    pub fn field_level_encryption_profile_config(
        mut self,
        value: impl IntoValue<FieldLevelEncryptionProfileConfig>,
    ) -> Self {
        self.0.set("FieldLevelEncryptionProfileConfig", value);
        self
    }
}

impl Handle<FieldLevelEncryptionProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `EncryptionEntity` of `AWS::CloudFront::FieldLevelEncryptionProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionEntity(Properties);

properties! { EncryptionEntity }

impl EncryptionEntity {
    /// `FieldPatterns`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn field_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FieldPatterns", value);
        self
    }

    /// `ProviderId`: string. Required.
    #[track_caller]
    pub fn provider_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderId", value);
        self
    }

    /// `PublicKeyId`: string. Required.
    #[track_caller]
    pub fn public_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicKeyId", value);
        self
    }
}

/// `FieldLevelEncryptionProfileConfig` of `AWS::CloudFront::FieldLevelEncryptionProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldLevelEncryptionProfileConfig(Properties);

properties! { FieldLevelEncryptionProfileConfig }

impl FieldLevelEncryptionProfileConfig {
    /// `CallerReference`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn caller_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CallerReference", value);
        self
    }

    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `EncryptionEntities`: list of `EncryptionEntity`, at least 1 item. Required.
    #[track_caller]
    pub fn encryption_entities(mut self, value: impl IntoValue<ListOf<EncryptionEntity>>) -> Self {
        self.0.set("EncryptionEntities", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
