// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Crawler` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Glue::Crawler`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Crawler(Body);

resource! { Crawler "AWS::Glue::Crawler" }

impl Crawler {
    /// `Classifiers`: list of strings.
    #[track_caller]
    pub fn classifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Classifiers", value);
        self
    }

    /// `Configuration`: string.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `CrawlerSecurityConfiguration`: string, at most 128 characters.
    #[track_caller]
    pub fn crawler_security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrawlerSecurityConfiguration", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LakeFormationConfiguration`: `LakeFormationConfiguration`.
    #[track_caller]
    pub fn lake_formation_configuration(
        mut self,
        value: impl IntoValue<LakeFormationConfiguration>,
    ) -> Self {
        self.0.set("LakeFormationConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RecrawlPolicy`: `RecrawlPolicy`.
    #[track_caller]
    pub fn recrawl_policy(mut self, value: impl IntoValue<RecrawlPolicy>) -> Self {
        self.0.set("RecrawlPolicy", value);
        self
    }

    /// `Role`: string. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `Schedule`: `Schedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `SchemaChangePolicy`: `SchemaChangePolicy`.
    #[track_caller]
    pub fn schema_change_policy(mut self, value: impl IntoValue<SchemaChangePolicy>) -> Self {
        self.0.set("SchemaChangePolicy", value);
        self
    }

    /// `TablePrefix`: string, at most 128 characters.
    #[track_caller]
    pub fn table_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TablePrefix", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Targets`: `Targets`. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<Targets>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

/// `CatalogTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct CatalogTarget(Properties);

properties! { CatalogTarget }

impl CatalogTarget {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `DlqEventQueueArn`: string.
    #[track_caller]
    pub fn dlq_event_queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DlqEventQueueArn", value);
        self
    }

    /// `EventQueueArn`: string.
    #[track_caller]
    pub fn event_queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventQueueArn", value);
        self
    }

    /// `Tables`: list of strings, at least 1 item.
    #[track_caller]
    pub fn tables(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Tables", value);
        self
    }
}

/// `DeltaTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeltaTarget(Properties);

properties! { DeltaTarget }

impl DeltaTarget {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `CreateNativeDeltaTable`: boolean.
    #[track_caller]
    pub fn create_native_delta_table(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CreateNativeDeltaTable", value);
        self
    }

    /// `DeltaTables`: list of strings.
    #[track_caller]
    pub fn delta_tables(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DeltaTables", value);
        self
    }

    /// `WriteManifest`: boolean.
    #[track_caller]
    pub fn write_manifest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("WriteManifest", value);
        self
    }
}

/// `DynamoDBTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDBTarget(Properties);

properties! { DynamoDBTarget }

impl DynamoDBTarget {
    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `ScanAll`: boolean.
    #[track_caller]
    pub fn scan_all(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ScanAll", value);
        self
    }

    /// `ScanRate`: number.
    #[track_caller]
    pub fn scan_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScanRate", value);
        self
    }
}

/// `HudiTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct HudiTarget(Properties);

properties! { HudiTarget }

impl HudiTarget {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `Exclusions`: list of strings.
    #[track_caller]
    pub fn exclusions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclusions", value);
        self
    }

    /// `MaximumTraversalDepth`: integer.
    #[track_caller]
    pub fn maximum_traversal_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumTraversalDepth", value);
        self
    }

    /// `Paths`: list of strings.
    #[track_caller]
    pub fn paths(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Paths", value);
        self
    }
}

/// `IcebergTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergTarget(Properties);

properties! { IcebergTarget }

impl IcebergTarget {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `Exclusions`: list of strings.
    #[track_caller]
    pub fn exclusions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclusions", value);
        self
    }

    /// `MaximumTraversalDepth`: integer.
    #[track_caller]
    pub fn maximum_traversal_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumTraversalDepth", value);
        self
    }

    /// `Paths`: list of strings.
    #[track_caller]
    pub fn paths(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Paths", value);
        self
    }
}

/// `JdbcTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct JdbcTarget(Properties);

properties! { JdbcTarget }

impl JdbcTarget {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `EnableAdditionalMetadata`: list of `JdbcTargetEnableAdditionalMetadataItem`.
    #[track_caller]
    pub fn enable_additional_metadata(
        mut self,
        value: impl IntoValue<ListOf<JdbcTargetEnableAdditionalMetadataItem>>,
    ) -> Self {
        self.0.set("EnableAdditionalMetadata", value);
        self
    }

    /// `Exclusions`: list of strings.
    #[track_caller]
    pub fn exclusions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclusions", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

choice! {
    /// `JdbcTargetEnableAdditionalMetadataItem` of `AWS::Glue::Crawler`.
    JdbcTargetEnableAdditionalMetadataItem
    COMMENTS "COMMENTS"
    RAWTYPES "RAWTYPES"
}

/// `LakeFormationConfiguration` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct LakeFormationConfiguration(Properties);

properties! { LakeFormationConfiguration }

impl LakeFormationConfiguration {
    /// `AccountId`: string, at most 12 characters.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `UseLakeFormationCredentials`: boolean.
    #[track_caller]
    pub fn use_lake_formation_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseLakeFormationCredentials", value);
        self
    }
}

/// `MongoDBTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct MongoDBTarget(Properties);

properties! { MongoDBTarget }

impl MongoDBTarget {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `RecrawlPolicy` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecrawlPolicy(Properties);

properties! { RecrawlPolicy }

impl RecrawlPolicy {
    /// `RecrawlBehavior`: `RecrawlPolicyRecrawlBehavior`.
    #[track_caller]
    pub fn recrawl_behavior(mut self, value: impl IntoValue<RecrawlPolicyRecrawlBehavior>) -> Self {
        self.0.set("RecrawlBehavior", value);
        self
    }
}

choice! {
    /// `RecrawlPolicyRecrawlBehavior` of `AWS::Glue::Crawler`.
    RecrawlPolicyRecrawlBehavior
    CRAWL_EVENT_MODE "CRAWL_EVENT_MODE"
    CRAWL_EVERYTHING "CRAWL_EVERYTHING"
    CRAWL_NEW_FOLDERS_ONLY "CRAWL_NEW_FOLDERS_ONLY"
}

/// `S3Target` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Target(Properties);

properties! { S3Target }

impl S3Target {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `DlqEventQueueArn`: string.
    #[track_caller]
    pub fn dlq_event_queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DlqEventQueueArn", value);
        self
    }

    /// `EventQueueArn`: string.
    #[track_caller]
    pub fn event_queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventQueueArn", value);
        self
    }

    /// `Exclusions`: list of strings.
    #[track_caller]
    pub fn exclusions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclusions", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `SampleSize`: integer.
    #[track_caller]
    pub fn sample_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SampleSize", value);
        self
    }
}

/// `Schedule` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `ScheduleExpression`: string.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }
}

/// `SchemaChangePolicy` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaChangePolicy(Properties);

properties! { SchemaChangePolicy }

impl SchemaChangePolicy {
    /// `DeleteBehavior`: `SchemaChangePolicyDeleteBehavior`.
    #[track_caller]
    pub fn delete_behavior(
        mut self,
        value: impl IntoValue<SchemaChangePolicyDeleteBehavior>,
    ) -> Self {
        self.0.set("DeleteBehavior", value);
        self
    }

    /// `UpdateBehavior`: `SchemaChangePolicyUpdateBehavior`.
    #[track_caller]
    pub fn update_behavior(
        mut self,
        value: impl IntoValue<SchemaChangePolicyUpdateBehavior>,
    ) -> Self {
        self.0.set("UpdateBehavior", value);
        self
    }
}

choice! {
    /// `SchemaChangePolicyDeleteBehavior` of `AWS::Glue::Crawler`.
    SchemaChangePolicyDeleteBehavior
    DELETE_FROM_DATABASE "DELETE_FROM_DATABASE"
    DEPRECATE_IN_DATABASE "DEPRECATE_IN_DATABASE"
    LOG "LOG"
}

choice! {
    /// `SchemaChangePolicyUpdateBehavior` of `AWS::Glue::Crawler`.
    SchemaChangePolicyUpdateBehavior
    LOG "LOG"
    UPDATE_IN_DATABASE "UPDATE_IN_DATABASE"
}

/// `Targets` of `AWS::Glue::Crawler`.
#[derive(Clone, Default)]
#[must_use]
pub struct Targets(Properties);

properties! { Targets }

impl Targets {
    /// `CatalogTargets`: list of `CatalogTarget`.
    #[track_caller]
    pub fn catalog_targets(mut self, value: impl IntoValue<ListOf<CatalogTarget>>) -> Self {
        self.0.set("CatalogTargets", value);
        self
    }

    /// `DeltaTargets`: list of `DeltaTarget`.
    #[track_caller]
    pub fn delta_targets(mut self, value: impl IntoValue<ListOf<DeltaTarget>>) -> Self {
        self.0.set("DeltaTargets", value);
        self
    }

    /// `DynamoDBTargets`: list of `DynamoDBTarget`.
    #[track_caller]
    pub fn dynamo_db_targets(mut self, value: impl IntoValue<ListOf<DynamoDBTarget>>) -> Self {
        self.0.set("DynamoDBTargets", value);
        self
    }

    /// `HudiTargets`: list of `HudiTarget`.
    #[track_caller]
    pub fn hudi_targets(mut self, value: impl IntoValue<ListOf<HudiTarget>>) -> Self {
        self.0.set("HudiTargets", value);
        self
    }

    /// `IcebergTargets`: list of `IcebergTarget`.
    #[track_caller]
    pub fn iceberg_targets(mut self, value: impl IntoValue<ListOf<IcebergTarget>>) -> Self {
        self.0.set("IcebergTargets", value);
        self
    }

    /// `JdbcTargets`: list of `JdbcTarget`.
    #[track_caller]
    pub fn jdbc_targets(mut self, value: impl IntoValue<ListOf<JdbcTarget>>) -> Self {
        self.0.set("JdbcTargets", value);
        self
    }

    /// `MongoDBTargets`: list of `MongoDBTarget`.
    #[track_caller]
    pub fn mongo_db_targets(mut self, value: impl IntoValue<ListOf<MongoDBTarget>>) -> Self {
        self.0.set("MongoDBTargets", value);
        self
    }

    /// `S3Targets`: list of `S3Target`.
    #[track_caller]
    pub fn s3_targets(mut self, value: impl IntoValue<ListOf<S3Target>>) -> Self {
        self.0.set("S3Targets", value);
        self
    }
}
