// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationAzureBlob` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataSync::LocationAzureBlob`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationAzureBlob(Body);

resource! { LocationAzureBlob "AWS::DataSync::LocationAzureBlob" }

impl LocationAzureBlob {
    /// `AgentArns`: list of strings, 1 to 8 items.
    #[track_caller]
    pub fn agent_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AgentArns", value);
        self
    }

    /// `AzureAccessTier`: `AzureAccessTier`, default `HOT`.
    #[track_caller]
    pub fn azure_access_tier(mut self, value: impl IntoValue<AzureAccessTier>) -> Self {
        self.0.set("AzureAccessTier", value);
        self
    }

    /// `AzureBlobAuthenticationType`: `AzureBlobAuthenticationType`, default `SAS`. Required.
    #[track_caller]
    pub fn azure_blob_authentication_type(
        mut self,
        value: impl IntoValue<AzureBlobAuthenticationType>,
    ) -> Self {
        self.0.set("AzureBlobAuthenticationType", value);
        self
    }

    /// `AzureBlobContainerUrl`: string, at most 325 characters, pattern `^https://[A-Za-z0-9]((.|-+)?[A-Za-z0-9]){0,252}/[a-z0-9](-?[a-z0-9]){2,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn azure_blob_container_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AzureBlobContainerUrl", value);
        self
    }

    /// `AzureBlobSasConfiguration`: `AzureBlobSasConfiguration`.
    #[track_caller]
    pub fn azure_blob_sas_configuration(
        mut self,
        value: impl IntoValue<AzureBlobSasConfiguration>,
    ) -> Self {
        self.0.set("AzureBlobSasConfiguration", value);
        self
    }

    /// `AzureBlobType`: `AzureBlobType`, default `BLOCK`.
    #[track_caller]
    pub fn azure_blob_type(mut self, value: impl IntoValue<AzureBlobType>) -> Self {
        self.0.set("AzureBlobType", value);
        self
    }

    /// `CmkSecretConfig`: `CmkSecretConfig`.
    #[track_caller]
    pub fn cmk_secret_config(mut self, value: impl IntoValue<CmkSecretConfig>) -> Self {
        self.0.set("CmkSecretConfig", value);
        self
    }

    /// `CustomSecretConfig`: `CustomSecretConfig`.
    #[track_caller]
    pub fn custom_secret_config(mut self, value: impl IntoValue<CustomSecretConfig>) -> Self {
        self.0.set("CustomSecretConfig", value);
        self
    }

    /// `FederatedIdentity`: `AzureFederatedIdentityConfig`.
    #[track_caller]
    pub fn federated_identity(
        mut self,
        value: impl IntoValue<AzureFederatedIdentityConfig>,
    ) -> Self {
        self.0.set("FederatedIdentity", value);
        self
    }

    /// `Subdirectory`: string, at most 1024 characters, pattern `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`.
    #[track_caller]
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdirectory", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocationAzureBlob> {
    /// `CmkSecretConfig.SecretArn`
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> Value<String> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// `LocationArn`
    #[inline]
    pub fn location_arn(&self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// `LocationUri`
    #[inline]
    pub fn location_uri(&self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// `ManagedSecretConfig`
    #[inline]
    pub fn managed_secret_config(&self) -> Value<Node> {
        self.attribute("ManagedSecretConfig")
    }
}

choice! {
    /// `AzureAccessTier` of `AWS::DataSync::LocationAzureBlob`.
    AzureAccessTier
    HOT "HOT"
    COOL "COOL"
    ARCHIVE "ARCHIVE"
}

choice! {
    /// `AzureBlobAuthenticationType` of `AWS::DataSync::LocationAzureBlob`.
    AzureBlobAuthenticationType
    SAS "SAS"
    NONE "NONE"
    OIDC "OIDC"
}

/// `AzureBlobSasConfiguration` of `AWS::DataSync::LocationAzureBlob`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureBlobSasConfiguration(Properties);

properties! { AzureBlobSasConfiguration }

impl AzureBlobSasConfiguration {
    /// `AzureBlobSasToken`: string, 1 to 255 characters, pattern `(^.+$)`. Required.
    #[track_caller]
    pub fn azure_blob_sas_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AzureBlobSasToken", value);
        self
    }
}

choice! {
    /// `AzureBlobType` of `AWS::DataSync::LocationAzureBlob`.
    AzureBlobType
    BLOCK "BLOCK"
}

/// `AzureFederatedIdentityConfig` of `AWS::DataSync::LocationAzureBlob`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureFederatedIdentityConfig(Properties);

properties! { AzureFederatedIdentityConfig }

impl AzureFederatedIdentityConfig {
    /// `AwsIamRole`: string, at most 2048 characters.
    #[track_caller]
    pub fn aws_iam_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsIamRole", value);
        self
    }

    /// `AzureOidc`: `AzureOidcConfig`.
    #[track_caller]
    pub fn azure_oidc(mut self, value: impl IntoValue<AzureOidcConfig>) -> Self {
        self.0.set("AzureOidc", value);
        self
    }
}

/// `AzureOidcConfig` of `AWS::DataSync::LocationAzureBlob`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureOidcConfig(Properties);

properties! { AzureOidcConfig }

impl AzureOidcConfig {
    /// `ClientId`: string, 36 characters, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `TenantId`: string, 36 characters, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Required.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }
}

/// `CmkSecretConfig` of `AWS::DataSync::LocationAzureBlob`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmkSecretConfig(Properties);

properties! { CmkSecretConfig }

impl CmkSecretConfig {
    /// `KmsKeyArn`: `KmsKeyArn`, at most 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `CustomSecretConfig` of `AWS::DataSync::LocationAzureBlob`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomSecretConfig(Properties);

properties! { CustomSecretConfig }

impl CustomSecretConfig {
    /// `SecretAccessRoleArn`: `IamRoleArn`, at most 2048 characters. Required.
    #[track_caller]
    pub fn secret_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SecretAccessRoleArn", value);
        self
    }

    /// `SecretArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `Tag` of `AWS::DataSync::LocationAzureBlob`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
