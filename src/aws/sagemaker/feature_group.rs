// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::FeatureGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::FeatureGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FeatureGroup(Body);

resource! { FeatureGroup "AWS::SageMaker::FeatureGroup" }

impl FeatureGroup {
    /// `Description`: string, at most 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventTimeFeatureName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_time_feature_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventTimeFeatureName", value);
        self
    }

    /// `FeatureDefinitions`: list of `FeatureDefinition`, 1 to 2500 items. Required.
    #[track_caller]
    pub fn feature_definitions(mut self, value: impl IntoValue<ListOf<FeatureDefinition>>) -> Self {
        self.0.set("FeatureDefinitions", value);
        self
    }

    /// `FeatureGroupName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn feature_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeatureGroupName", value);
        self
    }

    /// `OfflineStoreConfig`: `OfflineStoreConfig`. A change replaces the resource.
    #[track_caller]
    pub fn offline_store_config(mut self, value: impl IntoValue<OfflineStoreConfig>) -> Self {
        self.0.set("OfflineStoreConfig", value);
        self
    }

    /// `OnlineStoreConfig`: `OnlineStoreConfig`. A change replaces the resource.
    #[track_caller]
    pub fn online_store_config(mut self, value: impl IntoValue<OnlineStoreConfig>) -> Self {
        self.0.set("OnlineStoreConfig", value);
        self
    }

    /// `RecordIdentifierFeatureName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn record_identifier_feature_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordIdentifierFeatureName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThroughputConfig`: `ThroughputConfig`.
    #[track_caller]
    pub fn throughput_config(mut self, value: impl IntoValue<ThroughputConfig>) -> Self {
        self.0.set("ThroughputConfig", value);
        self
    }
}

impl Handle<FeatureGroup> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `FeatureGroupStatus`
    #[inline]
    pub fn feature_group_status(&self) -> Value<String> {
        self.attribute("FeatureGroupStatus")
    }
}

/// `DataCatalogConfig` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCatalogConfig(Properties);

properties! { DataCatalogConfig }

impl DataCatalogConfig {
    /// `Catalog`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `Database`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `FeatureDefinition` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeatureDefinition(Properties);

properties! { FeatureDefinition }

impl FeatureDefinition {
    /// `FeatureName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Required.
    #[track_caller]
    pub fn feature_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeatureName", value);
        self
    }

    /// `FeatureType`: `FeatureDefinitionFeatureType`. Required.
    #[track_caller]
    pub fn feature_type(mut self, value: impl IntoValue<FeatureDefinitionFeatureType>) -> Self {
        self.0.set("FeatureType", value);
        self
    }
}

choice! {
    /// `FeatureDefinitionFeatureType` of `AWS::SageMaker::FeatureGroup`.
    FeatureDefinitionFeatureType
    INTEGRAL "Integral"
    FRACTIONAL "Fractional"
    STRING "String"
}

/// `OfflineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OfflineStoreConfig(Properties);

properties! { OfflineStoreConfig }

impl OfflineStoreConfig {
    /// `DataCatalogConfig`: `DataCatalogConfig`.
    #[track_caller]
    pub fn data_catalog_config(mut self, value: impl IntoValue<DataCatalogConfig>) -> Self {
        self.0.set("DataCatalogConfig", value);
        self
    }

    /// `DisableGlueTableCreation`: boolean.
    #[track_caller]
    pub fn disable_glue_table_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableGlueTableCreation", value);
        self
    }

    /// `S3StorageConfig`: `S3StorageConfig`. Required.
    #[track_caller]
    pub fn s3_storage_config(mut self, value: impl IntoValue<S3StorageConfig>) -> Self {
        self.0.set("S3StorageConfig", value);
        self
    }

    /// `TableFormat`: `TableFormat`.
    #[track_caller]
    pub fn table_format(mut self, value: impl IntoValue<TableFormat>) -> Self {
        self.0.set("TableFormat", value);
        self
    }
}

/// `OnlineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnlineStoreConfig(Properties);

properties! { OnlineStoreConfig }

impl OnlineStoreConfig {
    /// `EnableOnlineStore`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_online_store(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableOnlineStore", value);
        self
    }

    /// `SecurityConfig`: `OnlineStoreSecurityConfig`. A change replaces the resource.
    #[track_caller]
    pub fn security_config(mut self, value: impl IntoValue<OnlineStoreSecurityConfig>) -> Self {
        self.0.set("SecurityConfig", value);
        self
    }

    /// `StorageType`: `StorageType`. A change replaces the resource.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<StorageType>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `TtlDuration`: `TtlDuration`.
    #[track_caller]
    pub fn ttl_duration(mut self, value: impl IntoValue<TtlDuration>) -> Self {
        self.0.set("TtlDuration", value);
        self
    }
}

/// `OnlineStoreSecurityConfig` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnlineStoreSecurityConfig(Properties);

properties! { OnlineStoreSecurityConfig }

impl OnlineStoreSecurityConfig {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `S3StorageConfig` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3StorageConfig(Properties);

properties! { S3StorageConfig }

impl S3StorageConfig {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `StorageType` of `AWS::SageMaker::FeatureGroup`.
    StorageType
    STANDARD "Standard"
    IN_MEMORY "InMemory"
}

choice! {
    /// `TableFormat` of `AWS::SageMaker::FeatureGroup`.
    TableFormat
    ICEBERG "Iceberg"
    GLUE "Glue"
}

/// `Tag` of `AWS::SageMaker::FeatureGroup`.
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

/// `ThroughputConfig` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThroughputConfig(Properties);

properties! { ThroughputConfig }

impl ThroughputConfig {
    /// `ProvisionedReadCapacityUnits`: integer, 0 to 10000000.
    #[track_caller]
    pub fn provisioned_read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProvisionedReadCapacityUnits", value);
        self
    }

    /// `ProvisionedWriteCapacityUnits`: integer, 0 to 10000000.
    #[track_caller]
    pub fn provisioned_write_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProvisionedWriteCapacityUnits", value);
        self
    }

    /// `ThroughputMode`: `ThroughputMode`. Required.
    #[track_caller]
    pub fn throughput_mode(mut self, value: impl IntoValue<ThroughputMode>) -> Self {
        self.0.set("ThroughputMode", value);
        self
    }
}

choice! {
    /// `ThroughputMode` of `AWS::SageMaker::FeatureGroup`.
    ThroughputMode
    ON_DEMAND "OnDemand"
    PROVISIONED "Provisioned"
}

/// `TtlDuration` of `AWS::SageMaker::FeatureGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TtlDuration(Properties);

properties! { TtlDuration }

impl TtlDuration {
    /// `Unit`: `Unit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer, at least 1.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Unit` of `AWS::SageMaker::FeatureGroup`.
    Unit
    SECONDS "Seconds"
    MINUTES "Minutes"
    HOURS "Hours"
    DAYS "Days"
    WEEKS "Weeks"
}
