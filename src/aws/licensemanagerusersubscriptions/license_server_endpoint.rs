// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseServerEndpoint(Body);

resource! { LicenseServerEndpoint "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint" }

impl LicenseServerEndpoint {
    /// `IdentityProviderArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityProviderArn", value);
        self
    }

    /// `LicenseServerSettings`: `LicenseServerSettings`. A change replaces the resource.
    #[track_caller]
    pub fn license_server_settings(mut self, value: impl IntoValue<LicenseServerSettings>) -> Self {
        self.0.set("LicenseServerSettings", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LicenseServerEndpoint> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LicenseServerEndpointArn`
    #[inline]
    pub fn license_server_endpoint_arn(&self) -> Value<String> {
        self.attribute("LicenseServerEndpointArn")
    }

    /// `LicenseServerEndpointId`
    #[inline]
    pub fn license_server_endpoint_id(&self) -> Value<String> {
        self.attribute("LicenseServerEndpointId")
    }

    /// `LicenseServerEndpointProvisioningStatus`
    #[inline]
    pub fn license_server_endpoint_provisioning_status(&self) -> Value<String> {
        self.attribute("LicenseServerEndpointProvisioningStatus")
    }

    /// `LicenseServers`
    #[inline]
    pub fn license_servers(&self) -> Value<Node> {
        self.attribute("LicenseServers")
    }

    /// `ServerEndpoint`
    #[inline]
    pub fn server_endpoint(&self) -> Value<Node> {
        self.attribute("ServerEndpoint")
    }

    /// `ServerType`
    #[inline]
    pub fn server_type(&self) -> Value<String> {
        self.attribute("ServerType")
    }
}

/// `CredentialsProvider` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CredentialsProvider(Properties);

properties! { CredentialsProvider }

impl CredentialsProvider {
    /// `SecretsManagerCredentialsProvider`: `SecretsManagerCredentialsProvider`. Required.
    #[track_caller]
    pub fn secrets_manager_credentials_provider(
        mut self,
        value: impl IntoValue<SecretsManagerCredentialsProvider>,
    ) -> Self {
        self.0.set("SecretsManagerCredentialsProvider", value);
        self
    }
}

/// `LicenseServerSettings` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseServerSettings(Properties);

properties! { LicenseServerSettings }

impl LicenseServerSettings {
    /// `ServerSettings`: `ServerSettings`. Required.
    #[track_caller]
    pub fn server_settings(mut self, value: impl IntoValue<ServerSettings>) -> Self {
        self.0.set("ServerSettings", value);
        self
    }

    /// `ServerType`: `LicenseServerSettingsServerType`. Required.
    #[track_caller]
    pub fn server_type(mut self, value: impl IntoValue<LicenseServerSettingsServerType>) -> Self {
        self.0.set("ServerType", value);
        self
    }
}

choice! {
    /// `LicenseServerSettingsServerType` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    LicenseServerSettingsServerType
    RDS_SAL "RDS_SAL"
}

/// `RdsSalSettings` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsSalSettings(Properties);

properties! { RdsSalSettings }

impl RdsSalSettings {
    /// `RdsSalCredentialsProvider`: `CredentialsProvider`. Required.
    #[track_caller]
    pub fn rds_sal_credentials_provider(
        mut self,
        value: impl IntoValue<CredentialsProvider>,
    ) -> Self {
        self.0.set("RdsSalCredentialsProvider", value);
        self
    }
}

/// `SecretsManagerCredentialsProvider` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretsManagerCredentialsProvider(Properties);

properties! { SecretsManagerCredentialsProvider }

impl SecretsManagerCredentialsProvider {
    /// `SecretId`: string, at least 1 character. Required.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

/// `ServerSettings` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSettings(Properties);

properties! { ServerSettings }

impl ServerSettings {
    /// `RdsSalSettings`: `RdsSalSettings`. Required.
    #[track_caller]
    pub fn rds_sal_settings(mut self, value: impl IntoValue<RdsSalSettings>) -> Self {
        self.0.set("RdsSalSettings", value);
        self
    }
}

/// `Tag` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
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
