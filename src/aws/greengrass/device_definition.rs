// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::DeviceDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Greengrass::DeviceDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceDefinition(Body);

resource! { DeviceDefinition "AWS::Greengrass::DeviceDefinition" }

impl DeviceDefinition {
    /// `InitialVersion`: `DeviceDefinitionVersion`. A change replaces the resource.
    #[track_caller]
    pub fn initial_version(mut self, value: impl IntoValue<DeviceDefinitionVersion>) -> Self {
        self.0.set("InitialVersion", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<DeviceDefinition> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InitialVersion.Devices`
    #[inline]
    pub fn initial_version_devices(&self) -> Value<Node> {
        self.attribute("InitialVersion.Devices")
    }

    /// `LatestVersionArn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `Device` of `AWS::Greengrass::DeviceDefinition`.
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

/// `DeviceDefinitionVersion` of `AWS::Greengrass::DeviceDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceDefinitionVersion(Properties);

properties! { DeviceDefinitionVersion }

impl DeviceDefinitionVersion {
    /// `Devices`: list of `Device`. Required.
    #[track_caller]
    pub fn devices(mut self, value: impl IntoValue<ListOf<Device>>) -> Self {
        self.0.set("Devices", value);
        self
    }
}
