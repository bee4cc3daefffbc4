// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::ResourceDefinitionVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::ResourceDefinitionVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceDefinitionVersion(Body);

resource! { ResourceDefinitionVersion "AWS::Greengrass::ResourceDefinitionVersion" }

impl ResourceDefinitionVersion {
    /// `ResourceDefinitionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_definition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceDefinitionId", value);
        self
    }

    /// `Resources`: list of `ResourceInstance`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<ResourceInstance>>) -> Self {
        self.0.set("Resources", value);
        self
    }
}

impl Handle<ResourceDefinitionVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `GroupOwnerSetting` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupOwnerSetting(Properties);

properties! { GroupOwnerSetting }

impl GroupOwnerSetting {
    /// `AutoAddGroupOwner`: boolean. Required.
    #[track_caller]
    pub fn auto_add_group_owner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoAddGroupOwner", value);
        self
    }

    /// `GroupOwner`: string.
    #[track_caller]
    pub fn group_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupOwner", value);
        self
    }
}

/// `LocalDeviceResourceData` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalDeviceResourceData(Properties);

properties! { LocalDeviceResourceData }

impl LocalDeviceResourceData {
    /// `GroupOwnerSetting`: `GroupOwnerSetting`.
    #[track_caller]
    pub fn group_owner_setting(mut self, value: impl IntoValue<GroupOwnerSetting>) -> Self {
        self.0.set("GroupOwnerSetting", value);
        self
    }

    /// `SourcePath`: string. Required.
    #[track_caller]
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePath", value);
        self
    }
}

/// `LocalVolumeResourceData` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalVolumeResourceData(Properties);

properties! { LocalVolumeResourceData }

impl LocalVolumeResourceData {
    /// `DestinationPath`: string. Required.
    #[track_caller]
    pub fn destination_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPath", value);
        self
    }

    /// `GroupOwnerSetting`: `GroupOwnerSetting`.
    #[track_caller]
    pub fn group_owner_setting(mut self, value: impl IntoValue<GroupOwnerSetting>) -> Self {
        self.0.set("GroupOwnerSetting", value);
        self
    }

    /// `SourcePath`: string. Required.
    #[track_caller]
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePath", value);
        self
    }
}

/// `ResourceDataContainer` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceDataContainer(Properties);

properties! { ResourceDataContainer }

impl ResourceDataContainer {
    /// `LocalDeviceResourceData`: `LocalDeviceResourceData`.
    #[track_caller]
    pub fn local_device_resource_data(
        mut self,
        value: impl IntoValue<LocalDeviceResourceData>,
    ) -> Self {
        self.0.set("LocalDeviceResourceData", value);
        self
    }

    /// `LocalVolumeResourceData`: `LocalVolumeResourceData`.
    #[track_caller]
    pub fn local_volume_resource_data(
        mut self,
        value: impl IntoValue<LocalVolumeResourceData>,
    ) -> Self {
        self.0.set("LocalVolumeResourceData", value);
        self
    }

    /// `S3MachineLearningModelResourceData`: `S3MachineLearningModelResourceData`.
    #[track_caller]
    pub fn s3_machine_learning_model_resource_data(
        mut self,
        value: impl IntoValue<S3MachineLearningModelResourceData>,
    ) -> Self {
        self.0.set("S3MachineLearningModelResourceData", value);
        self
    }

    /// `SageMakerMachineLearningModelResourceData`: `SageMakerMachineLearningModelResourceData`.
    #[track_caller]
    pub fn sage_maker_machine_learning_model_resource_data(
        mut self,
        value: impl IntoValue<SageMakerMachineLearningModelResourceData>,
    ) -> Self {
        self.0
            .set("SageMakerMachineLearningModelResourceData", value);
        self
    }

    /// `SecretsManagerSecretResourceData`: `SecretsManagerSecretResourceData`.
    #[track_caller]
    pub fn secrets_manager_secret_resource_data(
        mut self,
        value: impl IntoValue<SecretsManagerSecretResourceData>,
    ) -> Self {
        self.0.set("SecretsManagerSecretResourceData", value);
        self
    }
}

/// `ResourceDownloadOwnerSetting` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceDownloadOwnerSetting(Properties);

properties! { ResourceDownloadOwnerSetting }

impl ResourceDownloadOwnerSetting {
    /// `GroupOwner`: string. Required.
    #[track_caller]
    pub fn group_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupOwner", value);
        self
    }

    /// `GroupPermission`: string. Required.
    #[track_caller]
    pub fn group_permission(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupPermission", value);
        self
    }
}

/// `ResourceInstance` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceInstance(Properties);

properties! { ResourceInstance }

impl ResourceInstance {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceDataContainer`: `ResourceDataContainer`. Required.
    #[track_caller]
    pub fn resource_data_container(mut self, value: impl IntoValue<ResourceDataContainer>) -> Self {
        self.0.set("ResourceDataContainer", value);
        self
    }
}

/// `S3MachineLearningModelResourceData` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3MachineLearningModelResourceData(Properties);

properties! { S3MachineLearningModelResourceData }

impl S3MachineLearningModelResourceData {
    /// `DestinationPath`: string. Required.
    #[track_caller]
    pub fn destination_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPath", value);
        self
    }

    /// `OwnerSetting`: `ResourceDownloadOwnerSetting`.
    #[track_caller]
    pub fn owner_setting(mut self, value: impl IntoValue<ResourceDownloadOwnerSetting>) -> Self {
        self.0.set("OwnerSetting", value);
        self
    }

    /// `S3Uri`: string. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `SageMakerMachineLearningModelResourceData` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct SageMakerMachineLearningModelResourceData(Properties);

properties! { SageMakerMachineLearningModelResourceData }

impl SageMakerMachineLearningModelResourceData {
    /// `DestinationPath`: string. Required.
    #[track_caller]
    pub fn destination_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPath", value);
        self
    }

    /// `OwnerSetting`: `ResourceDownloadOwnerSetting`.
    #[track_caller]
    pub fn owner_setting(mut self, value: impl IntoValue<ResourceDownloadOwnerSetting>) -> Self {
        self.0.set("OwnerSetting", value);
        self
    }

    /// `SageMakerJobArn`: string. Required.
    #[track_caller]
    pub fn sage_maker_job_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SageMakerJobArn", value);
        self
    }
}

/// `SecretsManagerSecretResourceData` of `AWS::Greengrass::ResourceDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretsManagerSecretResourceData(Properties);

properties! { SecretsManagerSecretResourceData }

impl SecretsManagerSecretResourceData {
    /// `ARN`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ARN", value);
        self
    }

    /// `AdditionalStagingLabelsToDownload`: list of strings.
    #[track_caller]
    pub fn additional_staging_labels_to_download(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AdditionalStagingLabelsToDownload", value);
        self
    }
}
