// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::Transfer::Connector" }

impl Connector {
    /// `AccessRole`: string, 20 to 2048 characters, pattern `arn:.*role/.*`. Required.
    #[track_caller]
    pub fn access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessRole", value);
        self
    }

    /// `As2Config`: `As2Config`.
    #[track_caller]
    pub fn as2_config(mut self, value: impl IntoValue<As2Config>) -> Self {
        self.0.set("As2Config", value);
        self
    }

    /// `EgressConfig`: `ConnectorEgressConfig`.
    #[track_caller]
    pub fn egress_config(mut self, value: impl IntoValue<ConnectorEgressConfig>) -> Self {
        self.0.set("EgressConfig", value);
        self
    }

    /// `EgressType`: `ConnectorEgressType`.
    #[track_caller]
    pub fn egress_type(mut self, value: impl IntoValue<ConnectorEgressType>) -> Self {
        self.0.set("EgressType", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `LoggingRole`: string, 20 to 2048 characters, pattern `arn:.*role/.*`.
    #[track_caller]
    pub fn logging_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggingRole", value);
        self
    }

    /// `SecurityPolicyName`: string, at most 50 characters, pattern `TransferSFTPConnectorSecurityPolicy-[A-Za-z0-9-]+`.
    #[track_caller]
    pub fn security_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicyName", value);
        self
    }

    /// `SftpConfig`: `SftpConfig`.
    #[track_caller]
    pub fn sftp_config(mut self, value: impl IntoValue<SftpConfig>) -> Self {
        self.0.set("SftpConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Url`: string, at most 255 characters.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

impl Handle<Connector> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ConnectorId`
    #[inline]
    pub fn connector_id(&self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// `ErrorMessage`
    #[inline]
    pub fn error_message(&self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// `ServiceManagedEgressIpAddresses`
    #[inline]
    pub fn service_managed_egress_ip_addresses(&self) -> Value<Vec<String>> {
        self.attribute("ServiceManagedEgressIpAddresses")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `As2Config` of `AWS::Transfer::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct As2Config(Properties);

properties! { As2Config }

impl As2Config {
    /// `AsyncMdnConfig`: `ConnectorAsyncMdnConfig`.
    #[track_caller]
    pub fn async_mdn_config(mut self, value: impl IntoValue<ConnectorAsyncMdnConfig>) -> Self {
        self.0.set("AsyncMdnConfig", value);
        self
    }

    /// `BasicAuthSecretId`: string, at most 2048 characters.
    #[track_caller]
    pub fn basic_auth_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasicAuthSecretId", value);
        self
    }

    /// `Compression`: `As2ConfigCompression`.
    #[track_caller]
    pub fn compression(mut self, value: impl IntoValue<As2ConfigCompression>) -> Self {
        self.0.set("Compression", value);
        self
    }

    /// `EncryptionAlgorithm`: `As2ConfigEncryptionAlgorithm`.
    #[track_caller]
    pub fn encryption_algorithm(
        mut self,
        value: impl IntoValue<As2ConfigEncryptionAlgorithm>,
    ) -> Self {
        self.0.set("EncryptionAlgorithm", value);
        self
    }

    /// `LocalProfileId`: string, 19 characters, pattern `^p-([0-9a-f]{17})$`.
    #[track_caller]
    pub fn local_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalProfileId", value);
        self
    }

    /// `MdnResponse`: `As2ConfigMdnResponse`.
    #[track_caller]
    pub fn mdn_response(mut self, value: impl IntoValue<As2ConfigMdnResponse>) -> Self {
        self.0.set("MdnResponse", value);
        self
    }

    /// `MdnSigningAlgorithm`: `As2ConfigMdnSigningAlgorithm`.
    #[track_caller]
    pub fn mdn_signing_algorithm(
        mut self,
        value: impl IntoValue<As2ConfigMdnSigningAlgorithm>,
    ) -> Self {
        self.0.set("MdnSigningAlgorithm", value);
        self
    }

    /// `MessageSubject`: string, 1 to 1024 characters, pattern `^[\u0020-\u007E\t]+$`.
    #[track_caller]
    pub fn message_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageSubject", value);
        self
    }

    /// `PartnerProfileId`: string, 19 characters, pattern `^p-([0-9a-f]{17})$`.
    #[track_caller]
    pub fn partner_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartnerProfileId", value);
        self
    }

    /// `PreserveContentType`: `As2ConfigPreserveContentType`.
    #[track_caller]
    pub fn preserve_content_type(
        mut self,
        value: impl IntoValue<As2ConfigPreserveContentType>,
    ) -> Self {
        self.0.set("PreserveContentType", value);
        self
    }

    /// `SigningAlgorithm`: `As2ConfigSigningAlgorithm`.
    #[track_caller]
    pub fn signing_algorithm(mut self, value: impl IntoValue<As2ConfigSigningAlgorithm>) -> Self {
        self.0.set("SigningAlgorithm", value);
        self
    }
}

choice! {
    /// `As2ConfigCompression` of `AWS::Transfer::Connector`.
    As2ConfigCompression
    ZLIB "ZLIB"
    DISABLED "DISABLED"
}

choice! {
    /// `As2ConfigEncryptionAlgorithm` of `AWS::Transfer::Connector`.
    As2ConfigEncryptionAlgorithm
    AES128_CBC "AES128_CBC"
    AES192_CBC "AES192_CBC"
    AES256_CBC "AES256_CBC"
    NONE "NONE"
    DES_EDE3_CBC "DES_EDE3_CBC"
}

choice! {
    /// `As2ConfigMdnResponse` of `AWS::Transfer::Connector`.
    As2ConfigMdnResponse
    SYNC "SYNC"
    ASYNC "ASYNC"
    NONE "NONE"
}

choice! {
    /// `As2ConfigMdnSigningAlgorithm` of `AWS::Transfer::Connector`.
    As2ConfigMdnSigningAlgorithm
    SHA256 "SHA256"
    SHA384 "SHA384"
    SHA512 "SHA512"
    SHA1 "SHA1"
    NONE "NONE"
    DEFAULT "DEFAULT"
}

choice! {
    /// `As2ConfigPreserveContentType` of `AWS::Transfer::Connector`.
    As2ConfigPreserveContentType
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `As2ConfigSigningAlgorithm` of `AWS::Transfer::Connector`.
    As2ConfigSigningAlgorithm
    SHA256 "SHA256"
    SHA384 "SHA384"
    SHA512 "SHA512"
    SHA1 "SHA1"
    NONE "NONE"
}

/// `ConnectorAsyncMdnConfig` of `AWS::Transfer::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorAsyncMdnConfig(Properties);

properties! { ConnectorAsyncMdnConfig }

impl ConnectorAsyncMdnConfig {
    /// `ServerIds`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn server_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ServerIds", value);
        self
    }

    /// `Url`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `ConnectorEgressConfig` of `AWS::Transfer::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorEgressConfig(Properties);

properties! { ConnectorEgressConfig }

impl ConnectorEgressConfig {
    /// `VpcLattice`: `ConnectorVpcLatticeEgressConfig`. Required.
    #[track_caller]
    pub fn vpc_lattice(mut self, value: impl IntoValue<ConnectorVpcLatticeEgressConfig>) -> Self {
        self.0.set("VpcLattice", value);
        self
    }
}

choice! {
    /// `ConnectorEgressType` of `AWS::Transfer::Connector`.
    ConnectorEgressType
    SERVICE_MANAGED "SERVICE_MANAGED"
    VPC_LATTICE "VPC_LATTICE"
}

/// `ConnectorVpcLatticeEgressConfig` of `AWS::Transfer::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorVpcLatticeEgressConfig(Properties);

properties! { ConnectorVpcLatticeEgressConfig }

impl ConnectorVpcLatticeEgressConfig {
    /// `PortNumber`: integer, 1 to 65535.
    #[track_caller]
    pub fn port_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PortNumber", value);
        self
    }

    /// `ResourceConfigurationArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn resource_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationArn", value);
        self
    }
}

choice! {
    /// `IpAddressType` of `AWS::Transfer::Connector`.
    IpAddressType
    IPV4 "IPV4"
    DUALSTACK "DUALSTACK"
}

/// `SftpConfig` of `AWS::Transfer::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct SftpConfig(Properties);

properties! { SftpConfig }

impl SftpConfig {
    /// `MaxConcurrentConnections`: integer, 1 to 5, default 1.
    #[track_caller]
    pub fn max_concurrent_connections(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentConnections", value);
        self
    }

    /// `OrderedUserSecretVersionStages`: list of strings, 1 to 2 items.
    #[track_caller]
    pub fn ordered_user_secret_version_stages(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("OrderedUserSecretVersionStages", value);
        self
    }

    /// `TrustedHostKeys`: list of strings, at most 10 items.
    #[track_caller]
    pub fn trusted_host_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TrustedHostKeys", value);
        self
    }

    /// `UserSecretId`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn user_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserSecretId", value);
        self
    }
}

/// `Tag` of `AWS::Transfer::Connector`.
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
