// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationFSxONTAP` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataSync::LocationFSxONTAP`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationFSxONTAP(Body);

resource! { LocationFSxONTAP "AWS::DataSync::LocationFSxONTAP" }

impl LocationFSxONTAP {
    /// `Protocol`: `Protocol`. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SecurityGroupArns`: list of strings, 1 to 5 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroupArns", value);
        self
    }

    /// `StorageVirtualMachineArn`: string, at most 162 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage_virtual_machine_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageVirtualMachineArn", value);
        self
    }

    /// `Subdirectory`: string, at most 4096 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. A change replaces the resource.
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

impl Handle<LocationFSxONTAP> {
    /// `FsxFilesystemArn`
    #[inline]
    pub fn fsx_filesystem_arn(&self) -> Value<String> {
        self.attribute("FsxFilesystemArn")
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

    /// `Protocol.SMB.CmkSecretConfig.SecretArn`
    #[inline]
    pub fn protocol_smb_cmk_secret_config_secret_arn(&self) -> Value<String> {
        self.attribute("Protocol.SMB.CmkSecretConfig.SecretArn")
    }

    /// `Protocol.SMB.ManagedSecretConfig`
    #[inline]
    pub fn protocol_smb_managed_secret_config(&self) -> Value<Node> {
        self.attribute("Protocol.SMB.ManagedSecretConfig")
    }
}

/// `CmkSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
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

/// `CustomSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
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

/// `NFS` of `AWS::DataSync::LocationFSxONTAP`.
#[derive(Clone, Default)]
#[must_use]
pub struct NFS(Properties);

properties! { NFS }

impl NFS {
    /// `MountOptions`: `NfsMountOptions`. Required.
    #[track_caller]
    pub fn mount_options(mut self, value: impl IntoValue<NfsMountOptions>) -> Self {
        self.0.set("MountOptions", value);
        self
    }
}

/// `NfsMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
#[derive(Clone, Default)]
#[must_use]
pub struct NfsMountOptions(Properties);

properties! { NfsMountOptions }

impl NfsMountOptions {
    /// `Version`: `NfsMountOptionsVersion`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<NfsMountOptionsVersion>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `NfsMountOptionsVersion` of `AWS::DataSync::LocationFSxONTAP`.
    NfsMountOptionsVersion
    AUTOMATIC "AUTOMATIC"
    NFS3 "NFS3"
    NFS4_0 "NFS4_0"
    NFS4_1 "NFS4_1"
}

/// `Protocol` of `AWS::DataSync::LocationFSxONTAP`.
#[derive(Clone, Default)]
#[must_use]
pub struct Protocol(Properties);

properties! { Protocol }

impl Protocol {
    /// `NFS`: `NFS`.
    #[track_caller]
    pub fn nfs(mut self, value: impl IntoValue<NFS>) -> Self {
        self.0.set("NFS", value);
        self
    }

    /// `SMB`: `SMB`.
    #[track_caller]
    pub fn smb(mut self, value: impl IntoValue<SMB>) -> Self {
        self.0.set("SMB", value);
        self
    }
}

/// `SMB` of `AWS::DataSync::LocationFSxONTAP`.
#[derive(Clone, Default)]
#[must_use]
pub struct SMB(Properties);

properties! { SMB }

impl SMB {
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

    /// `Domain`: string, at most 253 characters, pattern `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `MountOptions`: `SmbMountOptions`. Required.
    #[track_caller]
    pub fn mount_options(mut self, value: impl IntoValue<SmbMountOptions>) -> Self {
        self.0.set("MountOptions", value);
        self
    }

    /// `Password`: string, at most 104 characters, pattern `^.{0,104}$`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `User`: string, at most 104 characters, pattern `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`. Required.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }
}

/// `SmbMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmbMountOptions(Properties);

properties! { SmbMountOptions }

impl SmbMountOptions {
    /// `Version`: `SmbMountOptionsVersion`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<SmbMountOptionsVersion>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `SmbMountOptionsVersion` of `AWS::DataSync::LocationFSxONTAP`.
    SmbMountOptionsVersion
    AUTOMATIC "AUTOMATIC"
    SMB2 "SMB2"
    SMB3 "SMB3"
}

/// `Tag` of `AWS::DataSync::LocationFSxONTAP`.
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
