// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DynamoDB::GlobalTable` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DynamoDB::GlobalTable`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalTable(Body);

resource! { GlobalTable "AWS::DynamoDB::GlobalTable" }

impl GlobalTable {
    /// `AttributeDefinitions`: list of `AttributeDefinition`, at least 1 item.
    #[track_caller]
    pub fn attribute_definitions(
        mut self,
        value: impl IntoValue<ListOf<AttributeDefinition>>,
    ) -> Self {
        self.0.set("AttributeDefinitions", value);
        self
    }

    /// `BillingMode`: `BillingMode`.
    #[track_caller]
    pub fn billing_mode(mut self, value: impl IntoValue<BillingMode>) -> Self {
        self.0.set("BillingMode", value);
        self
    }

    /// `GlobalSecondaryIndexes`: list of `GlobalSecondaryIndex`.
    #[track_caller]
    pub fn global_secondary_indexes(
        mut self,
        value: impl IntoValue<ListOf<GlobalSecondaryIndex>>,
    ) -> Self {
        self.0.set("GlobalSecondaryIndexes", value);
        self
    }

    /// `GlobalTableSourceArn`: string, 1 to 1024 characters. A change may replace the resource.
    #[track_caller]
    pub fn global_table_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalTableSourceArn", value);
        self
    }

    /// `GlobalTableWitnesses`: list of `GlobalTableWitness`, 1 item.
    #[track_caller]
    pub fn global_table_witnesses(
        mut self,
        value: impl IntoValue<ListOf<GlobalTableWitness>>,
    ) -> Self {
        self.0.set("GlobalTableWitnesses", value);
        self
    }

    /// `KeySchema`: list of `KeySchemaItem`. A change may replace the resource.
    #[track_caller]
    pub fn key_schema(mut self, value: impl IntoValue<ListOf<KeySchemaItem>>) -> Self {
        self.0.set("KeySchema", value);
        self
    }

    /// `LocalSecondaryIndexes`: list of `LocalSecondaryIndex`. A change may replace the resource.
    #[track_caller]
    pub fn local_secondary_indexes(
        mut self,
        value: impl IntoValue<ListOf<LocalSecondaryIndex>>,
    ) -> Self {
        self.0.set("LocalSecondaryIndexes", value);
        self
    }

    /// `MultiRegionConsistency`: `MultiRegionConsistency`.
    #[track_caller]
    pub fn multi_region_consistency(
        mut self,
        value: impl IntoValue<MultiRegionConsistency>,
    ) -> Self {
        self.0.set("MultiRegionConsistency", value);
        self
    }

    /// `ReadOnDemandThroughputSettings`: `ReadOnDemandThroughputSettings`.
    #[track_caller]
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettings>,
    ) -> Self {
        self.0.set("ReadOnDemandThroughputSettings", value);
        self
    }

    /// `ReadProvisionedThroughputSettings`: `GlobalReadProvisionedThroughputSettings`.
    #[track_caller]
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<GlobalReadProvisionedThroughputSettings>,
    ) -> Self {
        self.0.set("ReadProvisionedThroughputSettings", value);
        self
    }

    /// `Replicas`: list of `ReplicaSpecification`, at least 1 item. Required.
    #[track_caller]
    pub fn replicas(mut self, value: impl IntoValue<ListOf<ReplicaSpecification>>) -> Self {
        self.0.set("Replicas", value);
        self
    }

    /// `SSESpecification`: `SSESpecification`.
    #[track_caller]
    pub fn sse_specification(mut self, value: impl IntoValue<SSESpecification>) -> Self {
        self.0.set("SSESpecification", value);
        self
    }

    /// `StreamSpecification`: `StreamSpecification`.
    #[track_caller]
    pub fn stream_specification(mut self, value: impl IntoValue<StreamSpecification>) -> Self {
        self.0.set("StreamSpecification", value);
        self
    }

    /// `TableName`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `TableType`: `TableType`.
    #[track_caller]
    pub fn table_type(mut self, value: impl IntoValue<TableType>) -> Self {
        self.0.set("TableType", value);
        self
    }

    /// `TimeToLiveSpecification`: `TimeToLiveSpecification`.
    #[track_caller]
    pub fn time_to_live_specification(
        mut self,
        value: impl IntoValue<TimeToLiveSpecification>,
    ) -> Self {
        self.0.set("TimeToLiveSpecification", value);
        self
    }

    /// `VectorIndexes`: list of `VectorIndex`, at least 1 item.
    #[track_caller]
    pub fn vector_indexes(mut self, value: impl IntoValue<ListOf<VectorIndex>>) -> Self {
        self.0.set("VectorIndexes", value);
        self
    }

    /// `WarmThroughput`: `WarmThroughput`.
    #[track_caller]
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughput>) -> Self {
        self.0.set("WarmThroughput", value);
        self
    }

    /// `WriteOnDemandThroughputSettings`: `WriteOnDemandThroughputSettings`.
    #[track_caller]
    pub fn write_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<WriteOnDemandThroughputSettings>,
    ) -> Self {
        self.0.set("WriteOnDemandThroughputSettings", value);
        self
    }

    /// `WriteProvisionedThroughputSettings`: `WriteProvisionedThroughputSettings`.
    #[track_caller]
    pub fn write_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<WriteProvisionedThroughputSettings>,
    ) -> Self {
        self.0.set("WriteProvisionedThroughputSettings", value);
        self
    }
}

impl Handle<GlobalTable> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `StreamArn`
    #[inline]
    pub fn stream_arn(&self) -> Value<String> {
        self.attribute("StreamArn")
    }

    /// `TableId`
    #[inline]
    pub fn table_id(&self) -> Value<String> {
        self.attribute("TableId")
    }
}

/// `AttributeDefinition` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeDefinition(Properties);

properties! { AttributeDefinition }

impl AttributeDefinition {
    /// `AttributeName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `AttributeType`: `AttributeDefinitionAttributeType`. Required.
    #[track_caller]
    pub fn attribute_type(
        mut self,
        value: impl IntoValue<AttributeDefinitionAttributeType>,
    ) -> Self {
        self.0.set("AttributeType", value);
        self
    }
}

choice! {
    /// `AttributeDefinitionAttributeType` of `AWS::DynamoDB::GlobalTable`.
    AttributeDefinitionAttributeType
    B "B"
    N "N"
    S "S"
}

choice! {
    /// `BillingMode` of `AWS::DynamoDB::GlobalTable`.
    BillingMode
    PAY_PER_REQUEST "PAY_PER_REQUEST"
    PROVISIONED "PROVISIONED"
}

/// `CapacityAutoScalingSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityAutoScalingSettings(Properties);

properties! { CapacityAutoScalingSettings }

impl CapacityAutoScalingSettings {
    /// `MaxCapacity`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: integer, at least 1. Required.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }

    /// `SeedCapacity`: integer, at least 1.
    #[track_caller]
    pub fn seed_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SeedCapacity", value);
        self
    }

    /// `TargetTrackingScalingPolicyConfiguration`: `TargetTrackingScalingPolicyConfiguration`. Required.
    #[track_caller]
    pub fn target_tracking_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<TargetTrackingScalingPolicyConfiguration>,
    ) -> Self {
        self.0
            .set("TargetTrackingScalingPolicyConfiguration", value);
        self
    }
}

/// `ContributorInsightsSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContributorInsightsSpecification(Properties);

properties! { ContributorInsightsSpecification }

impl ContributorInsightsSpecification {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Mode`: `ContributorInsightsSpecificationMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ContributorInsightsSpecificationMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `ContributorInsightsSpecificationMode` of `AWS::DynamoDB::GlobalTable`.
    ContributorInsightsSpecificationMode
    ACCESSED_AND_THROTTLED_KEYS "ACCESSED_AND_THROTTLED_KEYS"
    THROTTLED_KEYS "THROTTLED_KEYS"
}

/// `GlobalReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalReadProvisionedThroughputSettings(Properties);

properties! { GlobalReadProvisionedThroughputSettings }

impl GlobalReadProvisionedThroughputSettings {
    /// `ReadCapacityUnits`: integer, at least 1.
    #[track_caller]
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadCapacityUnits", value);
        self
    }
}

/// `GlobalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalSecondaryIndex(Properties);

properties! { GlobalSecondaryIndex }

impl GlobalSecondaryIndex {
    /// `IndexName`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `KeySchema`: list of `GlobalSecondaryIndexKeySchemaItem`, at least 1 item. Required.
    #[track_caller]
    pub fn key_schema(
        mut self,
        value: impl IntoValue<ListOf<GlobalSecondaryIndexKeySchemaItem>>,
    ) -> Self {
        self.0.set("KeySchema", value);
        self
    }

    /// `Projection`: `Projection`. Required.
    #[track_caller]
    pub fn projection(mut self, value: impl IntoValue<Projection>) -> Self {
        self.0.set("Projection", value);
        self
    }

    /// `ReadOnDemandThroughputSettings`: `ReadOnDemandThroughputSettings`.
    #[track_caller]
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettings>,
    ) -> Self {
        self.0.set("ReadOnDemandThroughputSettings", value);
        self
    }

    /// `ReadProvisionedThroughputSettings`: `GlobalReadProvisionedThroughputSettings`.
    #[track_caller]
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<GlobalReadProvisionedThroughputSettings>,
    ) -> Self {
        self.0.set("ReadProvisionedThroughputSettings", value);
        self
    }

    /// `WarmThroughput`: `WarmThroughput`.
    #[track_caller]
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughput>) -> Self {
        self.0.set("WarmThroughput", value);
        self
    }

    /// `WriteOnDemandThroughputSettings`: `WriteOnDemandThroughputSettings`.
    #[track_caller]
    pub fn write_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<WriteOnDemandThroughputSettings>,
    ) -> Self {
        self.0.set("WriteOnDemandThroughputSettings", value);
        self
    }

    /// `WriteProvisionedThroughputSettings`: `WriteProvisionedThroughputSettings`.
    #[track_caller]
    pub fn write_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<WriteProvisionedThroughputSettings>,
    ) -> Self {
        self.0.set("WriteProvisionedThroughputSettings", value);
        self
    }
}

/// `GlobalSecondaryIndexKeySchemaItem` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalSecondaryIndexKeySchemaItem(Properties);

properties! { GlobalSecondaryIndexKeySchemaItem }

impl GlobalSecondaryIndexKeySchemaItem {
    /// `AttributeName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `KeyType`: `GlobalSecondaryIndexKeySchemaItemKeyType`. Required.
    #[track_caller]
    pub fn key_type(
        mut self,
        value: impl IntoValue<GlobalSecondaryIndexKeySchemaItemKeyType>,
    ) -> Self {
        self.0.set("KeyType", value);
        self
    }
}

choice! {
    /// `GlobalSecondaryIndexKeySchemaItemKeyType` of `AWS::DynamoDB::GlobalTable`.
    GlobalSecondaryIndexKeySchemaItemKeyType
    HASH "HASH"
    RANGE "RANGE"
}

/// `GlobalTableWitness` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalTableWitness(Properties);

properties! { GlobalTableWitness }

impl GlobalTableWitness {
    /// `Region`: string.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `KeySchemaItem` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeySchemaItem(Properties);

properties! { KeySchemaItem }

impl KeySchemaItem {
    /// `AttributeName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `KeyType`: `KeySchemaItemKeyType`. Required.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<KeySchemaItemKeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }
}

choice! {
    /// `KeySchemaItemKeyType` of `AWS::DynamoDB::GlobalTable`.
    KeySchemaItemKeyType
    HASH "HASH"
    RANGE "RANGE"
}

/// `KinesisStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamSpecification(Properties);

properties! { KinesisStreamSpecification }

impl KinesisStreamSpecification {
    /// `ApproximateCreationDateTimePrecision`: `KinesisStreamSpecificationApproximateCreationDateTimePrecision`.
    #[track_caller]
    pub fn approximate_creation_date_time_precision(
        mut self,
        value: impl IntoValue<KinesisStreamSpecificationApproximateCreationDateTimePrecision>,
    ) -> Self {
        self.0.set("ApproximateCreationDateTimePrecision", value);
        self
    }

    /// `StreamArn`: string. Required.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamArn", value);
        self
    }
}

choice! {
    /// `KinesisStreamSpecificationApproximateCreationDateTimePrecision` of `AWS::DynamoDB::GlobalTable`.
    KinesisStreamSpecificationApproximateCreationDateTimePrecision
    MICROSECOND "MICROSECOND"
    MILLISECOND "MILLISECOND"
}

/// `LocalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalSecondaryIndex(Properties);

properties! { LocalSecondaryIndex }

impl LocalSecondaryIndex {
    /// `IndexName`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `KeySchema`: list of `KeySchemaItem`. Required.
    #[track_caller]
    pub fn key_schema(mut self, value: impl IntoValue<ListOf<KeySchemaItem>>) -> Self {
        self.0.set("KeySchema", value);
        self
    }

    /// `Projection`: `Projection`. Required.
    #[track_caller]
    pub fn projection(mut self, value: impl IntoValue<Projection>) -> Self {
        self.0.set("Projection", value);
        self
    }
}

choice! {
    /// `MultiRegionConsistency` of `AWS::DynamoDB::GlobalTable`.
    MultiRegionConsistency
    EVENTUAL "EVENTUAL"
    STRONG "STRONG"
}

/// `PointInTimeRecoverySpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct PointInTimeRecoverySpecification(Properties);

properties! { PointInTimeRecoverySpecification }

impl PointInTimeRecoverySpecification {
    /// `PointInTimeRecoveryEnabled`: boolean.
    #[track_caller]
    pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PointInTimeRecoveryEnabled", value);
        self
    }

    /// `RecoveryPeriodInDays`: integer, 1 to 35.
    #[track_caller]
    pub fn recovery_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecoveryPeriodInDays", value);
        self
    }
}

/// `Projection` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct Projection(Properties);

properties! { Projection }

impl Projection {
    /// `NonKeyAttributes`: list of strings, at most 20 items.
    #[track_caller]
    pub fn non_key_attributes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NonKeyAttributes", value);
        self
    }

    /// `ProjectionType`: `ProjectionProjectionType`.
    #[track_caller]
    pub fn projection_type(mut self, value: impl IntoValue<ProjectionProjectionType>) -> Self {
        self.0.set("ProjectionType", value);
        self
    }
}

choice! {
    /// `ProjectionProjectionType` of `AWS::DynamoDB::GlobalTable`.
    ProjectionProjectionType
    ALL "ALL"
    INCLUDE "INCLUDE"
    KEYS_ONLY "KEYS_ONLY"
}

/// `ReadOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReadOnDemandThroughputSettings(Properties);

properties! { ReadOnDemandThroughputSettings }

impl ReadOnDemandThroughputSettings {
    /// `MaxReadRequestUnits`: integer, at least 1.
    #[track_caller]
    pub fn max_read_request_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxReadRequestUnits", value);
        self
    }
}

/// `ReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReadProvisionedThroughputSettings(Properties);

properties! { ReadProvisionedThroughputSettings }

impl ReadProvisionedThroughputSettings {
    /// `ReadCapacityAutoScalingSettings`: `CapacityAutoScalingSettings`.
    #[track_caller]
    pub fn read_capacity_auto_scaling_settings(
        mut self,
        value: impl IntoValue<CapacityAutoScalingSettings>,
    ) -> Self {
        self.0.set("ReadCapacityAutoScalingSettings", value);
        self
    }

    /// `ReadCapacityUnits`: integer, at least 1.
    #[track_caller]
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadCapacityUnits", value);
        self
    }
}

/// `ReplicaGlobalSecondaryIndexSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaGlobalSecondaryIndexSpecification(Properties);

properties! { ReplicaGlobalSecondaryIndexSpecification }

impl ReplicaGlobalSecondaryIndexSpecification {
    /// `ContributorInsightsSpecification`: `ContributorInsightsSpecification`.
    #[track_caller]
    pub fn contributor_insights_specification(
        mut self,
        value: impl IntoValue<ContributorInsightsSpecification>,
    ) -> Self {
        self.0.set("ContributorInsightsSpecification", value);
        self
    }

    /// `IndexName`: string, 3 to 255 characters. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `ReadOnDemandThroughputSettings`: `ReadOnDemandThroughputSettings`.
    #[track_caller]
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettings>,
    ) -> Self {
        self.0.set("ReadOnDemandThroughputSettings", value);
        self
    }

    /// `ReadProvisionedThroughputSettings`: `ReadProvisionedThroughputSettings`.
    #[track_caller]
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<ReadProvisionedThroughputSettings>,
    ) -> Self {
        self.0.set("ReadProvisionedThroughputSettings", value);
        self
    }
}

/// `ReplicaSSESpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaSSESpecification(Properties);

properties! { ReplicaSSESpecification }

impl ReplicaSSESpecification {
    /// `KMSMasterKeyId`: string. Required.
    #[track_caller]
    pub fn kms_master_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSMasterKeyId", value);
        self
    }
}

/// `ReplicaSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaSpecification(Properties);

properties! { ReplicaSpecification }

impl ReplicaSpecification {
    /// `ContributorInsightsSpecification`: `ContributorInsightsSpecification`.
    #[track_caller]
    pub fn contributor_insights_specification(
        mut self,
        value: impl IntoValue<ContributorInsightsSpecification>,
    ) -> Self {
        self.0.set("ContributorInsightsSpecification", value);
        self
    }

    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `DisassociationProtectionEnabled`: boolean.
    #[track_caller]
    pub fn disassociation_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisassociationProtectionEnabled", value);
        self
    }

    /// `GlobalSecondaryIndexes`: list of `ReplicaGlobalSecondaryIndexSpecification`.
    #[track_caller]
    pub fn global_secondary_indexes(
        mut self,
        value: impl IntoValue<ListOf<ReplicaGlobalSecondaryIndexSpecification>>,
    ) -> Self {
        self.0.set("GlobalSecondaryIndexes", value);
        self
    }

    /// `GlobalTableSettingsReplicationMode`: `ReplicaSpecificationGlobalTableSettingsReplicationMode`.
    #[track_caller]
    pub fn global_table_settings_replication_mode(
        mut self,
        value: impl IntoValue<ReplicaSpecificationGlobalTableSettingsReplicationMode>,
    ) -> Self {
        self.0.set("GlobalTableSettingsReplicationMode", value);
        self
    }

    /// `KinesisStreamSpecification`: `KinesisStreamSpecification`.
    #[track_caller]
    pub fn kinesis_stream_specification(
        mut self,
        value: impl IntoValue<KinesisStreamSpecification>,
    ) -> Self {
        self.0.set("KinesisStreamSpecification", value);
        self
    }

    /// `PointInTimeRecoverySpecification`: `PointInTimeRecoverySpecification`.
    #[track_caller]
    pub fn point_in_time_recovery_specification(
        mut self,
        value: impl IntoValue<PointInTimeRecoverySpecification>,
    ) -> Self {
        self.0.set("PointInTimeRecoverySpecification", value);
        self
    }

    /// `ReadOnDemandThroughputSettings`: `ReadOnDemandThroughputSettings`.
    #[track_caller]
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettings>,
    ) -> Self {
        self.0.set("ReadOnDemandThroughputSettings", value);
        self
    }

    /// `ReadProvisionedThroughputSettings`: `ReadProvisionedThroughputSettings`.
    #[track_caller]
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<ReadProvisionedThroughputSettings>,
    ) -> Self {
        self.0.set("ReadProvisionedThroughputSettings", value);
        self
    }

    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `ReplicaStreamSpecification`: `ReplicaStreamSpecification`.
    #[track_caller]
    pub fn replica_stream_specification(
        mut self,
        value: impl IntoValue<ReplicaStreamSpecification>,
    ) -> Self {
        self.0.set("ReplicaStreamSpecification", value);
        self
    }

    /// `ResourcePolicy`: `ResourcePolicy`.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicy>) -> Self {
        self.0.set("ResourcePolicy", value);
        self
    }

    /// `SSESpecification`: `ReplicaSSESpecification`.
    #[track_caller]
    pub fn sse_specification(mut self, value: impl IntoValue<ReplicaSSESpecification>) -> Self {
        self.0.set("SSESpecification", value);
        self
    }

    /// `TableClass`: string.
    #[track_caller]
    pub fn table_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableClass", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `ReplicaSpecificationGlobalTableSettingsReplicationMode` of `AWS::DynamoDB::GlobalTable`.
    ReplicaSpecificationGlobalTableSettingsReplicationMode
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `ReplicaStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaStreamSpecification(Properties);

properties! { ReplicaStreamSpecification }

impl ReplicaStreamSpecification {
    /// `ResourcePolicy`: `ResourcePolicy`.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicy>) -> Self {
        self.0.set("ResourcePolicy", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `ResourcePolicy` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Properties);

properties! { ResourcePolicy }

impl ResourcePolicy {
    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }
}

/// `SSESpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct SSESpecification(Properties);

properties! { SSESpecification }

impl SSESpecification {
    /// `SSEEnabled`: boolean. Required.
    #[track_caller]
    pub fn sse_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SSEEnabled", value);
        self
    }

    /// `SSEType`: `SSESpecificationSSEType`.
    #[track_caller]
    pub fn sse_type(mut self, value: impl IntoValue<SSESpecificationSSEType>) -> Self {
        self.0.set("SSEType", value);
        self
    }
}

choice! {
    /// `SSESpecificationSSEType` of `AWS::DynamoDB::GlobalTable`.
    SSESpecificationSSEType
    KMS "KMS"
}

/// `SearchSchemaElement` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct SearchSchemaElement(Properties);

properties! { SearchSchemaElement }

impl SearchSchemaElement {
    /// `AttributeName`: string, at most 65535 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `SearchSchemaElementType`: `SearchSchemaElementSearchSchemaElementType`. Required.
    #[track_caller]
    pub fn search_schema_element_type(
        mut self,
        value: impl IntoValue<SearchSchemaElementSearchSchemaElementType>,
    ) -> Self {
        self.0.set("SearchSchemaElementType", value);
        self
    }
}

choice! {
    /// `SearchSchemaElementSearchSchemaElementType` of `AWS::DynamoDB::GlobalTable`.
    SearchSchemaElementSearchSchemaElementType
    HASH "HASH"
    INLINE_FILTER "INLINE_FILTER"
}

/// `StreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamSpecification(Properties);

properties! { StreamSpecification }

impl StreamSpecification {
    /// `StreamViewType`: `StreamSpecificationStreamViewType`. Required.
    #[track_caller]
    pub fn stream_view_type(
        mut self,
        value: impl IntoValue<StreamSpecificationStreamViewType>,
    ) -> Self {
        self.0.set("StreamViewType", value);
        self
    }
}

choice! {
    /// `StreamSpecificationStreamViewType` of `AWS::DynamoDB::GlobalTable`.
    StreamSpecificationStreamViewType
    KEYS_ONLY "KEYS_ONLY"
    NEW_AND_OLD_IMAGES "NEW_AND_OLD_IMAGES"
    NEW_IMAGE "NEW_IMAGE"
    OLD_IMAGE "OLD_IMAGE"
}

choice! {
    /// `TableType` of `AWS::DynamoDB::GlobalTable`.
    TableType
    GLOBAL_TABLE_REPLICA "GlobalTableReplica"
    REGIONAL "Regional"
}

/// `Tag` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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

/// `TargetTrackingScalingPolicyConfiguration` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingScalingPolicyConfiguration(Properties);

properties! { TargetTrackingScalingPolicyConfiguration }

impl TargetTrackingScalingPolicyConfiguration {
    /// `DisableScaleIn`: boolean.
    #[track_caller]
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableScaleIn", value);
        self
    }

    /// `ScaleInCooldown`: integer, at least 0.
    #[track_caller]
    pub fn scale_in_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleInCooldown", value);
        self
    }

    /// `ScaleOutCooldown`: integer, at least 0.
    #[track_caller]
    pub fn scale_out_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleOutCooldown", value);
        self
    }

    /// `TargetValue`: number. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}

/// `TimeToLiveSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeToLiveSpecification(Properties);

properties! { TimeToLiveSpecification }

impl TimeToLiveSpecification {
    /// `AttributeName`: string.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `VectorAttribute` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorAttribute(Properties);

properties! { VectorAttribute }

impl VectorAttribute {
    /// `AttributeName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }
}

/// `VectorIndex` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorIndex(Properties);

properties! { VectorIndex }

impl VectorIndex {
    /// `Dimensions`: integer, 1 to 4096. Required.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `DistanceFunction`: `VectorIndexDistanceFunction`. Required.
    #[track_caller]
    pub fn distance_function(mut self, value: impl IntoValue<VectorIndexDistanceFunction>) -> Self {
        self.0.set("DistanceFunction", value);
        self
    }

    /// `IndexName`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `Projection`: `Projection`. Required.
    #[track_caller]
    pub fn projection(mut self, value: impl IntoValue<Projection>) -> Self {
        self.0.set("Projection", value);
        self
    }

    /// `SearchSchema`: list of `SearchSchemaElement`, at least 1 item.
    #[track_caller]
    pub fn search_schema(mut self, value: impl IntoValue<ListOf<SearchSchemaElement>>) -> Self {
        self.0.set("SearchSchema", value);
        self
    }

    /// `VectorAttribute`: `VectorAttribute`. Required.
    #[track_caller]
    pub fn vector_attribute(mut self, value: impl IntoValue<VectorAttribute>) -> Self {
        self.0.set("VectorAttribute", value);
        self
    }
}

choice! {
    /// `VectorIndexDistanceFunction` of `AWS::DynamoDB::GlobalTable`.
    VectorIndexDistanceFunction
    COSINE "COSINE"
    DOT_PRODUCT "DOT_PRODUCT"
    EUCLIDEAN "EUCLIDEAN"
}

/// `WarmThroughput` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct WarmThroughput(Properties);

properties! { WarmThroughput }

impl WarmThroughput {
    /// `ReadUnitsPerSecond`: integer, at least 1.
    #[track_caller]
    pub fn read_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadUnitsPerSecond", value);
        self
    }

    /// `WriteUnitsPerSecond`: integer, at least 1.
    #[track_caller]
    pub fn write_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WriteUnitsPerSecond", value);
        self
    }
}

/// `WriteOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct WriteOnDemandThroughputSettings(Properties);

properties! { WriteOnDemandThroughputSettings }

impl WriteOnDemandThroughputSettings {
    /// `MaxWriteRequestUnits`: integer, at least 1.
    #[track_caller]
    pub fn max_write_request_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxWriteRequestUnits", value);
        self
    }
}

/// `WriteProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct WriteProvisionedThroughputSettings(Properties);

properties! { WriteProvisionedThroughputSettings }

impl WriteProvisionedThroughputSettings {
    /// `WriteCapacityAutoScalingSettings`: `CapacityAutoScalingSettings`.
    #[track_caller]
    pub fn write_capacity_auto_scaling_settings(
        mut self,
        value: impl IntoValue<CapacityAutoScalingSettings>,
    ) -> Self {
        self.0.set("WriteCapacityAutoScalingSettings", value);
        self
    }
}
