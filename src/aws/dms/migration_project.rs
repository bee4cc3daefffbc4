// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::MigrationProject` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::MigrationProject`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MigrationProject(Body);

resource! { MigrationProject "AWS::DMS::MigrationProject" }

impl MigrationProject {
    /// `Description`: string, 1 to 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceProfileIdentifier`: string, 1 to 255 characters.
    #[track_caller]
    pub fn instance_profile_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProfileIdentifier", value);
        self
    }

    /// `MigrationProjectIdentifier`: string, 1 to 255 characters. Deprecated.
    #[track_caller]
    pub fn migration_project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MigrationProjectIdentifier", value);
        self
    }

    /// `MigrationProjectName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn migration_project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MigrationProjectName", value);
        self
    }

    /// `SchemaConversionApplicationAttributes`: `SchemaConversionApplicationAttributes`.
    #[track_caller]
    pub fn schema_conversion_application_attributes(
        mut self,
        value: impl IntoValue<SchemaConversionApplicationAttributes>,
    ) -> Self {
        self.0.set("SchemaConversionApplicationAttributes", value);
        self
    }

    /// `SourceDataProviderDescriptors`: list of `DataProviderDescriptor`.
    #[track_caller]
    pub fn source_data_provider_descriptors(
        mut self,
        value: impl IntoValue<ListOf<DataProviderDescriptor>>,
    ) -> Self {
        self.0.set("SourceDataProviderDescriptors", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetDataProviderDescriptors`: list of `DataProviderDescriptor`.
    #[track_caller]
    pub fn target_data_provider_descriptors(
        mut self,
        value: impl IntoValue<ListOf<DataProviderDescriptor>>,
    ) -> Self {
        self.0.set("TargetDataProviderDescriptors", value);
        self
    }

    /// `TransformationRules`: string.
    #[track_caller]
    pub fn transformation_rules(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransformationRules", value);
        self
    }
}

impl Handle<MigrationProject> {
    /// `InstanceProfileArn`
    #[inline]
    pub fn instance_profile_arn(&self) -> Value<String> {
        self.attribute("InstanceProfileArn")
    }

    /// `InstanceProfileName`
    #[inline]
    pub fn instance_profile_name(&self) -> Value<String> {
        self.attribute("InstanceProfileName")
    }

    /// `MigrationProjectArn`
    #[inline]
    pub fn migration_project_arn(&self) -> Value<String> {
        self.attribute("MigrationProjectArn")
    }

    /// `MigrationProjectCreationTime`
    #[inline]
    pub fn migration_project_creation_time(&self) -> Value<String> {
        self.attribute("MigrationProjectCreationTime")
    }

    /// `SourceDataProviderDescriptors.*.DataProviderArn`
    #[inline]
    pub fn source_data_provider_descriptors_data_provider_arn(&self) -> Value<String> {
        self.attribute("SourceDataProviderDescriptors.*.DataProviderArn")
    }

    /// `SourceDataProviderDescriptors.*.DataProviderName`
    #[inline]
    pub fn source_data_provider_descriptors_data_provider_name(&self) -> Value<String> {
        self.attribute("SourceDataProviderDescriptors.*.DataProviderName")
    }

    /// `TargetDataProviderDescriptors.*.DataProviderArn`
    #[inline]
    pub fn target_data_provider_descriptors_data_provider_arn(&self) -> Value<String> {
        self.attribute("TargetDataProviderDescriptors.*.DataProviderArn")
    }

    /// `TargetDataProviderDescriptors.*.DataProviderName`
    #[inline]
    pub fn target_data_provider_descriptors_data_provider_name(&self) -> Value<String> {
        self.attribute("TargetDataProviderDescriptors.*.DataProviderName")
    }
}

/// `DataProviderDescriptor` of `AWS::DMS::MigrationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataProviderDescriptor(Properties);

properties! { DataProviderDescriptor }

impl DataProviderDescriptor {
    /// `DataProviderArn`: string.
    #[track_caller]
    pub fn data_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataProviderArn", value);
        self
    }

    /// `DataProviderIdentifier`: string.
    #[track_caller]
    pub fn data_provider_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataProviderIdentifier", value);
        self
    }

    /// `DataProviderName`: string.
    #[track_caller]
    pub fn data_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataProviderName", value);
        self
    }

    /// `SecretsManagerAccessRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("SecretsManagerAccessRoleArn", value);
        self
    }

    /// `SecretsManagerSecretId`: string.
    #[track_caller]
    pub fn secrets_manager_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsManagerSecretId", value);
        self
    }
}

/// `SchemaConversionApplicationAttributes` of `AWS::DMS::MigrationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaConversionApplicationAttributes(Properties);

properties! { SchemaConversionApplicationAttributes }

impl SchemaConversionApplicationAttributes {
    /// `S3BucketPath`: string.
    #[track_caller]
    pub fn s3_bucket_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketPath", value);
        self
    }

    /// `S3BucketRoleArn`: string.
    #[track_caller]
    pub fn s3_bucket_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketRoleArn", value);
        self
    }
}

/// `Tag` of `AWS::DMS::MigrationProject`.
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
