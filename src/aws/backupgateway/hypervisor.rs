// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BackupGateway::Hypervisor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BackupGateway::Hypervisor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Hypervisor(Body);

resource! { Hypervisor "AWS::BackupGateway::Hypervisor" }

impl Hypervisor {
    /// `Host`: string, 3 to 128 characters, pattern `^.+$`.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 50 to 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `LogGroupArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9-]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Password`: string, 1 to 100 characters, pattern `^[ -~]+$`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Username`: string, 1 to 100 characters, pattern `^[ -\.0-\[\]-~]*[!-\.0-\[\]-~][ -\.0-\[\]-~]*$`.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

impl Handle<Hypervisor> {
    /// `HypervisorArn`
    #[inline]
    pub fn hypervisor_arn(&self) -> Value<String> {
        self.attribute("HypervisorArn")
    }
}

/// `Tag` of `AWS::BackupGateway::Hypervisor`.
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

    /// `Value`: string, at most 256 characters, pattern `^[^\x00]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
