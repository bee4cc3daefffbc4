// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTAnalytics::Datastore` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTAnalytics::Datastore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Datastore(Body);

resource! { Datastore "AWS::IoTAnalytics::Datastore" }

impl Datastore {
    /// `DatastoreName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_]+`. A change replaces the resource.
    #[track_caller]
    pub fn datastore_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatastoreName", value);
        self
    }

    /// `DatastorePartitions`: `DatastorePartitions`.
    #[track_caller]
    pub fn datastore_partitions(mut self, value: impl IntoValue<DatastorePartitions>) -> Self {
        self.0.set("DatastorePartitions", value);
        self
    }

    /// `DatastoreStorage`: `DatastoreStorage`.
    #[track_caller]
    pub fn datastore_storage(mut self, value: impl IntoValue<DatastoreStorage>) -> Self {
        self.0.set("DatastoreStorage", value);
        self
    }

    /// `FileFormatConfiguration`: `FileFormatConfiguration`.
    #[track_caller]
    pub fn file_format_configuration(
        mut self,
        value: impl IntoValue<FileFormatConfiguration>,
    ) -> Self {
        self.0.set("FileFormatConfiguration", value);
        self
    }

    /// `RetentionPeriod`: `RetentionPeriod`.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Datastore> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Column` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct Column(Properties);

properties! { Column }

impl Column {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `CustomerManagedS3` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerManagedS3(Properties);

properties! { CustomerManagedS3 }

impl CustomerManagedS3 {
    /// `Bucket`: string, 3 to 255 characters, pattern `[a-zA-Z0-9.\-_]*`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `KeyPrefix`: string, 1 to 255 characters, pattern `[a-zA-Z0-9!_.*'()/{}:-]*/`.
    #[track_caller]
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefix", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `CustomerManagedS3Storage` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerManagedS3Storage(Properties);

properties! { CustomerManagedS3Storage }

impl CustomerManagedS3Storage {
    /// `Bucket`: string, 3 to 255 characters, pattern `[a-zA-Z0-9.\-_]*`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `KeyPrefix`: string, 1 to 255 characters, pattern `[a-zA-Z0-9!_.*'()/{}:-]*/`.
    #[track_caller]
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefix", value);
        self
    }
}

/// `DatastorePartition` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatastorePartition(Properties);

properties! { DatastorePartition }

impl DatastorePartition {
    /// `Partition`: `Partition`.
    #[track_caller]
    pub fn partition(mut self, value: impl IntoValue<Partition>) -> Self {
        self.0.set("Partition", value);
        self
    }

    /// `TimestampPartition`: `TimestampPartition`.
    #[track_caller]
    pub fn timestamp_partition(mut self, value: impl IntoValue<TimestampPartition>) -> Self {
        self.0.set("TimestampPartition", value);
        self
    }
}

/// `DatastorePartitions` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatastorePartitions(Properties);

properties! { DatastorePartitions }

impl DatastorePartitions {
    /// `Partitions`: list of `DatastorePartition`, at most 25 items.
    #[track_caller]
    pub fn partitions(mut self, value: impl IntoValue<ListOf<DatastorePartition>>) -> Self {
        self.0.set("Partitions", value);
        self
    }
}

/// `DatastoreStorage` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatastoreStorage(Properties);

properties! { DatastoreStorage }

impl DatastoreStorage {
    /// `CustomerManagedS3`: `CustomerManagedS3`.
    #[track_caller]
    pub fn customer_managed_s3(mut self, value: impl IntoValue<CustomerManagedS3>) -> Self {
        self.0.set("CustomerManagedS3", value);
        self
    }

    /// `IotSiteWiseMultiLayerStorage`: `IotSiteWiseMultiLayerStorage`.
    #[track_caller]
    pub fn iot_site_wise_multi_layer_storage(
        mut self,
        value: impl IntoValue<IotSiteWiseMultiLayerStorage>,
    ) -> Self {
        self.0.set("IotSiteWiseMultiLayerStorage", value);
        self
    }

    /// `ServiceManagedS3`: object or string.
    #[track_caller]
    pub fn service_managed_s3(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ServiceManagedS3", value);
        self
    }
}

/// `FileFormatConfiguration` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileFormatConfiguration(Properties);

properties! { FileFormatConfiguration }

impl FileFormatConfiguration {
    /// `JsonConfiguration`: object or string.
    #[track_caller]
    pub fn json_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("JsonConfiguration", value);
        self
    }

    /// `ParquetConfiguration`: `ParquetConfiguration`.
    #[track_caller]
    pub fn parquet_configuration(mut self, value: impl IntoValue<ParquetConfiguration>) -> Self {
        self.0.set("ParquetConfiguration", value);
        self
    }
}

/// `IotSiteWiseMultiLayerStorage` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotSiteWiseMultiLayerStorage(Properties);

properties! { IotSiteWiseMultiLayerStorage }

impl IotSiteWiseMultiLayerStorage {
    /// `CustomerManagedS3Storage`: `CustomerManagedS3Storage`.
    #[track_caller]
    pub fn customer_managed_s3_storage(
        mut self,
        value: impl IntoValue<CustomerManagedS3Storage>,
    ) -> Self {
        self.0.set("CustomerManagedS3Storage", value);
        self
    }
}

/// `ParquetConfiguration` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParquetConfiguration(Properties);

properties! { ParquetConfiguration }

impl ParquetConfiguration {
    /// `SchemaDefinition`: `SchemaDefinition`.
    #[track_caller]
    pub fn schema_definition(mut self, value: impl IntoValue<SchemaDefinition>) -> Self {
        self.0.set("SchemaDefinition", value);
        self
    }
}

/// `Partition` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct Partition(Properties);

properties! { Partition }

impl Partition {
    /// `AttributeName`: string, pattern `[a-zA-Z0-9_]+`. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }
}

/// `RetentionPeriod` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionPeriod(Properties);

properties! { RetentionPeriod }

impl RetentionPeriod {
    /// `NumberOfDays`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn number_of_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfDays", value);
        self
    }

    /// `Unlimited`: boolean.
    #[track_caller]
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Unlimited", value);
        self
    }
}

/// `SchemaDefinition` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaDefinition(Properties);

properties! { SchemaDefinition }

impl SchemaDefinition {
    /// `Columns`: list of `Column`, 1 to 100 items.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<Column>>) -> Self {
        self.0.set("Columns", value);
        self
    }
}

/// `Tag` of `AWS::IoTAnalytics::Datastore`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TimestampPartition` of `AWS::IoTAnalytics::Datastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimestampPartition(Properties);

properties! { TimestampPartition }

impl TimestampPartition {
    /// `AttributeName`: string, pattern `[a-zA-Z0-9_]+`. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `TimestampFormat`: string, pattern `[a-zA-Z0-9\s\[\]_,.'/:-]*`.
    #[track_caller]
    pub fn timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampFormat", value);
        self
    }
}
