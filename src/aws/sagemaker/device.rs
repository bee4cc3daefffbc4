// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Device` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SageMaker::Device`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Device(Body);

resource! { Device "AWS::SageMaker::Device" }

impl Device {
    /// `Device`: `DeviceProperty`.
    #[track_caller]
    pub fn device(mut self, value: impl IntoValue<DeviceProperty>) -> Self {
        self.0.set("Device", value);
        self
    }

    /// `DeviceFleetName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`. Required.
    #[track_caller]
    pub fn device_fleet_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceFleetName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Device` of `AWS::SageMaker::Device`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceProperty(Properties);

properties! { DeviceProperty }

impl DeviceProperty {
    /// `Description`: string, 1 to 40 characters, pattern `[\S\s]+`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `IotThingName`: string, at most 128 characters, pattern `[a-zA-Z0-9:_-]+`.
    #[track_caller]
    pub fn iot_thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IotThingName", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::Device`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^((?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
