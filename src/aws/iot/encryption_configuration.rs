// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::EncryptionConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::IoT::EncryptionConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Body);

resource! { EncryptionConfiguration "AWS::IoT::EncryptionConfiguration" }

impl EncryptionConfiguration {
    /// `EncryptionType`: `EncryptionType`. Required.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `KmsAccessRoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("KmsAccessRoleArn", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

impl Handle<EncryptionConfiguration> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `ConfigurationDetails`
    #[inline]
    pub fn configuration_details(&self) -> Value<Node> {
        self.attribute("ConfigurationDetails")
    }

    /// `LastModifiedDate`
    #[inline]
    pub fn last_modified_date(&self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }
}

choice! {
    /// `EncryptionType` of `AWS::IoT::EncryptionConfiguration`.
    EncryptionType
    CUSTOMER_MANAGED_KMS_KEY "CUSTOMER_MANAGED_KMS_KEY"
    AWS_OWNED_KMS_KEY "AWS_OWNED_KMS_KEY"
}
