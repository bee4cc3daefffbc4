// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::VirtualMFADevice` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::VirtualMFADevice`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualMFADevice(Body);

resource! { VirtualMFADevice "AWS::IAM::VirtualMFADevice" }

impl VirtualMFADevice {
    /// `Path`: string, 1 to 512 characters, pattern `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`. A change replaces the resource.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Users`: list of strings. Required.
    #[track_caller]
    pub fn users(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Users", value);
        self
    }

    /// `VirtualMfaDeviceName`: string, 1 to 226 characters, pattern `[\w+=,.@-]+`. A change replaces the resource.
    #[track_caller]
    pub fn virtual_mfa_device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualMfaDeviceName", value);
        self
    }
}

impl Handle<VirtualMFADevice> {
    /// `SerialNumber`
    #[inline]
    pub fn serial_number(&self) -> Value<String> {
        self.attribute("SerialNumber")
    }
}

/// `Tag` of `AWS::IAM::VirtualMFADevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
