// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::DeviceDefinitionVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::DeviceDefinitionVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceDefinitionVersion(Body);

resource! { DeviceDefinitionVersion "AWS::Greengrass::DeviceDefinitionVersion" }

impl DeviceDefinitionVersion {
    /// `DeviceDefinitionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn device_definition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceDefinitionId", value);
        self
    }

    /// `Devices`: list of `Device`. Required. A change replaces the resource.
    #[track_caller]
    pub fn devices(mut self, value: impl IntoValue<ListOf<Device>>) -> Self {
        self.0.set("Devices", value);
        self
    }
}

impl Handle<DeviceDefinitionVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Device` of `AWS::Greengrass::DeviceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct Device(Properties);

properties! { Device }

impl Device {
    /// `CertificateArn`: string. Required.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `SyncShadow`: boolean.
    #[track_caller]
    pub fn sync_shadow(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SyncShadow", value);
        self
    }

    /// `ThingArn`: string. Required.
    #[track_caller]
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingArn", value);
        self
    }
}
