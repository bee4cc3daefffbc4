// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Task` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Task`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Task(Body);

resource! { Task "AWS::IoTSiteWise::Task" }

impl Task {
    /// `Description`: string, at most 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskConfiguration`: `TaskConfiguration`. Required.
    #[track_caller]
    pub fn task_configuration(mut self, value: impl IntoValue<TaskConfiguration>) -> Self {
        self.0.set("TaskConfiguration", value);
        self
    }

    /// `TaskName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn task_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskName", value);
        self
    }

    /// `WorkspaceName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceName", value);
        self
    }
}

impl Handle<Task> {
    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TaskArn`
    #[inline]
    pub fn task_arn(&self) -> Value<String> {
        self.attribute("TaskArn")
    }
}

/// `ContainerTaskConfiguration` of `AWS::IoTSiteWise::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerTaskConfiguration(Properties);

properties! { ContainerTaskConfiguration }

impl ContainerTaskConfiguration {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `EcrUri`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn ecr_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EcrUri", value);
        self
    }

    /// `EnvironmentVariables`: map of strings, at most 100 entries.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `EphemeralStorageConfiguration`: `EphemeralStorageConfiguration`.
    #[track_caller]
    pub fn ephemeral_storage_configuration(
        mut self,
        value: impl IntoValue<EphemeralStorageConfiguration>,
    ) -> Self {
        self.0.set("EphemeralStorageConfiguration", value);
        self
    }

    /// `Mounts`: list of `Mount`, at most 5 items.
    #[track_caller]
    pub fn mounts(mut self, value: impl IntoValue<ListOf<Mount>>) -> Self {
        self.0.set("Mounts", value);
        self
    }

    /// `ProcessingType`: `ContainerTaskConfigurationProcessingType`. Required.
    #[track_caller]
    pub fn processing_type(
        mut self,
        value: impl IntoValue<ContainerTaskConfigurationProcessingType>,
    ) -> Self {
        self.0.set("ProcessingType", value);
        self
    }

    /// `ProcessingUnit`: `ContainerTaskConfigurationProcessingUnit`. Required.
    #[track_caller]
    pub fn processing_unit(
        mut self,
        value: impl IntoValue<ContainerTaskConfigurationProcessingUnit>,
    ) -> Self {
        self.0.set("ProcessingUnit", value);
        self
    }

    /// `TaskExecutionRole`: string, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:iam::[0-9]+:role/[\w+=,.@/-]+$`. Required.
    #[track_caller]
    pub fn task_execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskExecutionRole", value);
        self
    }

    /// `TimeoutSeconds`: integer, 60 to 86400.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }
}

choice! {
    /// `ContainerTaskConfigurationProcessingType` of `AWS::IoTSiteWise::Task`.
    ContainerTaskConfigurationProcessingType
    GENERIC_COMPUTE_PROCESSING "GENERIC_COMPUTE_PROCESSING"
    HARDWARE_ACCELERATED_PROCESSING "HARDWARE_ACCELERATED_PROCESSING"
}

choice! {
    /// `ContainerTaskConfigurationProcessingUnit` of `AWS::IoTSiteWise::Task`.
    ContainerTaskConfigurationProcessingUnit
    UNITS_2 "UNITS_2"
    UNITS_4 "UNITS_4"
    UNITS_8 "UNITS_8"
    UNITS_12 "UNITS_12"
    UNITS_16 "UNITS_16"
    UNITS_24 "UNITS_24"
    UNITS_32 "UNITS_32"
    UNITS_36 "UNITS_36"
    UNITS_48 "UNITS_48"
    UNITS_60 "UNITS_60"
    UNITS_64 "UNITS_64"
    UNITS_72 "UNITS_72"
    UNITS_84 "UNITS_84"
    UNITS_96 "UNITS_96"
}

/// `EphemeralStorageConfiguration` of `AWS::IoTSiteWise::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct EphemeralStorageConfiguration(Properties);

properties! { EphemeralStorageConfiguration }

impl EphemeralStorageConfiguration {
    /// `StorageClass`: `EphemeralStorageConfigurationStorageClass`. Required.
    #[track_caller]
    pub fn storage_class(
        mut self,
        value: impl IntoValue<EphemeralStorageConfigurationStorageClass>,
    ) -> Self {
        self.0.set("StorageClass", value);
        self
    }

    /// `StorageSizeInGiB`: integer, 1 to 16384. Required.
    #[track_caller]
    pub fn storage_size_in_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageSizeInGiB", value);
        self
    }
}

choice! {
    /// `EphemeralStorageConfigurationStorageClass` of `AWS::IoTSiteWise::Task`.
    EphemeralStorageConfigurationStorageClass
    STANDARD_1 "STANDARD_1"
    STANDARD_2 "STANDARD_2"
    THROUGHPUT_1 "THROUGHPUT_1"
    THROUGHPUT_2 "THROUGHPUT_2"
}

/// `Mount` of `AWS::IoTSiteWise::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mount(Properties);

properties! { Mount }

impl Mount {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RelativePath`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn relative_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelativePath", value);
        self
    }

    /// `Source`: `MountSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<MountSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `StorageType`: `MountStorageType`. Required.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<MountStorageType>) -> Self {
        self.0.set("StorageType", value);
        self
    }
}

/// `MountSource` of `AWS::IoTSiteWise::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct MountSource(Properties);

properties! { MountSource }

impl MountSource {
    /// `S3AccessPoint`: `S3AccessPointSource`. Required.
    #[track_caller]
    pub fn s3_access_point(mut self, value: impl IntoValue<S3AccessPointSource>) -> Self {
        self.0.set("S3AccessPoint", value);
        self
    }
}

choice! {
    /// `MountStorageType` of `AWS::IoTSiteWise::Task`.
    MountStorageType
    SHARED_STORAGE "SHARED_STORAGE"
}

/// `S3AccessPointSource` of `AWS::IoTSiteWise::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3AccessPointSource(Properties);

properties! { S3AccessPointSource }

impl S3AccessPointSource {
    /// `AccessPointArn`: string, 4 to 128 characters, pattern `^arn:aws(-cn|-us-gov)?:s3:[a-z0-9-]*:\d{12}:accesspoint[/:][a-zA-Z0-9._-]+$`. Required.
    #[track_caller]
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointArn", value);
        self
    }

    /// `Prefix`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `Tag` of `AWS::IoTSiteWise::Task`.
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

/// `TaskConfiguration` of `AWS::IoTSiteWise::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskConfiguration(Properties);

properties! { TaskConfiguration }

impl TaskConfiguration {
    /// `ContainerTaskConfiguration`: `ContainerTaskConfiguration`. Required.
    #[track_caller]
    pub fn container_task_configuration(
        mut self,
        value: impl IntoValue<ContainerTaskConfiguration>,
    ) -> Self {
        self.0.set("ContainerTaskConfiguration", value);
        self
    }
}
