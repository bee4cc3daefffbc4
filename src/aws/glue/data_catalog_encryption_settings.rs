// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::DataCatalogEncryptionSettings` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;

/// `AWS::Glue::DataCatalogEncryptionSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCatalogEncryptionSettings(Body);

resource! { DataCatalogEncryptionSettings "AWS::Glue::DataCatalogEncryptionSettings" }

impl DataCatalogEncryptionSettings {
    /// `CatalogId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DataCatalogEncryptionSettings`: `DataCatalogEncryptionSettingsProperty`. Required.
    #[track_caller]
    pub fn data_catalog_encryption_settings(
        mut self,
        value: impl IntoValue<DataCatalogEncryptionSettingsProperty>,
    ) -> Self {
        self.0.set("DataCatalogEncryptionSettings", value);
        self
    }
}

/// `ConnectionPasswordEncryption` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionPasswordEncryption(Properties);

properties! { ConnectionPasswordEncryption }

impl ConnectionPasswordEncryption {
    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `ReturnConnectionPasswordEncrypted`: boolean.
    #[track_caller]
    pub fn return_connection_password_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReturnConnectionPasswordEncrypted", value);
        self
    }
}

/// `DataCatalogEncryptionSettings` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCatalogEncryptionSettingsProperty(Properties);

properties! { DataCatalogEncryptionSettingsProperty }

impl DataCatalogEncryptionSettingsProperty {
    /// `ConnectionPasswordEncryption`: `ConnectionPasswordEncryption`.
    #[track_caller]
    pub fn connection_password_encryption(
        mut self,
        value: impl IntoValue<ConnectionPasswordEncryption>,
    ) -> Self {
        self.0.set("ConnectionPasswordEncryption", value);
        self
    }

    /// `EncryptionAtRest`: `EncryptionAtRest`.
    #[track_caller]
    pub fn encryption_at_rest(mut self, value: impl IntoValue<EncryptionAtRest>) -> Self {
        self.0.set("EncryptionAtRest", value);
        self
    }
}

/// `EncryptionAtRest` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionAtRest(Properties);

properties! { EncryptionAtRest }

impl EncryptionAtRest {
    /// `CatalogEncryptionMode`: `EncryptionAtRestCatalogEncryptionMode`.
    #[track_caller]
    pub fn catalog_encryption_mode(
        mut self,
        value: impl IntoValue<EncryptionAtRestCatalogEncryptionMode>,
    ) -> Self {
        self.0.set("CatalogEncryptionMode", value);
        self
    }

    /// `CatalogEncryptionServiceRole`: string, pattern `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn catalog_encryption_service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogEncryptionServiceRole", value);
        self
    }

    /// `SseAwsKmsKeyId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn sse_aws_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SseAwsKmsKeyId", value);
        self
    }
}

choice! {
    /// `EncryptionAtRestCatalogEncryptionMode` of `AWS::Glue::DataCatalogEncryptionSettings`.
    EncryptionAtRestCatalogEncryptionMode
    DISABLED "DISABLED"
    SSE_KMS "SSE-KMS"
    SSE_KMS_WITH_SERVICE_ROLE "SSE-KMS-WITH-SERVICE-ROLE"
}
