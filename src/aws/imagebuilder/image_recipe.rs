// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::ImageRecipe` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ImageBuilder::ImageRecipe`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageRecipe(Body);

resource! { ImageRecipe "AWS::ImageBuilder::ImageRecipe" }

impl ImageRecipe {
    /// `AdditionalInstanceConfiguration`: `AdditionalInstanceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn additional_instance_configuration(
        mut self,
        value: impl IntoValue<AdditionalInstanceConfiguration>,
    ) -> Self {
        self.0.set("AdditionalInstanceConfiguration", value);
        self
    }

    /// `AmiTags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn ami_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AmiTags", value);
        self
    }

    /// `AmiWatermarks`: list of strings, 1 to 5 items. A change replaces the resource.
    #[track_caller]
    pub fn ami_watermarks(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AmiWatermarks", value);
        self
    }

    /// `BlockDeviceMappings`: list of `InstanceBlockDeviceMapping`. A change replaces the resource.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<InstanceBlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
        self
    }

    /// `Components`: list of `ComponentConfiguration`, at least 1 item. A change replaces the resource.
    #[track_caller]
    pub fn components(mut self, value: impl IntoValue<ListOf<ComponentConfiguration>>) -> Self {
        self.0.set("Components", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentImage`: string, 1 to 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn parent_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentImage", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Version`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }

    /// `WorkingDirectory`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkingDirectory", value);
        self
    }
}

impl Handle<ImageRecipe> {
    /// `AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild`
    #[inline]
    pub fn additional_instance_configuration_systems_manager_agent_uninstall_after_build(
        &self,
    ) -> Value<bool> {
        self.attribute("AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild")
    }

    /// `AdditionalInstanceConfiguration.UserDataOverride`
    #[inline]
    pub fn additional_instance_configuration_user_data_override(&self) -> Value<String> {
        self.attribute("AdditionalInstanceConfiguration.UserDataOverride")
    }

    /// `AmiWatermarks`
    #[inline]
    pub fn ami_watermarks(&self) -> Value<Vec<String>> {
        self.attribute("AmiWatermarks")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BlockDeviceMappings`
    #[inline]
    pub fn block_device_mappings(&self) -> Value<Node> {
        self.attribute("BlockDeviceMappings")
    }

    /// `Components`
    #[inline]
    pub fn components(&self) -> Value<Node> {
        self.attribute("Components")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `LatestVersion.Arn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// `LatestVersion.Major`
    #[inline]
    pub fn latest_version_major(&self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// `LatestVersion.Minor`
    #[inline]
    pub fn latest_version_minor(&self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// `LatestVersion.Patch`
    #[inline]
    pub fn latest_version_patch(&self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `ParentImage`
    #[inline]
    pub fn parent_image(&self) -> Value<String> {
        self.attribute("ParentImage")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }

    /// `WorkingDirectory`
    #[inline]
    pub fn working_directory(&self) -> Value<String> {
        self.attribute("WorkingDirectory")
    }
}

/// `AdditionalInstanceConfiguration` of `AWS::ImageBuilder::ImageRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalInstanceConfiguration(Properties);

properties! { AdditionalInstanceConfiguration }

impl AdditionalInstanceConfiguration {
    /// `SystemsManagerAgent`: `SystemsManagerAgent`.
    #[track_caller]
    pub fn systems_manager_agent(mut self, value: impl IntoValue<SystemsManagerAgent>) -> Self {
        self.0.set("SystemsManagerAgent", value);
        self
    }

    /// `UserDataOverride`: string, 1 to 21847 characters, pattern `^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$`.
    #[track_caller]
    pub fn user_data_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserDataOverride", value);
        self
    }
}

/// `ComponentConfiguration` of `AWS::ImageBuilder::ImageRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentConfiguration(Properties);

properties! { ComponentConfiguration }

impl ComponentConfiguration {
    /// `ComponentArn`: string.
    #[track_caller]
    pub fn component_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentArn", value);
        self
    }

    /// `Parameters`: list of `ComponentParameter`, at least 1 item.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<ComponentParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }
}

/// `ComponentParameter` of `AWS::ImageBuilder::ImageRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentParameter(Properties);

properties! { ComponentParameter }

impl ComponentParameter {
    /// `Name`: string, 1 to 256 characters, pattern `^[^\x00]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: list of strings. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `EbsInstanceBlockDeviceSpecification` of `AWS::ImageBuilder::ImageRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsInstanceBlockDeviceSpecification(Properties);

properties! { EbsInstanceBlockDeviceSpecification }

impl EbsInstanceBlockDeviceSpecification {
    /// `DeleteOnTermination`: boolean.
    #[track_caller]
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteOnTermination", value);
        self
    }

    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer, 100 to 64000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 1024 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `SnapshotId`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `Throughput`: integer, 125 to 1000.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeSize`: integer, 1 to 16000.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: `EbsInstanceBlockDeviceSpecificationVolumeType`.
    #[track_caller]
    pub fn volume_type(
        mut self,
        value: impl IntoValue<EbsInstanceBlockDeviceSpecificationVolumeType>,
    ) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `EbsInstanceBlockDeviceSpecificationVolumeType` of `AWS::ImageBuilder::ImageRecipe`.
    EbsInstanceBlockDeviceSpecificationVolumeType
    STANDARD "standard"
    IO1 "io1"
    IO2 "io2"
    IO2A "io2a"
    GP2 "gp2"
    GP3 "gp3"
    GP3A "gp3a"
    SC1 "sc1"
    ST1 "st1"
}

/// `InstanceBlockDeviceMapping` of `AWS::ImageBuilder::ImageRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceBlockDeviceMapping(Properties);

properties! { InstanceBlockDeviceMapping }

impl InstanceBlockDeviceMapping {
    /// `DeviceName`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `Ebs`: `EbsInstanceBlockDeviceSpecification`.
    #[track_caller]
    pub fn ebs(mut self, value: impl IntoValue<EbsInstanceBlockDeviceSpecification>) -> Self {
        self.0.set("Ebs", value);
        self
    }

    /// `NoDevice`: string, at most 0 characters.
    #[track_caller]
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NoDevice", value);
        self
    }

    /// `VirtualName`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualName", value);
        self
    }
}

/// `SystemsManagerAgent` of `AWS::ImageBuilder::ImageRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct SystemsManagerAgent(Properties);

properties! { SystemsManagerAgent }

impl SystemsManagerAgent {
    /// `UninstallAfterBuild`: boolean.
    #[track_caller]
    pub fn uninstall_after_build(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UninstallAfterBuild", value);
        self
    }
}
