// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationHDFS` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataSync::LocationHDFS`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationHDFS(Body);

resource! { LocationHDFS "AWS::DataSync::LocationHDFS" }

impl LocationHDFS {
    /// `AgentArns`: list of strings, 1 to 8 items. Required.
    #[track_caller]
    pub fn agent_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AgentArns", value);
        self
    }

    /// `AuthenticationType`: `AuthenticationType`. Required.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `BlockSize`: integer, 1048576 to 1073741824.
    #[track_caller]
    pub fn block_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlockSize", value);
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

    /// `KerberosKeytab`: string, at most 87384 characters.
    #[track_caller]
    pub fn kerberos_keytab(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KerberosKeytab", value);
        self
    }

    /// `KerberosKrb5Conf`: string, at most 174764 characters.
    #[track_caller]
    pub fn kerberos_krb5_conf(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KerberosKrb5Conf", value);
        self
    }

    /// `KerberosPrincipal`: string, 1 to 256 characters, pattern `^.+$`.
    #[track_caller]
    pub fn kerberos_principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KerberosPrincipal", value);
        self
    }

    /// `KmsKeyProviderUri`: string, 1 to 255 characters.
    #[track_caller]
    pub fn kms_key_provider_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyProviderUri", value);
        self
    }

    /// `NameNodes`: list of `NameNode`, at least 1 item. Required.
    #[track_caller]
    pub fn name_nodes(mut self, value: impl IntoValue<ListOf<NameNode>>) -> Self {
        self.0.set("NameNodes", value);
        self
    }

    /// `QopConfiguration`: `QopConfiguration`.
    #[track_caller]
    pub fn qop_configuration(mut self, value: impl IntoValue<QopConfiguration>) -> Self {
        self.0.set("QopConfiguration", value);
        self
    }

    /// `ReplicationFactor`: integer, 1 to 512, default 3.
    #[track_caller]
    pub fn replication_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReplicationFactor", value);
        self
    }

    /// `SimpleUser`: string, 1 to 256 characters, pattern `^[_.A-Za-z0-9][-_.A-Za-z0-9]*$`.
    #[track_caller]
    pub fn simple_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SimpleUser", value);
        self
    }

    /// `Subdirectory`: string, at most 4096 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`.
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

impl Handle<LocationHDFS> {
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
    /// `AuthenticationType` of `AWS::DataSync::LocationHDFS`.
    AuthenticationType
    SIMPLE "SIMPLE"
    KERBEROS "KERBEROS"
}

/// `CmkSecretConfig` of `AWS::DataSync::LocationHDFS`.
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

/// `CustomSecretConfig` of `AWS::DataSync::LocationHDFS`.
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

/// `NameNode` of `AWS::DataSync::LocationHDFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct NameNode(Properties);

properties! { NameNode }

impl NameNode {
    /// `Hostname`: string, 1 to 255 characters, pattern `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. Required.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `Port`: integer, 1 to 65536. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `QopConfiguration` of `AWS::DataSync::LocationHDFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct QopConfiguration(Properties);

properties! { QopConfiguration }

impl QopConfiguration {
    /// `DataTransferProtection`: `QopConfigurationDataTransferProtection`, default `PRIVACY`.
    #[track_caller]
    pub fn data_transfer_protection(
        mut self,
        value: impl IntoValue<QopConfigurationDataTransferProtection>,
    ) -> Self {
        self.0.set("DataTransferProtection", value);
        self
    }

    /// `RpcProtection`: `QopConfigurationRpcProtection`, default `PRIVACY`.
    #[track_caller]
    pub fn rpc_protection(mut self, value: impl IntoValue<QopConfigurationRpcProtection>) -> Self {
        self.0.set("RpcProtection", value);
        self
    }
}

choice! {
    /// `QopConfigurationDataTransferProtection` of `AWS::DataSync::LocationHDFS`.
    QopConfigurationDataTransferProtection
    AUTHENTICATION "AUTHENTICATION"
    INTEGRITY "INTEGRITY"
    PRIVACY "PRIVACY"
    DISABLED "DISABLED"
}

choice! {
    /// `QopConfigurationRpcProtection` of `AWS::DataSync::LocationHDFS`.
    QopConfigurationRpcProtection
    AUTHENTICATION "AUTHENTICATION"
    INTEGRITY "INTEGRITY"
    PRIVACY "PRIVACY"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::DataSync::LocationHDFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
