// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::FileCache` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::FSx::FileCache`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FileCache(Body);

resource! { FileCache "AWS::FSx::FileCache" }

impl FileCache {
    /// `CopyTagsToDataRepositoryAssociations`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn copy_tags_to_data_repository_associations(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("CopyTagsToDataRepositoryAssociations", value);
        self
    }

    /// `DataRepositoryAssociations`: list of `DataRepositoryAssociation`, at most 8 items. A change replaces the resource.
    #[track_caller]
    pub fn data_repository_associations(
        mut self,
        value: impl IntoValue<ListOf<DataRepositoryAssociation>>,
    ) -> Self {
        self.0.set("DataRepositoryAssociations", value);
        self
    }

    /// `FileCacheType`: `FileCacheType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_cache_type(mut self, value: impl IntoValue<FileCacheType>) -> Self {
        self.0.set("FileCacheType", value);
        self
    }

    /// `FileCacheTypeVersion`: string, 1 to 20 characters, pattern `^[0-9](\.[0-9]*)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_cache_type_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileCacheTypeVersion", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^.{1,2048}$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LustreConfiguration`: `LustreConfiguration`.
    #[track_caller]
    pub fn lustre_configuration(mut self, value: impl IntoValue<LustreConfiguration>) -> Self {
        self.0.set("LustreConfiguration", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `StorageCapacity`: integer, 0 to 2147483647. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacity", value);
        self
    }

    /// `SubnetIds`: list of strings, at most 50 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FileCache> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `DNSName`
    #[inline]
    pub fn dns_name(&self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// `DataRepositoryAssociationIds`
    #[inline]
    pub fn data_repository_association_ids(&self) -> Value<Vec<String>> {
        self.attribute("DataRepositoryAssociationIds")
    }

    /// `FileCacheId`
    #[inline]
    pub fn file_cache_id(&self) -> Value<String> {
        self.attribute("FileCacheId")
    }

    /// `Lifecycle`
    #[inline]
    pub fn lifecycle(&self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// `LustreConfiguration.LogConfiguration`
    #[inline]
    pub fn lustre_configuration_log_configuration(&self) -> Value<Node> {
        self.attribute("LustreConfiguration.LogConfiguration")
    }

    /// `LustreConfiguration.MountName`
    #[inline]
    pub fn lustre_configuration_mount_name(&self) -> Value<String> {
        self.attribute("LustreConfiguration.MountName")
    }

    /// `NetworkInterfaceIds`
    #[inline]
    pub fn network_interface_ids(&self) -> Value<Vec<String>> {
        self.attribute("NetworkInterfaceIds")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `DataRepositoryAssociation` of `AWS::FSx::FileCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataRepositoryAssociation(Properties);

properties! { DataRepositoryAssociation }

impl DataRepositoryAssociation {
    /// `DataRepositoryPath`: string, 3 to 4357 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`. Required.
    #[track_caller]
    pub fn data_repository_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataRepositoryPath", value);
        self
    }

    /// `FileCachePath`: string, 1 to 4096 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`. Required.
    #[track_caller]
    pub fn file_cache_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileCachePath", value);
        self
    }
}

choice! {
    /// `FileCacheType` of `AWS::FSx::FileCache`.
    FileCacheType
    LUSTRE "LUSTRE"
}

/// `LustreConfiguration` of `AWS::FSx::FileCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct LustreConfiguration(Properties);

properties! { LustreConfiguration }

impl LustreConfiguration {
    /// `DeploymentType`: `LustreConfigurationDeploymentType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn deployment_type(
        mut self,
        value: impl IntoValue<LustreConfigurationDeploymentType>,
    ) -> Self {
        self.0.set("DeploymentType", value);
        self
    }

    /// `MetadataConfiguration`: `MetadataConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn metadata_configuration(mut self, value: impl IntoValue<MetadataConfiguration>) -> Self {
        self.0.set("MetadataConfiguration", value);
        self
    }

    /// `PerUnitStorageThroughput`: integer, 12 to 1000. Required. A change replaces the resource.
    #[track_caller]
    pub fn per_unit_storage_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PerUnitStorageThroughput", value);
        self
    }

    /// `WeeklyMaintenanceStartTime`: string, 7 characters, pattern `^[1-7]:([01]\d|2[0-3]):?([0-5]\d)$`.
    #[track_caller]
    pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceStartTime", value);
        self
    }
}

choice! {
    /// `LustreConfigurationDeploymentType` of `AWS::FSx::FileCache`.
    LustreConfigurationDeploymentType
    CACHE_1 "CACHE_1"
}

/// `MetadataConfiguration` of `AWS::FSx::FileCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataConfiguration(Properties);

properties! { MetadataConfiguration }

impl MetadataConfiguration {
    /// `StorageCapacity`: integer, 0 to 2147483647. Required.
    #[track_caller]
    pub fn storage_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacity", value);
        self
    }
}

/// `Tag` of `AWS::FSx::FileCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
