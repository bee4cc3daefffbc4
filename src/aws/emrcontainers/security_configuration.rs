// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMRContainers::SecurityConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMRContainers::SecurityConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityConfiguration(Body);

resource! { SecurityConfiguration "AWS::EMRContainers::SecurityConfiguration" }

impl SecurityConfiguration {
    /// `ContainerProvider`: `ContainerProvider`. A change replaces the resource.
    #[track_caller]
    pub fn container_provider(mut self, value: impl IntoValue<ContainerProvider>) -> Self {
        self.0.set("ContainerProvider", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9\-_]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SecurityConfigurationData`: `SecurityConfigurationData`. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_configuration_data(
        mut self,
        value: impl IntoValue<SecurityConfigurationData>,
    ) -> Self {
        self.0.set("SecurityConfigurationData", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SecurityConfiguration> {
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
}

/// `AtRestEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AtRestEncryptionConfiguration(Properties);

properties! { AtRestEncryptionConfiguration }

impl AtRestEncryptionConfiguration {
    /// `LocalDiskEncryptionConfiguration`: `LocalDiskEncryptionConfiguration`.
    #[track_caller]
    pub fn local_disk_encryption_configuration(
        mut self,
        value: impl IntoValue<LocalDiskEncryptionConfiguration>,
    ) -> Self {
        self.0.set("LocalDiskEncryptionConfiguration", value);
        self
    }

    /// `S3EncryptionConfiguration`: `S3EncryptionConfiguration`.
    #[track_caller]
    pub fn s3_encryption_configuration(
        mut self,
        value: impl IntoValue<S3EncryptionConfiguration>,
    ) -> Self {
        self.0.set("S3EncryptionConfiguration", value);
        self
    }
}

/// `AuthenticationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationConfiguration(Properties);

properties! { AuthenticationConfiguration }

impl AuthenticationConfiguration {
    /// `IAMConfiguration`: `IAMConfiguration`.
    #[track_caller]
    pub fn iam_configuration(mut self, value: impl IntoValue<IAMConfiguration>) -> Self {
        self.0.set("IAMConfiguration", value);
        self
    }

    /// `IdentityCenterConfiguration`: `IdentityCenterConfiguration`.
    #[track_caller]
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfiguration>,
    ) -> Self {
        self.0.set("IdentityCenterConfiguration", value);
        self
    }
}

/// `AuthorizationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationConfiguration(Properties);

properties! { AuthorizationConfiguration }

impl AuthorizationConfiguration {
    /// `LakeFormationConfiguration`: `LakeFormationConfiguration`.
    #[track_caller]
    pub fn lake_formation_configuration(
        mut self,
        value: impl IntoValue<LakeFormationConfiguration>,
    ) -> Self {
        self.0.set("LakeFormationConfiguration", value);
        self
    }
}

/// `ContainerInfo` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerInfo(Properties);

properties! { ContainerInfo }

impl ContainerInfo {
    /// `EksInfo`: `EksInfo`.
    #[track_caller]
    pub fn eks_info(mut self, value: impl IntoValue<EksInfo>) -> Self {
        self.0.set("EksInfo", value);
        self
    }
}

/// `ContainerProvider` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerProvider(Properties);

properties! { ContainerProvider }

impl ContainerProvider {
    /// `Id`: string, 1 to 100 characters, pattern `^[0-9A-Za-z][A-Za-z0-9\-_]*$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Info`: `ContainerInfo`.
    #[track_caller]
    pub fn info(mut self, value: impl IntoValue<ContainerInfo>) -> Self {
        self.0.set("Info", value);
        self
    }

    /// `Type`: `ContainerProviderType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContainerProviderType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ContainerProviderType` of `AWS::EMRContainers::SecurityConfiguration`.
    ContainerProviderType
    EKS "EKS"
}

/// `EksInfo` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksInfo(Properties);

properties! { EksInfo }

impl EksInfo {
    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `AtRestEncryptionConfiguration`: `AtRestEncryptionConfiguration`.
    #[track_caller]
    pub fn at_rest_encryption_configuration(
        mut self,
        value: impl IntoValue<AtRestEncryptionConfiguration>,
    ) -> Self {
        self.0.set("AtRestEncryptionConfiguration", value);
        self
    }

    /// `InTransitEncryptionConfiguration`: `InTransitEncryptionConfiguration`.
    #[track_caller]
    pub fn in_transit_encryption_configuration(
        mut self,
        value: impl IntoValue<InTransitEncryptionConfiguration>,
    ) -> Self {
        self.0.set("InTransitEncryptionConfiguration", value);
        self
    }
}

/// `IAMConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct IAMConfiguration(Properties);

properties! { IAMConfiguration }

impl IAMConfiguration {
    /// `SystemRole`: string, 20 to 2048 characters, pattern `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::\d{12}:role/.+$`.
    #[track_caller]
    pub fn system_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SystemRole", value);
        self
    }
}

/// `IdentityCenterConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityCenterConfiguration(Properties);

properties! { IdentityCenterConfiguration }

impl IdentityCenterConfiguration {
    /// `EnableIdentityCenter`: boolean.
    #[track_caller]
    pub fn enable_identity_center(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableIdentityCenter", value);
        self
    }

    /// `IdentityCenterApplicationAssignmentRequired`: boolean.
    #[track_caller]
    pub fn identity_center_application_assignment_required(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("IdentityCenterApplicationAssignmentRequired", value);
        self
    }

    /// `IdentityCenterInstanceARN`: string, 10 to 1224 characters.
    #[track_caller]
    pub fn identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityCenterInstanceARN", value);
        self
    }
}

/// `InTransitEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct InTransitEncryptionConfiguration(Properties);

properties! { InTransitEncryptionConfiguration }

impl InTransitEncryptionConfiguration {
    /// `TLSCertificateConfiguration`: `TLSCertificateConfiguration`.
    #[track_caller]
    pub fn tls_certificate_configuration(
        mut self,
        value: impl IntoValue<TLSCertificateConfiguration>,
    ) -> Self {
        self.0.set("TLSCertificateConfiguration", value);
        self
    }
}

/// `LakeFormationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LakeFormationConfiguration(Properties);

properties! { LakeFormationConfiguration }

impl LakeFormationConfiguration {
    /// `AuthorizedSessionTagValue`: string, 1 to 256 characters, pattern `^[\.\-_/#A-Za-z0-9 ]+$`.
    #[track_caller]
    pub fn authorized_session_tag_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizedSessionTagValue", value);
        self
    }

    /// `QueryAccessControlEnabled`: boolean.
    #[track_caller]
    pub fn query_access_control_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("QueryAccessControlEnabled", value);
        self
    }

    /// `QueryEngineRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::\d{12}:role/.+$`.
    #[track_caller]
    pub fn query_engine_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("QueryEngineRoleArn", value);
        self
    }

    /// `SecureNamespaceInfo`: `SecureNamespaceInfo`.
    #[track_caller]
    pub fn secure_namespace_info(mut self, value: impl IntoValue<SecureNamespaceInfo>) -> Self {
        self.0.set("SecureNamespaceInfo", value);
        self
    }
}

/// `LocalDiskEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalDiskEncryptionConfiguration(Properties);

properties! { LocalDiskEncryptionConfiguration }

impl LocalDiskEncryptionConfiguration {
    /// `AwsKmsKeyId`: string.
    #[track_caller]
    pub fn aws_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsKmsKeyId", value);
        self
    }

    /// `EncryptionKeyProviderType`: `LocalDiskEncryptionConfigurationEncryptionKeyProviderType`.
    #[track_caller]
    pub fn encryption_key_provider_type(
        mut self,
        value: impl IntoValue<LocalDiskEncryptionConfigurationEncryptionKeyProviderType>,
    ) -> Self {
        self.0.set("EncryptionKeyProviderType", value);
        self
    }
}

choice! {
    /// `LocalDiskEncryptionConfigurationEncryptionKeyProviderType` of `AWS::EMRContainers::SecurityConfiguration`.
    LocalDiskEncryptionConfigurationEncryptionKeyProviderType
    AWS_KMS "AwsKms"
}

/// `S3EncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3EncryptionConfiguration(Properties);

properties! { S3EncryptionConfiguration }

impl S3EncryptionConfiguration {
    /// `EncryptionOption`: `S3EncryptionConfigurationEncryptionOption`.
    #[track_caller]
    pub fn encryption_option(
        mut self,
        value: impl IntoValue<S3EncryptionConfigurationEncryptionOption>,
    ) -> Self {
        self.0.set("EncryptionOption", value);
        self
    }

    /// `KMSKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KMSKeyId", value);
        self
    }
}

choice! {
    /// `S3EncryptionConfigurationEncryptionOption` of `AWS::EMRContainers::SecurityConfiguration`.
    S3EncryptionConfigurationEncryptionOption
    SSE_S3 "SSE-S3"
    SSE_KMS "SSE-KMS"
    CSE_KMS "CSE-KMS"
}

/// `SecureNamespaceInfo` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecureNamespaceInfo(Properties);

properties! { SecureNamespaceInfo }

impl SecureNamespaceInfo {
    /// `ClusterId`: string, 1 to 100 characters, pattern `^[0-9A-Za-z][A-Za-z0-9\-_]*$`.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }

    /// `Namespace`: string, 1 to 63 characters, pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `SecurityConfigurationData` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityConfigurationData(Properties);

properties! { SecurityConfigurationData }

impl SecurityConfigurationData {
    /// `AuthenticationConfiguration`: `AuthenticationConfiguration`.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `AuthorizationConfiguration`: `AuthorizationConfiguration`.
    #[track_caller]
    pub fn authorization_configuration(
        mut self,
        value: impl IntoValue<AuthorizationConfiguration>,
    ) -> Self {
        self.0.set("AuthorizationConfiguration", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }
}

/// `TLSCertificateConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TLSCertificateConfiguration(Properties);

properties! { TLSCertificateConfiguration }

impl TLSCertificateConfiguration {
    /// `CertificateProviderType`: `TLSCertificateConfigurationCertificateProviderType`.
    #[track_caller]
    pub fn certificate_provider_type(
        mut self,
        value: impl IntoValue<TLSCertificateConfigurationCertificateProviderType>,
    ) -> Self {
        self.0.set("CertificateProviderType", value);
        self
    }

    /// `PrivateKeySecretArn`: string.
    #[track_caller]
    pub fn private_key_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKeySecretArn", value);
        self
    }

    /// `PublicKeySecretArn`: string.
    #[track_caller]
    pub fn public_key_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicKeySecretArn", value);
        self
    }
}

choice! {
    /// `TLSCertificateConfigurationCertificateProviderType` of `AWS::EMRContainers::SecurityConfiguration`.
    TLSCertificateConfigurationCertificateProviderType
    PEM "PEM"
}

/// `Tag` of `AWS::EMRContainers::SecurityConfiguration`.
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
