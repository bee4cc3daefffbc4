// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationObjectStorage` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataSync::LocationObjectStorage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationObjectStorage(Body);

resource! { LocationObjectStorage "AWS::DataSync::LocationObjectStorage" }

impl LocationObjectStorage {
    /// `AccessKey`: string, 1 to 200 characters, pattern `^.+$`.
    #[track_caller]
    pub fn access_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessKey", value);
        self
    }

    /// `AgentArns`: list of strings, 1 to 8 items.
    #[track_caller]
    pub fn agent_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AgentArns", value);
        self
    }

    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
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

    /// `FederatedIdentity`: `ObjectStorageFederatedIdentityConfig`.
    #[track_caller]
    pub fn federated_identity(
        mut self,
        value: impl IntoValue<ObjectStorageFederatedIdentityConfig>,
    ) -> Self {
        self.0.set("FederatedIdentity", value);
        self
    }

    /// `SecretKey`: string, 8 to 200 characters, pattern `^.+$`.
    #[track_caller]
    pub fn secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretKey", value);
        self
    }

    /// `ServerCertificate`: string, at most 32768 characters.
    #[track_caller]
    pub fn server_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerCertificate", value);
        self
    }

    /// `ServerHostname`: string, at most 255 characters, pattern `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. A change replaces the resource.
    #[track_caller]
    pub fn server_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerHostname", value);
        self
    }

    /// `ServerPort`: integer, 1 to 65536.
    #[track_caller]
    pub fn server_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ServerPort", value);
        self
    }

    /// `ServerProtocol`: `ServerProtocol`.
    #[track_caller]
    pub fn server_protocol(mut self, value: impl IntoValue<ServerProtocol>) -> Self {
        self.0.set("ServerProtocol", value);
        self
    }

    /// `Subdirectory`: string, at most 4096 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`.
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

impl Handle<LocationObjectStorage> {
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

/// `CmkSecretConfig` of `AWS::DataSync::LocationObjectStorage`.
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

/// `CustomSecretConfig` of `AWS::DataSync::LocationObjectStorage`.
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

/// `GoogleOidcConfig` of `AWS::DataSync::LocationObjectStorage`.
#[derive(Clone, Default)]
#[must_use]
pub struct GoogleOidcConfig(Properties);

properties! { GoogleOidcConfig }

impl GoogleOidcConfig {
    /// `IdentityPoolName`: string, 4 to 32 characters, pattern `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn identity_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityPoolName", value);
        self
    }

    /// `IdentityProviderName`: string, 4 to 32 characters, pattern `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn identity_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityProviderName", value);
        self
    }

    /// `ProjectName`: string, 6 to 30 characters, pattern `^[a-z][a-z0-9-]{4,28}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectName", value);
        self
    }

    /// `ProjectNumber`: string, 1 to 20 characters, pattern `^[0-9]+$`. Required.
    #[track_caller]
    pub fn project_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectNumber", value);
        self
    }
}

/// `ObjectStorageExternalIdentityConfig` of `AWS::DataSync::LocationObjectStorage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectStorageExternalIdentityConfig(Properties);

properties! { ObjectStorageExternalIdentityConfig }

impl ObjectStorageExternalIdentityConfig {
    /// `GoogleOidc`: `GoogleOidcConfig`.
    #[track_caller]
    pub fn google_oidc(mut self, value: impl IntoValue<GoogleOidcConfig>) -> Self {
        self.0.set("GoogleOidc", value);
        self
    }
}

/// `ObjectStorageFederatedIdentityConfig` of `AWS::DataSync::LocationObjectStorage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectStorageFederatedIdentityConfig(Properties);

properties! { ObjectStorageFederatedIdentityConfig }

impl ObjectStorageFederatedIdentityConfig {
    /// `AwsIamRole`: string, at most 2048 characters.
    #[track_caller]
    pub fn aws_iam_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsIamRole", value);
        self
    }

    /// `ExternalIdentity`: `ObjectStorageExternalIdentityConfig`.
    #[track_caller]
    pub fn external_identity(
        mut self,
        value: impl IntoValue<ObjectStorageExternalIdentityConfig>,
    ) -> Self {
        self.0.set("ExternalIdentity", value);
        self
    }
}

choice! {
    /// `ServerProtocol` of `AWS::DataSync::LocationObjectStorage`.
    ServerProtocol
    HTTPS "HTTPS"
    HTTP "HTTP"
}

/// `Tag` of `AWS::DataSync::LocationObjectStorage`.
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
