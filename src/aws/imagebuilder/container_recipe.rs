// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::ContainerRecipe` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ImageBuilder::ContainerRecipe`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerRecipe(Body);

resource! { ContainerRecipe "AWS::ImageBuilder::ContainerRecipe" }

impl ContainerRecipe {
    /// `Components`: list of `ComponentConfiguration`, at least 1 item. A change replaces the resource.
    #[track_caller]
    pub fn components(mut self, value: impl IntoValue<ListOf<ComponentConfiguration>>) -> Self {
        self.0.set("Components", value);
        self
    }

    /// `ContainerType`: `ContainerType`. A change replaces the resource.
    #[track_caller]
    pub fn container_type(mut self, value: impl IntoValue<ContainerType>) -> Self {
        self.0.set("ContainerType", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DockerfileTemplateData`: string, 1 to 16000 characters, pattern `^[^\x00]+$`. A change replaces the resource.
    #[track_caller]
    pub fn dockerfile_template_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DockerfileTemplateData", value);
        self
    }

    /// `DockerfileTemplateUri`: string. A change replaces the resource.
    #[track_caller]
    pub fn dockerfile_template_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DockerfileTemplateUri", value);
        self
    }

    /// `ImageOsVersionOverride`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn image_os_version_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageOsVersionOverride", value);
        self
    }

    /// `InstanceConfiguration`: `InstanceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn instance_configuration(mut self, value: impl IntoValue<InstanceConfiguration>) -> Self {
        self.0.set("InstanceConfiguration", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentImage`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn parent_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentImage", value);
        self
    }

    /// `PlatformOverride`: `PlatformOverride`. A change replaces the resource.
    #[track_caller]
    pub fn platform_override(mut self, value: impl IntoValue<PlatformOverride>) -> Self {
        self.0.set("PlatformOverride", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetRepository`: `TargetContainerRepository`. A change replaces the resource.
    #[track_caller]
    pub fn target_repository(mut self, value: impl IntoValue<TargetContainerRepository>) -> Self {
        self.0.set("TargetRepository", value);
        self
    }

    /// `Version`: string. A change replaces the resource.
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

impl Handle<ContainerRecipe> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Components`
    #[inline]
    pub fn components(&self) -> Value<Node> {
        self.attribute("Components")
    }

    /// `ContainerType`
    #[inline]
    pub fn container_type(&self) -> Value<String> {
        self.attribute("ContainerType")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `DockerfileTemplateData`
    #[inline]
    pub fn dockerfile_template_data(&self) -> Value<String> {
        self.attribute("DockerfileTemplateData")
    }

    /// `DockerfileTemplateUri`
    #[inline]
    pub fn dockerfile_template_uri(&self) -> Value<String> {
        self.attribute("DockerfileTemplateUri")
    }

    /// `ImageOsVersionOverride`
    #[inline]
    pub fn image_os_version_override(&self) -> Value<String> {
        self.attribute("ImageOsVersionOverride")
    }

    /// `InstanceConfiguration.BlockDeviceMappings`
    #[inline]
    pub fn instance_configuration_block_device_mappings(&self) -> Value<Node> {
        self.attribute("InstanceConfiguration.BlockDeviceMappings")
    }

    /// `InstanceConfiguration.Image`
    #[inline]
    pub fn instance_configuration_image(&self) -> Value<String> {
        self.attribute("InstanceConfiguration.Image")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
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

    /// `PlatformOverride`
    #[inline]
    pub fn platform_override(&self) -> Value<String> {
        self.attribute("PlatformOverride")
    }

    /// `TargetRepository.RepositoryName`
    #[inline]
    pub fn target_repository_repository_name(&self) -> Value<String> {
        self.attribute("TargetRepository.RepositoryName")
    }

    /// `TargetRepository.Service`
    #[inline]
    pub fn target_repository_service(&self) -> Value<String> {
        self.attribute("TargetRepository.Service")
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

/// `ComponentConfiguration` of `AWS::ImageBuilder::ContainerRecipe`.
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

/// `ComponentParameter` of `AWS::ImageBuilder::ContainerRecipe`.
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

choice! {
    /// `ContainerType` of `AWS::ImageBuilder::ContainerRecipe`.
    ContainerType
    DOCKER "DOCKER"
}

/// `EbsInstanceBlockDeviceSpecification` of `AWS::ImageBuilder::ContainerRecipe`.
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
    /// `EbsInstanceBlockDeviceSpecificationVolumeType` of `AWS::ImageBuilder::ContainerRecipe`.
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

/// `InstanceBlockDeviceMapping` of `AWS::ImageBuilder::ContainerRecipe`.
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

/// `InstanceConfiguration` of `AWS::ImageBuilder::ContainerRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceConfiguration(Properties);

properties! { InstanceConfiguration }

impl InstanceConfiguration {
    /// `BlockDeviceMappings`: list of `InstanceBlockDeviceMapping`.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<InstanceBlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
        self
    }

    /// `Image`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }
}

choice! {
    /// `PlatformOverride` of `AWS::ImageBuilder::ContainerRecipe`.
    PlatformOverride
    WINDOWS "Windows"
    LINUX "Linux"
}

/// `TargetContainerRepository` of `AWS::ImageBuilder::ContainerRecipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetContainerRepository(Properties);

properties! { TargetContainerRepository }

impl TargetContainerRepository {
    /// `RepositoryName`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }

    /// `Service`: `TargetContainerRepositoryService`.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<TargetContainerRepositoryService>) -> Self {
        self.0.set("Service", value);
        self
    }
}

choice! {
    /// `TargetContainerRepositoryService` of `AWS::ImageBuilder::ContainerRecipe`.
    TargetContainerRepositoryService
    ECR "ECR"
}
