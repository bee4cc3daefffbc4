// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationFSxWindows` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataSync::LocationFSxWindows`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationFSxWindows(Body);

resource! { LocationFSxWindows "AWS::DataSync::LocationFSxWindows" }

impl LocationFSxWindows {
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

    /// `Domain`: string, at most 253 characters, pattern `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `FsxFilesystemArn`: string, at most 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn fsx_filesystem_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FsxFilesystemArn", value);
        self
    }

    /// `Password`: string, at most 104 characters, pattern `^.{0,104}$`. A change replaces the resource.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `SecurityGroupArns`: list of strings, 1 to 5 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroupArns", value);
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

    /// `User`: string, at most 104 characters, pattern `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }
}

impl Handle<LocationFSxWindows> {
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

/// `CmkSecretConfig` of `AWS::DataSync::LocationFSxWindows`.
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

/// `CustomSecretConfig` of `AWS::DataSync::LocationFSxWindows`.
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

/// `Tag` of `AWS::DataSync::LocationFSxWindows`.
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
