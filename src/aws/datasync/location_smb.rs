// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationSMB` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataSync::LocationSMB`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationSMB(Body);

resource! { LocationSMB "AWS::DataSync::LocationSMB" }

impl LocationSMB {
    /// `AgentArns`: list of strings, 1 to 8 items. Required.
    #[track_caller]
    pub fn agent_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AgentArns", value);
        self
    }

    /// `AuthenticationType`: `AuthenticationType`.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
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

    /// `DnsIpAddresses`: list of strings, at most 2 items.
    #[track_caller]
    pub fn dns_ip_addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DnsIpAddresses", value);
        self
    }

    /// `Domain`: string, at most 253 characters, pattern `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
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

    /// `MountOptions`: `MountOptions`.
    #[track_caller]
    pub fn mount_options(mut self, value: impl IntoValue<MountOptions>) -> Self {
        self.0.set("MountOptions", value);
        self
    }

    /// `Password`: string, at most 104 characters, pattern `^.{0,104}$`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `ServerHostname`: string, at most 255 characters, pattern `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. A change replaces the resource.
    #[track_caller]
    pub fn server_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerHostname", value);
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

    /// `User`: string, at most 104 characters, pattern `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }
}

impl Handle<LocationSMB> {
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
    /// `AuthenticationType` of `AWS::DataSync::LocationSMB`.
    AuthenticationType
    NTLM "NTLM"
    KERBEROS "KERBEROS"
}

/// `CmkSecretConfig` of `AWS::DataSync::LocationSMB`.
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

/// `CustomSecretConfig` of `AWS::DataSync::LocationSMB`.
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

/// `MountOptions` of `AWS::DataSync::LocationSMB`.
#[derive(Clone, Default)]
#[must_use]
pub struct MountOptions(Properties);

properties! { MountOptions }

impl MountOptions {
    /// `Version`: `MountOptionsVersion`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<MountOptionsVersion>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `MountOptionsVersion` of `AWS::DataSync::LocationSMB`.
    MountOptionsVersion
    AUTOMATIC "AUTOMATIC"
    SMB1 "SMB1"
    SMB2_0 "SMB2_0"
    SMB2 "SMB2"
    SMB3 "SMB3"
}

/// `Tag` of `AWS::DataSync::LocationSMB`.
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
