// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::StorageVirtualMachine` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FSx::StorageVirtualMachine`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageVirtualMachine(Body);

resource! { StorageVirtualMachine "AWS::FSx::StorageVirtualMachine" }

impl StorageVirtualMachine {
    /// `ActiveDirectoryConfiguration`: `ActiveDirectoryConfiguration`.
    #[track_caller]
    pub fn active_directory_configuration(
        mut self,
        value: impl IntoValue<ActiveDirectoryConfiguration>,
    ) -> Self {
        self.0.set("ActiveDirectoryConfiguration", value);
        self
    }

    /// `FileSystemId`: string, 11 to 21 characters, pattern `^(fs-[0-9a-f]{8,})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `Name`: string, 1 to 47 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RootVolumeSecurityStyle`: `RootVolumeSecurityStyle`. A change replaces the resource.
    #[track_caller]
    pub fn root_volume_security_style(
        mut self,
        value: impl IntoValue<RootVolumeSecurityStyle>,
    ) -> Self {
        self.0.set("RootVolumeSecurityStyle", value);
        self
    }

    /// `SvmAdminPassword`: string, 8 to 50 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{8,50}$`.
    #[track_caller]
    pub fn svm_admin_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SvmAdminPassword", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StorageVirtualMachine> {
    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// `StorageVirtualMachineId`
    #[inline]
    pub fn storage_virtual_machine_id(&self) -> Value<String> {
        self.attribute("StorageVirtualMachineId")
    }

    /// `UUID`
    #[inline]
    pub fn uuid(&self) -> Value<String> {
        self.attribute("UUID")
    }
}

/// `ActiveDirectoryConfiguration` of `AWS::FSx::StorageVirtualMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActiveDirectoryConfiguration(Properties);

properties! { ActiveDirectoryConfiguration }

impl ActiveDirectoryConfiguration {
    /// `NetBiosName`: string, 1 to 15 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`.
    #[track_caller]
    pub fn net_bios_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetBiosName", value);
        self
    }

    /// `SelfManagedActiveDirectoryConfiguration`: `SelfManagedActiveDirectoryConfiguration`.
    #[track_caller]
    pub fn self_managed_active_directory_configuration(
        mut self,
        value: impl IntoValue<SelfManagedActiveDirectoryConfiguration>,
    ) -> Self {
        self.0.set("SelfManagedActiveDirectoryConfiguration", value);
        self
    }
}

choice! {
    /// `RootVolumeSecurityStyle` of `AWS::FSx::StorageVirtualMachine`.
    RootVolumeSecurityStyle
    MIXED "MIXED"
    NTFS "NTFS"
    UNIX "UNIX"
}

/// `SelfManagedActiveDirectoryConfiguration` of `AWS::FSx::StorageVirtualMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedActiveDirectoryConfiguration(Properties);

properties! { SelfManagedActiveDirectoryConfiguration }

impl SelfManagedActiveDirectoryConfiguration {
    /// `DnsIps`: list of strings, 1 to 3 items.
    #[track_caller]
    pub fn dns_ips(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DnsIps", value);
        self
    }

    /// `DomainJoinServiceAccountSecret`: string, 64 to 1024 characters.
    #[track_caller]
    pub fn domain_join_service_account_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainJoinServiceAccountSecret", value);
        self
    }

    /// `DomainName`: string, 1 to 255 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `FileSystemAdministratorsGroup`: string, 1 to 256 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`.
    #[track_caller]
    pub fn file_system_administrators_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemAdministratorsGroup", value);
        self
    }

    /// `OrganizationalUnitDistinguishedName`: string, 1 to 2000 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,2000}$`.
    #[track_caller]
    pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationalUnitDistinguishedName", value);
        self
    }

    /// `Password`: string, 1 to 256 characters, pattern `^.{1,256}$`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `UserName`: string, 1 to 256 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }
}

/// `Tag` of `AWS::FSx::StorageVirtualMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
