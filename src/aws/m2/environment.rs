// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::M2::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::M2::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::M2::Environment" }

impl Environment {
    /// `Description`: string, at most 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EngineType`: `EngineType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_type(mut self, value: impl IntoValue<EngineType>) -> Self {
        self.0.set("EngineType", value);
        self
    }

    /// `EngineVersion`: string, pattern `^\S{1,10}$`.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `HighAvailabilityConfig`: `HighAvailabilityConfig`.
    #[track_caller]
    pub fn high_availability_config(
        mut self,
        value: impl IntoValue<HighAvailabilityConfig>,
    ) -> Self {
        self.0.set("HighAvailabilityConfig", value);
        self
    }

    /// `InstanceType`: string, pattern `^\S{1,20}$`. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkType`: `NetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string, pattern `^\S{1,50}$`.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `PubliclyAccessible`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `StorageConfigurations`: list of `StorageConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn storage_configurations(
        mut self,
        value: impl IntoValue<ListOf<StorageConfiguration>>,
    ) -> Self {
        self.0.set("StorageConfigurations", value);
        self
    }

    /// `SubnetIds`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: map of strings, at most 200 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Environment> {
    /// `EnvironmentArn`
    #[inline]
    pub fn environment_arn(&self) -> Value<String> {
        self.attribute("EnvironmentArn")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }
}

/// `EfsStorageConfiguration` of `AWS::M2::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EfsStorageConfiguration(Properties);

properties! { EfsStorageConfiguration }

impl EfsStorageConfiguration {
    /// `FileSystemId`: string, pattern `^\S{1,200}$`. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `MountPoint`: string, pattern `^\S{1,200}$`. Required.
    #[track_caller]
    pub fn mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPoint", value);
        self
    }
}

choice! {
    /// `EngineType` of `AWS::M2::Environment`.
    EngineType
    MICROFOCUS "microfocus"
    BLUAGE "bluage"
}

/// `FsxStorageConfiguration` of `AWS::M2::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct FsxStorageConfiguration(Properties);

properties! { FsxStorageConfiguration }

impl FsxStorageConfiguration {
    /// `FileSystemId`: string, pattern `^\S{1,200}$`. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `MountPoint`: string, pattern `^\S{1,200}$`. Required.
    #[track_caller]
    pub fn mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPoint", value);
        self
    }
}

/// `HighAvailabilityConfig` of `AWS::M2::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct HighAvailabilityConfig(Properties);

properties! { HighAvailabilityConfig }

impl HighAvailabilityConfig {
    /// `DesiredCapacity`: integer, 1 to 100. Required.
    #[track_caller]
    pub fn desired_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredCapacity", value);
        self
    }
}

choice! {
    /// `NetworkType` of `AWS::M2::Environment`.
    NetworkType
    IPV4 "ipv4"
    DUAL "dual"
}

/// `StorageConfiguration` of `AWS::M2::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageConfiguration(Properties);

properties! { StorageConfiguration }

impl StorageConfiguration {
    /// `Efs`: `EfsStorageConfiguration`.
    #[track_caller]
    pub fn efs(mut self, value: impl IntoValue<EfsStorageConfiguration>) -> Self {
        self.0.set("Efs", value);
        self
    }

    /// `Fsx`: `FsxStorageConfiguration`.
    #[track_caller]
    pub fn fsx(mut self, value: impl IntoValue<FsxStorageConfiguration>) -> Self {
        self.0.set("Fsx", value);
        self
    }
}
