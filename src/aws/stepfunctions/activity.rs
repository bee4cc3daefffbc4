// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StepFunctions::Activity` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::StepFunctions::Activity`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Activity(Body);

resource! { Activity "AWS::StepFunctions::Activity" }

impl Activity {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 80 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `TagsEntry`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsEntry>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Activity> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EncryptionConfiguration.KmsDataKeyReusePeriodSeconds`
    #[inline]
    pub fn encryption_configuration_kms_data_key_reuse_period_seconds(&self) -> Value<i64> {
        self.attribute("EncryptionConfiguration.KmsDataKeyReusePeriodSeconds")
    }

    /// `EncryptionConfiguration.KmsKeyId`
    #[inline]
    pub fn encryption_configuration_kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("EncryptionConfiguration.KmsKeyId")
    }

    /// `EncryptionConfiguration.Type`
    #[inline]
    pub fn encryption_configuration_type(&self) -> Value<String> {
        self.attribute("EncryptionConfiguration.Type")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `EncryptionConfiguration` of `AWS::StepFunctions::Activity`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsDataKeyReusePeriodSeconds`: integer, 60 to 900.
    #[track_caller]
    pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KmsDataKeyReusePeriodSeconds", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Type`: `EncryptionConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EncryptionConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationType` of `AWS::StepFunctions::Activity`.
    EncryptionConfigurationType
    CUSTOMER_MANAGED_KMS_KEY "CUSTOMER_MANAGED_KMS_KEY"
    AWS_OWNED_KEY "AWS_OWNED_KEY"
}

/// `TagsEntry` of `AWS::StepFunctions::Activity`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsEntry(Properties);

properties! { TagsEntry }

impl TagsEntry {
    /// `Key`: string, 1 to 128 characters. Required.
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
