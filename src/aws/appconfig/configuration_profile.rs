// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::ConfigurationProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::ConfigurationProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationProfile(Body);

resource! { ConfigurationProfile "AWS::AppConfig::ConfigurationProfile" }

impl ConfigurationProfile {
    /// `ApplicationId`: string, pattern `[a-z0-9]{4,7}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `DeletionProtectionCheck`: `DeletionProtectionCheck`.
    #[track_caller]
    pub fn deletion_protection_check(
        mut self,
        value: impl IntoValue<DeletionProtectionCheck>,
    ) -> Self {
        self.0.set("DeletionProtectionCheck", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyIdentifier`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `LocationUri`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn location_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationUri", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RetrievalRoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn retrieval_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RetrievalRoleArn", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string, pattern `^[a-zA-Z\.]+`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Validators`: list of `Validators`, at most 2 items.
    #[track_caller]
    pub fn validators(mut self, value: impl IntoValue<ListOf<Validators>>) -> Self {
        self.0.set("Validators", value);
        self
    }
}

impl Handle<ConfigurationProfile> {
    /// `ConfigurationProfileId`
    #[inline]
    pub fn configuration_profile_id(&self) -> Value<String> {
        self.attribute("ConfigurationProfileId")
    }

    /// `KmsKeyArn`
    #[inline]
    pub fn kms_key_arn(&self) -> Value<format::KmsKeyArn> {
        self.attribute("KmsKeyArn")
    }
}

choice! {
    /// `DeletionProtectionCheck` of `AWS::AppConfig::ConfigurationProfile`.
    DeletionProtectionCheck
    ACCOUNT_DEFAULT "ACCOUNT_DEFAULT"
    APPLY "APPLY"
    BYPASS "BYPASS"
}

/// `Tags` of `AWS::AppConfig::ConfigurationProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Validators` of `AWS::AppConfig::ConfigurationProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Validators(Properties);

properties! { Validators }

impl Validators {
    /// `Content`: string, at most 32768 characters.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Type`: `ValidatorsType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ValidatorsType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ValidatorsType` of `AWS::AppConfig::ConfigurationProfile`.
    ValidatorsType
    JSON_SCHEMA "JSON_SCHEMA"
    LAMBDA "LAMBDA"
}
