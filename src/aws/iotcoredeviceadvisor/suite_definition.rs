// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTCoreDeviceAdvisor::SuiteDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SuiteDefinition(Body);

resource! { SuiteDefinition "AWS::IoTCoreDeviceAdvisor::SuiteDefinition" }

impl SuiteDefinition {
    /// `SuiteDefinitionConfiguration`: `SuiteDefinitionConfiguration`. Required.
    #[track_caller]
    pub fn suite_definition_configuration(
        mut self,
        value: impl IntoValue<SuiteDefinitionConfiguration>,
    ) -> Self {
        self.0.set("SuiteDefinitionConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SuiteDefinition> {
    /// `SuiteDefinitionArn`
    #[inline]
    pub fn suite_definition_arn(&self) -> Value<String> {
        self.attribute("SuiteDefinitionArn")
    }

    /// `SuiteDefinitionId`
    #[inline]
    pub fn suite_definition_id(&self) -> Value<String> {
        self.attribute("SuiteDefinitionId")
    }

    /// `SuiteDefinitionVersion`
    #[inline]
    pub fn suite_definition_version(&self) -> Value<String> {
        self.attribute("SuiteDefinitionVersion")
    }
}

/// `DeviceUnderTest` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceUnderTest(Properties);

properties! { DeviceUnderTest }

impl DeviceUnderTest {
    /// `CertificateArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `ThingArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingArn", value);
        self
    }
}

/// `SuiteDefinitionConfiguration` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuiteDefinitionConfiguration(Properties);

properties! { SuiteDefinitionConfiguration }

impl SuiteDefinitionConfiguration {
    /// `DevicePermissionRoleArn`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn device_permission_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DevicePermissionRoleArn", value);
        self
    }

    /// `Devices`: list of `DeviceUnderTest`, at most 2 items.
    #[track_caller]
    pub fn devices(mut self, value: impl IntoValue<ListOf<DeviceUnderTest>>) -> Self {
        self.0.set("Devices", value);
        self
    }

    /// `IntendedForQualification`: boolean.
    #[track_caller]
    pub fn intended_for_qualification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IntendedForQualification", value);
        self
    }

    /// `RootGroup`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn root_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootGroup", value);
        self
    }

    /// `SuiteDefinitionName`: string, 1 to 256 characters.
    #[track_caller]
    pub fn suite_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuiteDefinitionName", value);
        self
    }
}

/// `Tag` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
