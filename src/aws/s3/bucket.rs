// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::Bucket` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::S3::Bucket`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Bucket(Body);

resource! { Bucket "AWS::S3::Bucket" }

impl Bucket {
    /// `AbacStatus`: `AbacStatus`.
    #[track_caller]
    pub fn abac_status(mut self, value: impl IntoValue<AbacStatus>) -> Self {
        self.0.set("AbacStatus", value);
        self
    }

    /// `AccelerateConfiguration`: `AccelerateConfiguration`.
    #[track_caller]
    pub fn accelerate_configuration(
        mut self,
        value: impl IntoValue<AccelerateConfiguration>,
    ) -> Self {
        self.0.set("AccelerateConfiguration", value);
        self
    }

    /// `AccessControl`: `AccessControl`.
    #[track_caller]
    pub fn access_control(mut self, value: impl IntoValue<AccessControl>) -> Self {
        self.0.set("AccessControl", value);
        self
    }

    /// `AnalyticsConfigurations`: list of `AnalyticsConfiguration`.
    #[track_caller]
    pub fn analytics_configurations(
        mut self,
        value: impl IntoValue<ListOf<AnalyticsConfiguration>>,
    ) -> Self {
        self.0.set("AnalyticsConfigurations", value);
        self
    }

    /// `BucketEncryption`: `BucketEncryption`.
    #[track_caller]
    pub fn bucket_encryption(mut self, value: impl IntoValue<BucketEncryption>) -> Self {
        self.0.set("BucketEncryption", value);
        self
    }

    /// `BucketName`: `S3BucketName`, at most 63 characters, pattern `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketNamePrefix`: string. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketNamePrefix", value);
        self
    }

    /// `BucketNamespace`: `BucketNamespace`. A change replaces the resource.
    #[track_caller]
    pub fn bucket_namespace(mut self, value: impl IntoValue<BucketNamespace>) -> Self {
        self.0.set("BucketNamespace", value);
        self
    }

    /// `CorsConfiguration`: `CorsConfiguration`.
    #[track_caller]
    pub fn cors_configuration(mut self, value: impl IntoValue<CorsConfiguration>) -> Self {
        self.0.set("CorsConfiguration", value);
        self
    }

    /// `IntelligentTieringConfigurations`: list of `IntelligentTieringConfiguration`.
    #[track_caller]
    pub fn intelligent_tiering_configurations(
        mut self,
        value: impl IntoValue<ListOf<IntelligentTieringConfiguration>>,
    ) -> Self {
        self.0.set("IntelligentTieringConfigurations", value);
        self
    }

    /// `InventoryConfigurations`: list of `InventoryConfiguration`.
    #[track_caller]
    pub fn inventory_configurations(
        mut self,
        value: impl IntoValue<ListOf<InventoryConfiguration>>,
    ) -> Self {
        self.0.set("InventoryConfigurations", value);
        self
    }

    /// `LifecycleConfiguration`: `LifecycleConfiguration`.
    #[track_caller]
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfiguration>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value);
        self
    }

    /// `LoggingConfiguration`: `LoggingConfiguration`.
    #[track_caller]
    pub fn logging_configuration(mut self, value: impl IntoValue<LoggingConfiguration>) -> Self {
        self.0.set("LoggingConfiguration", value);
        self
    }

    /// `MetadataConfiguration`: `MetadataConfiguration`.
    #[track_caller]
    pub fn metadata_configuration(mut self, value: impl IntoValue<MetadataConfiguration>) -> Self {
        self.0.set("MetadataConfiguration", value);
        self
    }

    /// `MetadataTableConfiguration`: `MetadataTableConfiguration`.
    #[track_caller]
    pub fn metadata_table_configuration(
        mut self,
        value: impl IntoValue<MetadataTableConfiguration>,
    ) -> Self {
        self.0.set("MetadataTableConfiguration", value);
        self
    }

    /// `MetricsConfigurations`: list of `MetricsConfiguration`.
    #[track_caller]
    pub fn metrics_configurations(
        mut self,
        value: impl IntoValue<ListOf<MetricsConfiguration>>,
    ) -> Self {
        self.0.set("MetricsConfigurations", value);
        self
    }

    /// `NotificationConfiguration`: `NotificationConfiguration`.
    #[track_caller]
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfiguration>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value);
        self
    }

    /// `ObjectLockConfiguration`: `ObjectLockConfiguration`.
    #[track_caller]
    pub fn object_lock_configuration(
        mut self,
        value: impl IntoValue<ObjectLockConfiguration>,
    ) -> Self {
        self.0.set("ObjectLockConfiguration", value);
        self
    }

    /// `ObjectLockEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn object_lock_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ObjectLockEnabled", value);
        self
    }

    /// `OwnershipControls`: `OwnershipControls`.
    #[track_caller]
    pub fn ownership_controls(mut self, value: impl IntoValue<OwnershipControls>) -> Self {
        self.0.set("OwnershipControls", value);
        self
    }

    /// `PublicAccessBlockConfiguration`: `PublicAccessBlockConfiguration`.
    #[track_caller]
    pub fn public_access_block_configuration(
        mut self,
        value: impl IntoValue<PublicAccessBlockConfiguration>,
    ) -> Self {
        self.0.set("PublicAccessBlockConfiguration", value);
        self
    }

    /// `ReplicationConfiguration`: `ReplicationConfiguration`.
    #[track_caller]
    pub fn replication_configuration(
        mut self,
        value: impl IntoValue<ReplicationConfiguration>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VersioningConfiguration`: `VersioningConfiguration`.
    #[track_caller]
    pub fn versioning_configuration(
        mut self,
        value: impl IntoValue<VersioningConfiguration>,
    ) -> Self {
        self.0.set("VersioningConfiguration", value);
        self
    }

    /// `WebsiteConfiguration`: `WebsiteConfiguration`.
    #[track_caller]
    pub fn website_configuration(mut self, value: impl IntoValue<WebsiteConfiguration>) -> Self {
        self.0.set("WebsiteConfiguration", value);
        self
    }
}

impl Handle<Bucket> {
    /// `Ref`: `AWS::S3::Bucket.Name`
    #[inline]
    pub fn name(&self) -> Value<format::S3BucketName> {
        self.reference().unchecked().into()
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `DualStackDomainName`
    #[inline]
    pub fn dual_stack_domain_name(&self) -> Value<String> {
        self.attribute("DualStackDomainName")
    }

    /// `MetadataConfiguration.AnnotationTableConfiguration.TableArn`
    #[inline]
    pub fn metadata_configuration_annotation_table_configuration_table_arn(&self) -> Value<String> {
        self.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableArn")
    }

    /// `MetadataConfiguration.AnnotationTableConfiguration.TableName`
    #[inline]
    pub fn metadata_configuration_annotation_table_configuration_table_name(
        &self,
    ) -> Value<String> {
        self.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableName")
    }

    /// `MetadataConfiguration.Destination`
    #[inline]
    pub fn metadata_configuration_destination(&self) -> Value<Node> {
        self.attribute("MetadataConfiguration.Destination")
    }

    /// `MetadataConfiguration.InventoryTableConfiguration.TableArn`
    #[inline]
    pub fn metadata_configuration_inventory_table_configuration_table_arn(&self) -> Value<String> {
        self.attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn")
    }

    /// `MetadataConfiguration.InventoryTableConfiguration.TableName`
    #[inline]
    pub fn metadata_configuration_inventory_table_configuration_table_name(&self) -> Value<String> {
        self.attribute("MetadataConfiguration.InventoryTableConfiguration.TableName")
    }

    /// `MetadataConfiguration.JournalTableConfiguration.TableArn`
    #[inline]
    pub fn metadata_configuration_journal_table_configuration_table_arn(&self) -> Value<String> {
        self.attribute("MetadataConfiguration.JournalTableConfiguration.TableArn")
    }

    /// `MetadataConfiguration.JournalTableConfiguration.TableName`
    #[inline]
    pub fn metadata_configuration_journal_table_configuration_table_name(&self) -> Value<String> {
        self.attribute("MetadataConfiguration.JournalTableConfiguration.TableName")
    }

    /// `MetadataTableConfiguration.S3TablesDestination.TableArn`
    #[inline]
    pub fn metadata_table_configuration_s3_tables_destination_table_arn(&self) -> Value<String> {
        self.attribute("MetadataTableConfiguration.S3TablesDestination.TableArn")
    }

    /// `MetadataTableConfiguration.S3TablesDestination.TableNamespace`
    #[inline]
    pub fn metadata_table_configuration_s3_tables_destination_table_namespace(
        &self,
    ) -> Value<String> {
        self.attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace")
    }

    /// `RegionalDomainName`
    #[inline]
    pub fn regional_domain_name(&self) -> Value<String> {
        self.attribute("RegionalDomainName")
    }

    /// `WebsiteURL`
    #[inline]
    pub fn website_url(&self) -> Value<String> {
        self.attribute("WebsiteURL")
    }
}

choice! {
    /// `AbacStatus` of `AWS::S3::Bucket`.
    AbacStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `AbortIncompleteMultipartUpload` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbortIncompleteMultipartUpload(Properties);

properties! { AbortIncompleteMultipartUpload }

impl AbortIncompleteMultipartUpload {
    /// `DaysAfterInitiation`: integer, at least 0. Required.
    #[track_caller]
    pub fn days_after_initiation(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DaysAfterInitiation", value);
        self
    }
}

/// `AccelerateConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccelerateConfiguration(Properties);

properties! { AccelerateConfiguration }

impl AccelerateConfiguration {
    /// `AccelerationStatus`: `AccelerateConfigurationAccelerationStatus`. Required.
    #[track_caller]
    pub fn acceleration_status(
        mut self,
        value: impl IntoValue<AccelerateConfigurationAccelerationStatus>,
    ) -> Self {
        self.0.set("AccelerationStatus", value);
        self
    }
}

choice! {
    /// `AccelerateConfigurationAccelerationStatus` of `AWS::S3::Bucket`.
    AccelerateConfigurationAccelerationStatus
    ENABLED "Enabled"
    SUSPENDED "Suspended"
}

choice! {
    /// `AccessControl` of `AWS::S3::Bucket`.
    AccessControl
    AUTHENTICATED_READ "AuthenticatedRead"
    AWS_EXEC_READ "AwsExecRead"
    BUCKET_OWNER_FULL_CONTROL "BucketOwnerFullControl"
    BUCKET_OWNER_READ "BucketOwnerRead"
    LOG_DELIVERY_WRITE "LogDeliveryWrite"
    PRIVATE "Private"
    PUBLIC_READ "PublicRead"
    PUBLIC_READ_WRITE "PublicReadWrite"
}

/// `AccessControlTranslation` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlTranslation(Properties);

properties! { AccessControlTranslation }

impl AccessControlTranslation {
    /// `Owner`: `AccessControlTranslationOwner`. Required.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<AccessControlTranslationOwner>) -> Self {
        self.0.set("Owner", value);
        self
    }
}

choice! {
    /// `AccessControlTranslationOwner` of `AWS::S3::Bucket`.
    AccessControlTranslationOwner
    DESTINATION "Destination"
}

/// `AnalyticsConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalyticsConfiguration(Properties);

properties! { AnalyticsConfiguration }

impl AnalyticsConfiguration {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `StorageClassAnalysis`: `StorageClassAnalysis`. Required.
    #[track_caller]
    pub fn storage_class_analysis(mut self, value: impl IntoValue<StorageClassAnalysis>) -> Self {
        self.0.set("StorageClassAnalysis", value);
        self
    }

    /// `TagFilters`: list of `TagFilter`.
    #[track_caller]
    pub fn tag_filters(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("TagFilters", value);
        self
    }
}

/// `AnnotationTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnnotationTableConfiguration(Properties);

properties! { AnnotationTableConfiguration }

impl AnnotationTableConfiguration {
    /// `ConfigurationState`: `AnnotationTableConfigurationConfigurationState`. Required.
    #[track_caller]
    pub fn configuration_state(
        mut self,
        value: impl IntoValue<AnnotationTableConfigurationConfigurationState>,
    ) -> Self {
        self.0.set("ConfigurationState", value);
        self
    }

    /// `EncryptionConfiguration`: `MetadataTableEncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<MetadataTableEncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `Role`: string.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }
}

choice! {
    /// `AnnotationTableConfigurationConfigurationState` of `AWS::S3::Bucket`.
    AnnotationTableConfigurationConfigurationState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `BlockedEncryptionTypeListItem` of `AWS::S3::Bucket`.
    BlockedEncryptionTypeListItem
    NONE "NONE"
    SSE_C "SSE-C"
}

/// `BlockedEncryptionTypes` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockedEncryptionTypes(Properties);

properties! { BlockedEncryptionTypes }

impl BlockedEncryptionTypes {
    /// `EncryptionType`: list of `BlockedEncryptionTypeListItem`.
    #[track_caller]
    pub fn encryption_type(
        mut self,
        value: impl IntoValue<ListOf<BlockedEncryptionTypeListItem>>,
    ) -> Self {
        self.0.set("EncryptionType", value);
        self
    }
}

/// `BucketEncryption` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct BucketEncryption(Properties);

properties! { BucketEncryption }

impl BucketEncryption {
    /// `ServerSideEncryptionConfiguration`: list of `ServerSideEncryptionRule`. Required.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ListOf<ServerSideEncryptionRule>>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
        self
    }
}

choice! {
    /// `BucketNamespace` of `AWS::S3::Bucket`.
    BucketNamespace
    GLOBAL "global"
    ACCOUNT_REGIONAL "account-regional"
}

/// `CorsConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct CorsConfiguration(Properties);

properties! { CorsConfiguration }

impl CorsConfiguration {
    /// `CorsRules`: list of `CorsRule`. Required.
    #[track_caller]
    pub fn cors_rules(mut self, value: impl IntoValue<ListOf<CorsRule>>) -> Self {
        self.0.set("CorsRules", value);
        self
    }
}

/// `CorsRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct CorsRule(Properties);

properties! { CorsRule }

impl CorsRule {
    /// `AllowedHeaders`: list of strings.
    #[track_caller]
    pub fn allowed_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedHeaders", value);
        self
    }

    /// `AllowedMethods`: list of `CorsRuleAllowedMethodsItem`. Required.
    #[track_caller]
    pub fn allowed_methods(
        mut self,
        value: impl IntoValue<ListOf<CorsRuleAllowedMethodsItem>>,
    ) -> Self {
        self.0.set("AllowedMethods", value);
        self
    }

    /// `AllowedOrigins`: list of strings. Required.
    #[track_caller]
    pub fn allowed_origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedOrigins", value);
        self
    }

    /// `ExposedHeaders`: list of strings.
    #[track_caller]
    pub fn exposed_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExposedHeaders", value);
        self
    }

    /// `Id`: string, at most 255 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `MaxAge`: integer, at least 0.
    #[track_caller]
    pub fn max_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAge", value);
        self
    }
}

choice! {
    /// `CorsRuleAllowedMethodsItem` of `AWS::S3::Bucket`.
    CorsRuleAllowedMethodsItem
    GET "GET"
    PUT "PUT"
    HEAD "HEAD"
    POST "POST"
    DELETE "DELETE"
}

/// `DataExport` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataExport(Properties);

properties! { DataExport }

impl DataExport {
    /// `Destination`: `Destination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<Destination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `OutputSchemaVersion`: string. Required.
    #[track_caller]
    pub fn output_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputSchemaVersion", value);
        self
    }
}

/// `DefaultEventHold` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultEventHold(Properties);

properties! { DefaultEventHold }

impl DefaultEventHold {
    /// `Days`: integer.
    #[track_caller]
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Days", value);
        self
    }

    /// `Years`: integer.
    #[track_caller]
    pub fn years(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Years", value);
        self
    }
}

/// `DefaultRetention` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultRetention(Properties);

properties! { DefaultRetention }

impl DefaultRetention {
    /// `Days`: integer.
    #[track_caller]
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Days", value);
        self
    }

    /// `DefaultEventHold`: `DefaultEventHold`.
    #[track_caller]
    pub fn default_event_hold(mut self, value: impl IntoValue<DefaultEventHold>) -> Self {
        self.0.set("DefaultEventHold", value);
        self
    }

    /// `Mode`: `DefaultRetentionMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<DefaultRetentionMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Years`: integer.
    #[track_caller]
    pub fn years(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Years", value);
        self
    }
}

choice! {
    /// `DefaultRetentionMode` of `AWS::S3::Bucket`.
    DefaultRetentionMode
    COMPLIANCE "COMPLIANCE"
    GOVERNANCE "GOVERNANCE"
}

/// `DeleteMarkerReplication` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeleteMarkerReplication(Properties);

properties! { DeleteMarkerReplication }

impl DeleteMarkerReplication {
    /// `Status`: `DeleteMarkerReplicationStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<DeleteMarkerReplicationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `DeleteMarkerReplicationStatus` of `AWS::S3::Bucket`.
    DeleteMarkerReplicationStatus
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `Destination` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Destination(Properties);

properties! { Destination }

impl Destination {
    /// `BucketAccountId`: string.
    #[track_caller]
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketAccountId", value);
        self
    }

    /// `BucketArn`: string. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `Format`: `DestinationFormat`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<DestinationFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

choice! {
    /// `DestinationFormat` of `AWS::S3::Bucket`.
    DestinationFormat
    CSV "CSV"
    ORC "ORC"
    PARQUET "Parquet"
}

/// `EncryptionConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `ReplicaKmsKeyID`: string. Required.
    #[track_caller]
    pub fn replica_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicaKmsKeyID", value);
        self
    }
}

/// `EventBridgeConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeConfiguration(Properties);

properties! { EventBridgeConfiguration }

impl EventBridgeConfiguration {
    /// `EventBridgeEnabled`: boolean, default `true`. Required.
    #[track_caller]
    pub fn event_bridge_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EventBridgeEnabled", value);
        self
    }
}

/// `FilterRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterRule(Properties);

properties! { FilterRule }

impl FilterRule {
    /// `Name`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `IntelligentTieringConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntelligentTieringConfiguration(Properties);

properties! { IntelligentTieringConfiguration }

impl IntelligentTieringConfiguration {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Status`: `IntelligentTieringConfigurationStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<IntelligentTieringConfigurationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `TagFilters`: list of `TagFilter`.
    #[track_caller]
    pub fn tag_filters(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("TagFilters", value);
        self
    }

    /// `Tierings`: list of `Tiering`. Required.
    #[track_caller]
    pub fn tierings(mut self, value: impl IntoValue<ListOf<Tiering>>) -> Self {
        self.0.set("Tierings", value);
        self
    }
}

choice! {
    /// `IntelligentTieringConfigurationStatus` of `AWS::S3::Bucket`.
    IntelligentTieringConfigurationStatus
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `InventoryConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct InventoryConfiguration(Properties);

properties! { InventoryConfiguration }

impl InventoryConfiguration {
    /// `Destination`: `Destination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<Destination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `IncludedObjectVersions`: `InventoryConfigurationIncludedObjectVersions`. Required.
    #[track_caller]
    pub fn included_object_versions(
        mut self,
        value: impl IntoValue<InventoryConfigurationIncludedObjectVersions>,
    ) -> Self {
        self.0.set("IncludedObjectVersions", value);
        self
    }

    /// `OptionalFields`: list of `InventoryConfigurationOptionalFieldsItem`.
    #[track_caller]
    pub fn optional_fields(
        mut self,
        value: impl IntoValue<ListOf<InventoryConfigurationOptionalFieldsItem>>,
    ) -> Self {
        self.0.set("OptionalFields", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `ScheduleFrequency`: `InventoryConfigurationScheduleFrequency`. Required.
    #[track_caller]
    pub fn schedule_frequency(
        mut self,
        value: impl IntoValue<InventoryConfigurationScheduleFrequency>,
    ) -> Self {
        self.0.set("ScheduleFrequency", value);
        self
    }
}

choice! {
    /// `InventoryConfigurationIncludedObjectVersions` of `AWS::S3::Bucket`.
    InventoryConfigurationIncludedObjectVersions
    ALL "All"
    CURRENT "Current"
}

choice! {
    /// `InventoryConfigurationOptionalFieldsItem` of `AWS::S3::Bucket`.
    InventoryConfigurationOptionalFieldsItem
    SIZE "Size"
    LAST_MODIFIED_DATE "LastModifiedDate"
    STORAGE_CLASS "StorageClass"
    E_TAG "ETag"
    IS_MULTIPART_UPLOADED "IsMultipartUploaded"
    REPLICATION_STATUS "ReplicationStatus"
    ENCRYPTION_STATUS "EncryptionStatus"
    OBJECT_LOCK_RETAIN_UNTIL_DATE "ObjectLockRetainUntilDate"
    OBJECT_LOCK_MODE "ObjectLockMode"
    OBJECT_LOCK_LEGAL_HOLD_STATUS "ObjectLockLegalHoldStatus"
    OBJECT_LOCK_EVENT_HOLD_STATUS "ObjectLockEventHoldStatus"
    OBJECT_LOCK_EVENT_HOLD_DURATION "ObjectLockEventHoldDuration"
    INTELLIGENT_TIERING_ACCESS_TIER "IntelligentTieringAccessTier"
    BUCKET_KEY_STATUS "BucketKeyStatus"
    CHECKSUM_ALGORITHM "ChecksumAlgorithm"
    OBJECT_ACCESS_CONTROL_LIST "ObjectAccessControlList"
    OBJECT_OWNER "ObjectOwner"
    LIFECYCLE_EXPIRATION_DATE "LifecycleExpirationDate"
    INTELLIGENT_TIERING_REFERENCE_DATE "IntelligentTieringReferenceDate"
}

choice! {
    /// `InventoryConfigurationScheduleFrequency` of `AWS::S3::Bucket`.
    InventoryConfigurationScheduleFrequency
    DAILY "Daily"
    WEEKLY "Weekly"
}

/// `InventoryTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct InventoryTableConfiguration(Properties);

properties! { InventoryTableConfiguration }

impl InventoryTableConfiguration {
    /// `ConfigurationState`: `InventoryTableConfigurationConfigurationState`. Required.
    #[track_caller]
    pub fn configuration_state(
        mut self,
        value: impl IntoValue<InventoryTableConfigurationConfigurationState>,
    ) -> Self {
        self.0.set("ConfigurationState", value);
        self
    }

    /// `EncryptionConfiguration`: `MetadataTableEncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<MetadataTableEncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }
}

choice! {
    /// `InventoryTableConfigurationConfigurationState` of `AWS::S3::Bucket`.
    InventoryTableConfigurationConfigurationState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `JournalTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct JournalTableConfiguration(Properties);

properties! { JournalTableConfiguration }

impl JournalTableConfiguration {
    /// `EncryptionConfiguration`: `MetadataTableEncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<MetadataTableEncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `RecordExpiration`: `RecordExpiration`. Required.
    #[track_caller]
    pub fn record_expiration(mut self, value: impl IntoValue<RecordExpiration>) -> Self {
        self.0.set("RecordExpiration", value);
        self
    }
}

/// `LambdaConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConfiguration(Properties);

properties! { LambdaConfiguration }

impl LambdaConfiguration {
    /// `Event`: string. Required.
    #[track_caller]
    pub fn event(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Event", value);
        self
    }

    /// `Filter`: `NotificationFilter`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<NotificationFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Function`: string. Required.
    #[track_caller]
    pub fn function(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Function", value);
        self
    }
}

/// `LifecycleConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleConfiguration(Properties);

properties! { LifecycleConfiguration }

impl LifecycleConfiguration {
    /// `Rules`: list of `Rule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `TransitionDefaultMinimumObjectSize`: `LifecycleConfigurationTransitionDefaultMinimumObjectSize`.
    #[track_caller]
    pub fn transition_default_minimum_object_size(
        mut self,
        value: impl IntoValue<LifecycleConfigurationTransitionDefaultMinimumObjectSize>,
    ) -> Self {
        self.0.set("TransitionDefaultMinimumObjectSize", value);
        self
    }
}

choice! {
    /// `LifecycleConfigurationTransitionDefaultMinimumObjectSize` of `AWS::S3::Bucket`.
    LifecycleConfigurationTransitionDefaultMinimumObjectSize
    VARIES_BY_STORAGE_CLASS "varies_by_storage_class"
    ALL_STORAGE_CLASSES_128K "all_storage_classes_128K"
}

/// `LoggingConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Properties);

properties! { LoggingConfiguration }

impl LoggingConfiguration {
    /// `DestinationBucketName`: string.
    #[track_caller]
    pub fn destination_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationBucketName", value);
        self
    }

    /// `LogFilePrefix`: string.
    #[track_caller]
    pub fn log_file_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogFilePrefix", value);
        self
    }

    /// `TargetObjectKeyFormat`: `TargetObjectKeyFormat`.
    #[track_caller]
    pub fn target_object_key_format(
        mut self,
        value: impl IntoValue<TargetObjectKeyFormat>,
    ) -> Self {
        self.0.set("TargetObjectKeyFormat", value);
        self
    }
}

/// `MetadataConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataConfiguration(Properties);

properties! { MetadataConfiguration }

impl MetadataConfiguration {
    /// `AnnotationTableConfiguration`: `AnnotationTableConfiguration`.
    #[track_caller]
    pub fn annotation_table_configuration(
        mut self,
        value: impl IntoValue<AnnotationTableConfiguration>,
    ) -> Self {
        self.0.set("AnnotationTableConfiguration", value);
        self
    }

    /// `InventoryTableConfiguration`: `InventoryTableConfiguration`.
    #[track_caller]
    pub fn inventory_table_configuration(
        mut self,
        value: impl IntoValue<InventoryTableConfiguration>,
    ) -> Self {
        self.0.set("InventoryTableConfiguration", value);
        self
    }

    /// `JournalTableConfiguration`: `JournalTableConfiguration`. Required.
    #[track_caller]
    pub fn journal_table_configuration(
        mut self,
        value: impl IntoValue<JournalTableConfiguration>,
    ) -> Self {
        self.0.set("JournalTableConfiguration", value);
        self
    }
}

/// `MetadataTableConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataTableConfiguration(Properties);

properties! { MetadataTableConfiguration }

impl MetadataTableConfiguration {
    /// `S3TablesDestination`: `S3TablesDestination`. Required.
    #[track_caller]
    pub fn s3_tables_destination(mut self, value: impl IntoValue<S3TablesDestination>) -> Self {
        self.0.set("S3TablesDestination", value);
        self
    }
}

/// `MetadataTableEncryptionConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataTableEncryptionConfiguration(Properties);

properties! { MetadataTableEncryptionConfiguration }

impl MetadataTableEncryptionConfiguration {
    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `SseAlgorithm`: `MetadataTableEncryptionConfigurationSseAlgorithm`. Required.
    #[track_caller]
    pub fn sse_algorithm(
        mut self,
        value: impl IntoValue<MetadataTableEncryptionConfigurationSseAlgorithm>,
    ) -> Self {
        self.0.set("SseAlgorithm", value);
        self
    }
}

choice! {
    /// `MetadataTableEncryptionConfigurationSseAlgorithm` of `AWS::S3::Bucket`.
    MetadataTableEncryptionConfigurationSseAlgorithm
    AWS_KMS "aws:kms"
    AES256 "AES256"
}

/// `Metrics` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metrics(Properties);

properties! { Metrics }

impl Metrics {
    /// `EventThreshold`: `ReplicationTimeValue`.
    #[track_caller]
    pub fn event_threshold(mut self, value: impl IntoValue<ReplicationTimeValue>) -> Self {
        self.0.set("EventThreshold", value);
        self
    }

    /// `Status`: `MetricsStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<MetricsStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `MetricsConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsConfiguration(Properties);

properties! { MetricsConfiguration }

impl MetricsConfiguration {
    /// `AccessPointArn`: string.
    #[track_caller]
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointArn", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `TagFilters`: list of `TagFilter`.
    #[track_caller]
    pub fn tag_filters(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("TagFilters", value);
        self
    }
}

choice! {
    /// `MetricsStatus` of `AWS::S3::Bucket`.
    MetricsStatus
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `NoncurrentVersionExpiration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct NoncurrentVersionExpiration(Properties);

properties! { NoncurrentVersionExpiration }

impl NoncurrentVersionExpiration {
    /// `NewerNoncurrentVersions`: integer.
    #[track_caller]
    pub fn newer_noncurrent_versions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NewerNoncurrentVersions", value);
        self
    }

    /// `NoncurrentDays`: integer. Required.
    #[track_caller]
    pub fn noncurrent_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NoncurrentDays", value);
        self
    }
}

/// `NoncurrentVersionTransition` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct NoncurrentVersionTransition(Properties);

properties! { NoncurrentVersionTransition }

impl NoncurrentVersionTransition {
    /// `NewerNoncurrentVersions`: integer.
    #[track_caller]
    pub fn newer_noncurrent_versions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NewerNoncurrentVersions", value);
        self
    }

    /// `StorageClass`: `NoncurrentVersionTransitionStorageClass`. Required.
    #[track_caller]
    pub fn storage_class(
        mut self,
        value: impl IntoValue<NoncurrentVersionTransitionStorageClass>,
    ) -> Self {
        self.0.set("StorageClass", value);
        self
    }

    /// `TransitionInDays`: integer. Required.
    #[track_caller]
    pub fn transition_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransitionInDays", value);
        self
    }
}

choice! {
    /// `NoncurrentVersionTransitionStorageClass` of `AWS::S3::Bucket`.
    NoncurrentVersionTransitionStorageClass
    DEEP_ARCHIVE "DEEP_ARCHIVE"
    GLACIER "GLACIER"
    GLACIER2 "Glacier"
    GLACIER_IR "GLACIER_IR"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
    ONEZONE_IA "ONEZONE_IA"
    STANDARD_IA "STANDARD_IA"
}

/// `NotificationConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationConfiguration(Properties);

properties! { NotificationConfiguration }

impl NotificationConfiguration {
    /// `EventBridgeConfiguration`: `EventBridgeConfiguration`.
    #[track_caller]
    pub fn event_bridge_configuration(
        mut self,
        value: impl IntoValue<EventBridgeConfiguration>,
    ) -> Self {
        self.0.set("EventBridgeConfiguration", value);
        self
    }

    /// `LambdaConfigurations`: list of `LambdaConfiguration`.
    #[track_caller]
    pub fn lambda_configurations(
        mut self,
        value: impl IntoValue<ListOf<LambdaConfiguration>>,
    ) -> Self {
        self.0.set("LambdaConfigurations", value);
        self
    }

    /// `QueueConfigurations`: list of `QueueConfiguration`.
    #[track_caller]
    pub fn queue_configurations(
        mut self,
        value: impl IntoValue<ListOf<QueueConfiguration>>,
    ) -> Self {
        self.0.set("QueueConfigurations", value);
        self
    }

    /// `TopicConfigurations`: list of `TopicConfiguration`.
    #[track_caller]
    pub fn topic_configurations(
        mut self,
        value: impl IntoValue<ListOf<TopicConfiguration>>,
    ) -> Self {
        self.0.set("TopicConfigurations", value);
        self
    }
}

/// `NotificationFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationFilter(Properties);

properties! { NotificationFilter }

impl NotificationFilter {
    /// `S3Key`: `S3KeyFilter`. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<S3KeyFilter>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}

/// `ObjectLockConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectLockConfiguration(Properties);

properties! { ObjectLockConfiguration }

impl ObjectLockConfiguration {
    /// `ObjectLockEnabled`: `ObjectLockConfigurationObjectLockEnabled`.
    #[track_caller]
    pub fn object_lock_enabled(
        mut self,
        value: impl IntoValue<ObjectLockConfigurationObjectLockEnabled>,
    ) -> Self {
        self.0.set("ObjectLockEnabled", value);
        self
    }

    /// `Rule`: `ObjectLockRule`.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<ObjectLockRule>) -> Self {
        self.0.set("Rule", value);
        self
    }
}

choice! {
    /// `ObjectLockConfigurationObjectLockEnabled` of `AWS::S3::Bucket`.
    ObjectLockConfigurationObjectLockEnabled
    ENABLED "Enabled"
}

/// `ObjectLockRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectLockRule(Properties);

properties! { ObjectLockRule }

impl ObjectLockRule {
    /// `DefaultRetention`: `DefaultRetention`.
    #[track_caller]
    pub fn default_retention(mut self, value: impl IntoValue<DefaultRetention>) -> Self {
        self.0.set("DefaultRetention", value);
        self
    }
}

/// `OwnershipControls` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct OwnershipControls(Properties);

properties! { OwnershipControls }

impl OwnershipControls {
    /// `Rules`: list of `OwnershipControlsRule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<OwnershipControlsRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `OwnershipControlsRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct OwnershipControlsRule(Properties);

properties! { OwnershipControlsRule }

impl OwnershipControlsRule {
    /// `ObjectOwnership`: `OwnershipControlsRuleObjectOwnership`.
    #[track_caller]
    pub fn object_ownership(
        mut self,
        value: impl IntoValue<OwnershipControlsRuleObjectOwnership>,
    ) -> Self {
        self.0.set("ObjectOwnership", value);
        self
    }
}

choice! {
    /// `OwnershipControlsRuleObjectOwnership` of `AWS::S3::Bucket`.
    OwnershipControlsRuleObjectOwnership
    OBJECT_WRITER "ObjectWriter"
    BUCKET_OWNER_PREFERRED "BucketOwnerPreferred"
    BUCKET_OWNER_ENFORCED "BucketOwnerEnforced"
}

/// `PartitionedPrefix` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionedPrefix(Properties);

properties! { PartitionedPrefix }

impl PartitionedPrefix {
    /// `PartitionDateSource`: `PartitionedPrefixPartitionDateSource`.
    #[track_caller]
    pub fn partition_date_source(
        mut self,
        value: impl IntoValue<PartitionedPrefixPartitionDateSource>,
    ) -> Self {
        self.0.set("PartitionDateSource", value);
        self
    }
}

choice! {
    /// `PartitionedPrefixPartitionDateSource` of `AWS::S3::Bucket`.
    PartitionedPrefixPartitionDateSource
    EVENT_TIME "EventTime"
    DELIVERY_TIME "DeliveryTime"
}

/// `PublicAccessBlockConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicAccessBlockConfiguration(Properties);

properties! { PublicAccessBlockConfiguration }

impl PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`: boolean.
    #[track_caller]
    pub fn block_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BlockPublicAcls", value);
        self
    }

    /// `BlockPublicPolicy`: boolean.
    #[track_caller]
    pub fn block_public_policy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BlockPublicPolicy", value);
        self
    }

    /// `IgnorePublicAcls`: boolean.
    #[track_caller]
    pub fn ignore_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IgnorePublicAcls", value);
        self
    }

    /// `RestrictPublicBuckets`: boolean.
    #[track_caller]
    pub fn restrict_public_buckets(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RestrictPublicBuckets", value);
        self
    }
}

/// `QueueConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueueConfiguration(Properties);

properties! { QueueConfiguration }

impl QueueConfiguration {
    /// `Event`: string. Required.
    #[track_caller]
    pub fn event(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Event", value);
        self
    }

    /// `Filter`: `NotificationFilter`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<NotificationFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Queue`: string. Required.
    #[track_caller]
    pub fn queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Queue", value);
        self
    }
}

/// `RecordExpiration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordExpiration(Properties);

properties! { RecordExpiration }

impl RecordExpiration {
    /// `Days`: integer.
    #[track_caller]
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Days", value);
        self
    }

    /// `Expiration`: `RecordExpirationExpiration`. Required.
    #[track_caller]
    pub fn expiration(mut self, value: impl IntoValue<RecordExpirationExpiration>) -> Self {
        self.0.set("Expiration", value);
        self
    }
}

choice! {
    /// `RecordExpirationExpiration` of `AWS::S3::Bucket`.
    RecordExpirationExpiration
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `RedirectAllRequestsTo` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedirectAllRequestsTo(Properties);

properties! { RedirectAllRequestsTo }

impl RedirectAllRequestsTo {
    /// `HostName`: string. Required.
    #[track_caller]
    pub fn host_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostName", value);
        self
    }

    /// `Protocol`: `RedirectAllRequestsToProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<RedirectAllRequestsToProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

choice! {
    /// `RedirectAllRequestsToProtocol` of `AWS::S3::Bucket`.
    RedirectAllRequestsToProtocol
    HTTP "http"
    HTTPS "https"
}

/// `RedirectRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedirectRule(Properties);

properties! { RedirectRule }

impl RedirectRule {
    /// `HostName`: string.
    #[track_caller]
    pub fn host_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostName", value);
        self
    }

    /// `HttpRedirectCode`: string.
    #[track_caller]
    pub fn http_redirect_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpRedirectCode", value);
        self
    }

    /// `Protocol`: `RedirectRuleProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<RedirectRuleProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ReplaceKeyPrefixWith`: string.
    #[track_caller]
    pub fn replace_key_prefix_with(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplaceKeyPrefixWith", value);
        self
    }

    /// `ReplaceKeyWith`: string.
    #[track_caller]
    pub fn replace_key_with(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplaceKeyWith", value);
        self
    }
}

choice! {
    /// `RedirectRuleProtocol` of `AWS::S3::Bucket`.
    RedirectRuleProtocol
    HTTP "http"
    HTTPS "https"
}

/// `ReplicaModifications` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaModifications(Properties);

properties! { ReplicaModifications }

impl ReplicaModifications {
    /// `Status`: `ReplicaModificationsStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ReplicaModificationsStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `ReplicaModificationsStatus` of `AWS::S3::Bucket`.
    ReplicaModificationsStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `ReplicationConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfiguration(Properties);

properties! { ReplicationConfiguration }

impl ReplicationConfiguration {
    /// `Role`: string. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `Rules`: list of `ReplicationRule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<ReplicationRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `ReplicationDestination` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationDestination(Properties);

properties! { ReplicationDestination }

impl ReplicationDestination {
    /// `AccessControlTranslation`: `AccessControlTranslation`.
    #[track_caller]
    pub fn access_control_translation(
        mut self,
        value: impl IntoValue<AccessControlTranslation>,
    ) -> Self {
        self.0.set("AccessControlTranslation", value);
        self
    }

    /// `Account`: string.
    #[track_caller]
    pub fn account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Account", value);
        self
    }

    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `Metrics`: `Metrics`.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<Metrics>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `ReplicationTime`: `ReplicationTime`.
    #[track_caller]
    pub fn replication_time(mut self, value: impl IntoValue<ReplicationTime>) -> Self {
        self.0.set("ReplicationTime", value);
        self
    }

    /// `StorageClass`: `ReplicationDestinationStorageClass`.
    #[track_caller]
    pub fn storage_class(
        mut self,
        value: impl IntoValue<ReplicationDestinationStorageClass>,
    ) -> Self {
        self.0.set("StorageClass", value);
        self
    }
}

choice! {
    /// `ReplicationDestinationStorageClass` of `AWS::S3::Bucket`.
    ReplicationDestinationStorageClass
    DEEP_ARCHIVE "DEEP_ARCHIVE"
    GLACIER "GLACIER"
    GLACIER_IR "GLACIER_IR"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
    ONEZONE_IA "ONEZONE_IA"
    REDUCED_REDUNDANCY "REDUCED_REDUNDANCY"
    STANDARD "STANDARD"
    STANDARD_IA "STANDARD_IA"
}

/// `ReplicationRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationRule(Properties);

properties! { ReplicationRule }

impl ReplicationRule {
    /// `DeleteMarkerReplication`: `DeleteMarkerReplication`.
    #[track_caller]
    pub fn delete_marker_replication(
        mut self,
        value: impl IntoValue<DeleteMarkerReplication>,
    ) -> Self {
        self.0.set("DeleteMarkerReplication", value);
        self
    }

    /// `Destination`: `ReplicationDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<ReplicationDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Filter`: `ReplicationRuleFilter`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<ReplicationRuleFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Id`: string, at most 255 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Prefix`: string, at most 1024 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Priority`: integer.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `SourceSelectionCriteria`: `SourceSelectionCriteria`.
    #[track_caller]
    pub fn source_selection_criteria(
        mut self,
        value: impl IntoValue<SourceSelectionCriteria>,
    ) -> Self {
        self.0.set("SourceSelectionCriteria", value);
        self
    }

    /// `Status`: `ReplicationRuleStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ReplicationRuleStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `ReplicationRuleAndOperator` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationRuleAndOperator(Properties);

properties! { ReplicationRuleAndOperator }

impl ReplicationRuleAndOperator {
    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `TagFilters`: list of `TagFilter`.
    #[track_caller]
    pub fn tag_filters(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("TagFilters", value);
        self
    }
}

/// `ReplicationRuleFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationRuleFilter(Properties);

properties! { ReplicationRuleFilter }

impl ReplicationRuleFilter {
    /// `And`: `ReplicationRuleAndOperator`.
    #[track_caller]
    pub fn and(mut self, value: impl IntoValue<ReplicationRuleAndOperator>) -> Self {
        self.0.set("And", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `TagFilter`: `TagFilter`.
    #[track_caller]
    pub fn tag_filter(mut self, value: impl IntoValue<TagFilter>) -> Self {
        self.0.set("TagFilter", value);
        self
    }
}

choice! {
    /// `ReplicationRuleStatus` of `AWS::S3::Bucket`.
    ReplicationRuleStatus
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `ReplicationTime` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationTime(Properties);

properties! { ReplicationTime }

impl ReplicationTime {
    /// `Status`: `ReplicationTimeStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ReplicationTimeStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Time`: `ReplicationTimeValue`. Required.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<ReplicationTimeValue>) -> Self {
        self.0.set("Time", value);
        self
    }
}

choice! {
    /// `ReplicationTimeStatus` of `AWS::S3::Bucket`.
    ReplicationTimeStatus
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `ReplicationTimeValue` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationTimeValue(Properties);

properties! { ReplicationTimeValue }

impl ReplicationTimeValue {
    /// `Minutes`: integer. Required.
    #[track_caller]
    pub fn minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minutes", value);
        self
    }
}

/// `RoutingRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingRule(Properties);

properties! { RoutingRule }

impl RoutingRule {
    /// `RedirectRule`: `RedirectRule`. Required.
    #[track_caller]
    pub fn redirect_rule(mut self, value: impl IntoValue<RedirectRule>) -> Self {
        self.0.set("RedirectRule", value);
        self
    }

    /// `RoutingRuleCondition`: `RoutingRuleCondition`.
    #[track_caller]
    pub fn routing_rule_condition(mut self, value: impl IntoValue<RoutingRuleCondition>) -> Self {
        self.0.set("RoutingRuleCondition", value);
        self
    }
}

/// `RoutingRuleCondition` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingRuleCondition(Properties);

properties! { RoutingRuleCondition }

impl RoutingRuleCondition {
    /// `HttpErrorCodeReturnedEquals`: string.
    #[track_caller]
    pub fn http_error_code_returned_equals(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpErrorCodeReturnedEquals", value);
        self
    }

    /// `KeyPrefixEquals`: string.
    #[track_caller]
    pub fn key_prefix_equals(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefixEquals", value);
        self
    }
}

/// `Rule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `AbortIncompleteMultipartUpload`: `AbortIncompleteMultipartUpload`.
    #[track_caller]
    pub fn abort_incomplete_multipart_upload(
        mut self,
        value: impl IntoValue<AbortIncompleteMultipartUpload>,
    ) -> Self {
        self.0.set("AbortIncompleteMultipartUpload", value);
        self
    }

    /// `ExpirationDate`: string.
    #[track_caller]
    pub fn expiration_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpirationDate", value);
        self
    }

    /// `ExpirationInDays`: integer.
    #[track_caller]
    pub fn expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpirationInDays", value);
        self
    }

    /// `ExpiredObjectDeleteMarker`: boolean.
    #[track_caller]
    pub fn expired_object_delete_marker(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExpiredObjectDeleteMarker", value);
        self
    }

    /// `Id`: string, at most 255 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `NoncurrentVersionExpiration`: `NoncurrentVersionExpiration`.
    #[track_caller]
    pub fn noncurrent_version_expiration(
        mut self,
        value: impl IntoValue<NoncurrentVersionExpiration>,
    ) -> Self {
        self.0.set("NoncurrentVersionExpiration", value);
        self
    }

    /// `NoncurrentVersionExpirationInDays`: integer.
    #[track_caller]
    pub fn noncurrent_version_expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NoncurrentVersionExpirationInDays", value);
        self
    }

    /// `NoncurrentVersionTransition`: `NoncurrentVersionTransition`.
    #[track_caller]
    pub fn noncurrent_version_transition(
        mut self,
        value: impl IntoValue<NoncurrentVersionTransition>,
    ) -> Self {
        self.0.set("NoncurrentVersionTransition", value);
        self
    }

    /// `NoncurrentVersionTransitions`: list of `NoncurrentVersionTransition`.
    #[track_caller]
    pub fn noncurrent_version_transitions(
        mut self,
        value: impl IntoValue<ListOf<NoncurrentVersionTransition>>,
    ) -> Self {
        self.0.set("NoncurrentVersionTransitions", value);
        self
    }

    /// `ObjectSizeGreaterThan`: string, at most 20 characters, pattern `[0-9]+`.
    #[track_caller]
    pub fn object_size_greater_than(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectSizeGreaterThan", value);
        self
    }

    /// `ObjectSizeLessThan`: string, at most 20 characters, pattern `[0-9]+`.
    #[track_caller]
    pub fn object_size_less_than(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectSizeLessThan", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Status`: `RuleStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<RuleStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `TagFilters`: list of `TagFilter`.
    #[track_caller]
    pub fn tag_filters(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("TagFilters", value);
        self
    }

    /// `Transition`: `Transition`.
    #[track_caller]
    pub fn transition(mut self, value: impl IntoValue<Transition>) -> Self {
        self.0.set("Transition", value);
        self
    }

    /// `Transitions`: list of `Transition`.
    #[track_caller]
    pub fn transitions(mut self, value: impl IntoValue<ListOf<Transition>>) -> Self {
        self.0.set("Transitions", value);
        self
    }
}

choice! {
    /// `RuleStatus` of `AWS::S3::Bucket`.
    RuleStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `S3KeyFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3KeyFilter(Properties);

properties! { S3KeyFilter }

impl S3KeyFilter {
    /// `Rules`: list of `FilterRule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<FilterRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `S3TablesDestination` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3TablesDestination(Properties);

properties! { S3TablesDestination }

impl S3TablesDestination {
    /// `TableBucketArn`: string. Required.
    #[track_caller]
    pub fn table_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableBucketArn", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `ServerSideEncryptionByDefault` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionByDefault(Properties);

properties! { ServerSideEncryptionByDefault }

impl ServerSideEncryptionByDefault {
    /// `KMSMasterKeyID`: `KmsKey`.
    #[track_caller]
    pub fn kms_master_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KMSMasterKeyID", value);
        self
    }

    /// `SSEAlgorithm`: `ServerSideEncryptionByDefaultSSEAlgorithm`. Required.
    #[track_caller]
    pub fn sse_algorithm(
        mut self,
        value: impl IntoValue<ServerSideEncryptionByDefaultSSEAlgorithm>,
    ) -> Self {
        self.0.set("SSEAlgorithm", value);
        self
    }
}

choice! {
    /// `ServerSideEncryptionByDefaultSSEAlgorithm` of `AWS::S3::Bucket`.
    ServerSideEncryptionByDefaultSSEAlgorithm
    AWS_KMS "aws:kms"
    AES256 "AES256"
    AWS_KMS_DSSE "aws:kms:dsse"
}

/// `ServerSideEncryptionRule` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionRule(Properties);

properties! { ServerSideEncryptionRule }

impl ServerSideEncryptionRule {
    /// `BlockedEncryptionTypes`: `BlockedEncryptionTypes`.
    #[track_caller]
    pub fn blocked_encryption_types(
        mut self,
        value: impl IntoValue<BlockedEncryptionTypes>,
    ) -> Self {
        self.0.set("BlockedEncryptionTypes", value);
        self
    }

    /// `BucketKeyEnabled`: boolean.
    #[track_caller]
    pub fn bucket_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BucketKeyEnabled", value);
        self
    }

    /// `ServerSideEncryptionByDefault`: `ServerSideEncryptionByDefault`.
    #[track_caller]
    pub fn server_side_encryption_by_default(
        mut self,
        value: impl IntoValue<ServerSideEncryptionByDefault>,
    ) -> Self {
        self.0.set("ServerSideEncryptionByDefault", value);
        self
    }
}

/// `SourceSelectionCriteria` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceSelectionCriteria(Properties);

properties! { SourceSelectionCriteria }

impl SourceSelectionCriteria {
    /// `ReplicaModifications`: `ReplicaModifications`.
    #[track_caller]
    pub fn replica_modifications(mut self, value: impl IntoValue<ReplicaModifications>) -> Self {
        self.0.set("ReplicaModifications", value);
        self
    }

    /// `SseKmsEncryptedObjects`: `SseKmsEncryptedObjects`.
    #[track_caller]
    pub fn sse_kms_encrypted_objects(
        mut self,
        value: impl IntoValue<SseKmsEncryptedObjects>,
    ) -> Self {
        self.0.set("SseKmsEncryptedObjects", value);
        self
    }
}

/// `SseKmsEncryptedObjects` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseKmsEncryptedObjects(Properties);

properties! { SseKmsEncryptedObjects }

impl SseKmsEncryptedObjects {
    /// `Status`: `SseKmsEncryptedObjectsStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<SseKmsEncryptedObjectsStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `SseKmsEncryptedObjectsStatus` of `AWS::S3::Bucket`.
    SseKmsEncryptedObjectsStatus
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `StorageClassAnalysis` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageClassAnalysis(Properties);

properties! { StorageClassAnalysis }

impl StorageClassAnalysis {
    /// `DataExport`: `DataExport`.
    #[track_caller]
    pub fn data_export(mut self, value: impl IntoValue<DataExport>) -> Self {
        self.0.set("DataExport", value);
        self
    }
}

/// `Tag` of `AWS::S3::Bucket`.
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

/// `TagFilter` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFilter(Properties);

properties! { TagFilter }

impl TagFilter {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetObjectKeyFormat` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetObjectKeyFormat(Properties);

properties! { TargetObjectKeyFormat }

impl TargetObjectKeyFormat {
    /// `PartitionedPrefix`: `PartitionedPrefix`.
    #[track_caller]
    pub fn partitioned_prefix(mut self, value: impl IntoValue<PartitionedPrefix>) -> Self {
        self.0.set("PartitionedPrefix", value);
        self
    }

    /// `SimplePrefix`: object.
    #[track_caller]
    pub fn simple_prefix(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SimplePrefix", value);
        self
    }
}

/// `Tiering` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tiering(Properties);

properties! { Tiering }

impl Tiering {
    /// `AccessTier`: `TieringAccessTier`. Required.
    #[track_caller]
    pub fn access_tier(mut self, value: impl IntoValue<TieringAccessTier>) -> Self {
        self.0.set("AccessTier", value);
        self
    }

    /// `Days`: integer. Required.
    #[track_caller]
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Days", value);
        self
    }
}

choice! {
    /// `TieringAccessTier` of `AWS::S3::Bucket`.
    TieringAccessTier
    ARCHIVE_ACCESS "ARCHIVE_ACCESS"
    DEEP_ARCHIVE_ACCESS "DEEP_ARCHIVE_ACCESS"
}

/// `TopicConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicConfiguration(Properties);

properties! { TopicConfiguration }

impl TopicConfiguration {
    /// `Event`: string. Required.
    #[track_caller]
    pub fn event(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Event", value);
        self
    }

    /// `Filter`: `NotificationFilter`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<NotificationFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Topic`: string. Required.
    #[track_caller]
    pub fn topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Topic", value);
        self
    }
}

/// `Transition` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Transition(Properties);

properties! { Transition }

impl Transition {
    /// `StorageClass`: `TransitionStorageClass`. Required.
    #[track_caller]
    pub fn storage_class(mut self, value: impl IntoValue<TransitionStorageClass>) -> Self {
        self.0.set("StorageClass", value);
        self
    }

    /// `TransitionDate`: string.
    #[track_caller]
    pub fn transition_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitionDate", value);
        self
    }

    /// `TransitionInDays`: integer.
    #[track_caller]
    pub fn transition_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransitionInDays", value);
        self
    }
}

choice! {
    /// `TransitionStorageClass` of `AWS::S3::Bucket`.
    TransitionStorageClass
    DEEP_ARCHIVE "DEEP_ARCHIVE"
    GLACIER "GLACIER"
    GLACIER2 "Glacier"
    GLACIER_IR "GLACIER_IR"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
    ONEZONE_IA "ONEZONE_IA"
    STANDARD_IA "STANDARD_IA"
}

/// `VersioningConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct VersioningConfiguration(Properties);

properties! { VersioningConfiguration }

impl VersioningConfiguration {
    /// `Status`: `VersioningConfigurationStatus`, default `Suspended`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<VersioningConfigurationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `VersioningConfigurationStatus` of `AWS::S3::Bucket`.
    VersioningConfigurationStatus
    ENABLED "Enabled"
    SUSPENDED "Suspended"
}

/// `WebsiteConfiguration` of `AWS::S3::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebsiteConfiguration(Properties);

properties! { WebsiteConfiguration }

impl WebsiteConfiguration {
    /// `ErrorDocument`: string.
    #[track_caller]
    pub fn error_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorDocument", value);
        self
    }

    /// `IndexDocument`: string.
    #[track_caller]
    pub fn index_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexDocument", value);
        self
    }

    /// `RedirectAllRequestsTo`: `RedirectAllRequestsTo`.
    #[track_caller]
    pub fn redirect_all_requests_to(
        mut self,
        value: impl IntoValue<RedirectAllRequestsTo>,
    ) -> Self {
        self.0.set("RedirectAllRequestsTo", value);
        self
    }

    /// `RoutingRules`: list of `RoutingRule`.
    #[track_caller]
    pub fn routing_rules(mut self, value: impl IntoValue<ListOf<RoutingRule>>) -> Self {
        self.0.set("RoutingRules", value);
        self
    }
}
