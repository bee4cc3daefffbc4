// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::TaskDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::TaskDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskDefinition(Body);

resource! { TaskDefinition "AWS::IoTWireless::TaskDefinition" }

impl TaskDefinition {
    /// `AutoCreateTasks`: boolean. Required.
    #[track_caller]
    pub fn auto_create_tasks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoCreateTasks", value);
        self
    }

    /// `LoRaWANUpdateGatewayTaskEntry`: `LoRaWANUpdateGatewayTaskEntry`.
    #[track_caller]
    pub fn lo_ra_wan_update_gateway_task_entry(
        mut self,
        value: impl IntoValue<LoRaWANUpdateGatewayTaskEntry>,
    ) -> Self {
        self.0.set("LoRaWANUpdateGatewayTaskEntry", value);
        self
    }

    /// `Name`: string, 1 to 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskDefinitionType`: `TaskDefinitionType`.
    #[track_caller]
    pub fn task_definition_type(mut self, value: impl IntoValue<TaskDefinitionType>) -> Self {
        self.0.set("TaskDefinitionType", value);
        self
    }

    /// `Update`: `UpdateWirelessGatewayTaskCreate`.
    #[track_caller]
    pub fn update(mut self, value: impl IntoValue<UpdateWirelessGatewayTaskCreate>) -> Self {
        self.0.set("Update", value);
        self
    }
}

impl Handle<TaskDefinition> {
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
}

/// `LoRaWANGatewayVersion` of `AWS::IoTWireless::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWANGatewayVersion(Properties);

properties! { LoRaWANGatewayVersion }

impl LoRaWANGatewayVersion {
    /// `Model`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `PackageVersion`: string, 1 to 32 characters.
    #[track_caller]
    pub fn package_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackageVersion", value);
        self
    }

    /// `Station`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn station(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Station", value);
        self
    }
}

/// `LoRaWANUpdateGatewayTaskCreate` of `AWS::IoTWireless::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWANUpdateGatewayTaskCreate(Properties);

properties! { LoRaWANUpdateGatewayTaskCreate }

impl LoRaWANUpdateGatewayTaskCreate {
    /// `CurrentVersion`: `LoRaWANGatewayVersion`.
    #[track_caller]
    pub fn current_version(mut self, value: impl IntoValue<LoRaWANGatewayVersion>) -> Self {
        self.0.set("CurrentVersion", value);
        self
    }

    /// `SigKeyCrc`: integer, 1 to 4294967295.
    #[track_caller]
    pub fn sig_key_crc(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SigKeyCrc", value);
        self
    }

    /// `UpdateSignature`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn update_signature(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpdateSignature", value);
        self
    }

    /// `UpdateVersion`: `LoRaWANGatewayVersion`.
    #[track_caller]
    pub fn update_version(mut self, value: impl IntoValue<LoRaWANGatewayVersion>) -> Self {
        self.0.set("UpdateVersion", value);
        self
    }
}

/// `LoRaWANUpdateGatewayTaskEntry` of `AWS::IoTWireless::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWANUpdateGatewayTaskEntry(Properties);

properties! { LoRaWANUpdateGatewayTaskEntry }

impl LoRaWANUpdateGatewayTaskEntry {
    /// `CurrentVersion`: `LoRaWANGatewayVersion`.
    #[track_caller]
    pub fn current_version(mut self, value: impl IntoValue<LoRaWANGatewayVersion>) -> Self {
        self.0.set("CurrentVersion", value);
        self
    }

    /// `UpdateVersion`: `LoRaWANGatewayVersion`.
    #[track_caller]
    pub fn update_version(mut self, value: impl IntoValue<LoRaWANGatewayVersion>) -> Self {
        self.0.set("UpdateVersion", value);
        self
    }
}

/// `Tag` of `AWS::IoTWireless::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TaskDefinitionType` of `AWS::IoTWireless::TaskDefinition`.
    TaskDefinitionType
    UPDATE "UPDATE"
}

/// `UpdateWirelessGatewayTaskCreate` of `AWS::IoTWireless::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateWirelessGatewayTaskCreate(Properties);

properties! { UpdateWirelessGatewayTaskCreate }

impl UpdateWirelessGatewayTaskCreate {
    /// `LoRaWAN`: `LoRaWANUpdateGatewayTaskCreate`.
    #[track_caller]
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANUpdateGatewayTaskCreate>) -> Self {
        self.0.set("LoRaWAN", value);
        self
    }

    /// `UpdateDataRole`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn update_data_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpdateDataRole", value);
        self
    }

    /// `UpdateDataSource`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn update_data_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpdateDataSource", value);
        self
    }
}
