// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cassandra::Table` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Cassandra::Table`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Table(Body);

resource! { Table "AWS::Cassandra::Table" }

impl Table {
    /// `AutoScalingSpecifications`: `AutoScalingSpecification`.
    #[track_caller]
    pub fn auto_scaling_specifications(
        mut self,
        value: impl IntoValue<AutoScalingSpecification>,
    ) -> Self {
        self.0.set("AutoScalingSpecifications", value);
        self
    }

    /// `BillingMode`: `BillingMode`.
    #[track_caller]
    pub fn billing_mode(mut self, value: impl IntoValue<BillingMode>) -> Self {
        self.0.set("BillingMode", value);
        self
    }

    /// `CdcSpecification`: `CdcSpecification`.
    #[track_caller]
    pub fn cdc_specification(mut self, value: impl IntoValue<CdcSpecification>) -> Self {
        self.0.set("CdcSpecification", value);
        self
    }

    /// `ClientSideTimestampsEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn client_side_timestamps_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ClientSideTimestampsEnabled", value);
        self
    }

    /// `ClusteringKeyColumns`: list of `ClusteringKeyColumn`. A change replaces the resource.
    #[track_caller]
    pub fn clustering_key_columns(
        mut self,
        value: impl IntoValue<ListOf<ClusteringKeyColumn>>,
    ) -> Self {
        self.0.set("ClusteringKeyColumns", value);
        self
    }

    /// `DefaultTimeToLive`: integer, at least 0.
    #[track_caller]
    pub fn default_time_to_live(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultTimeToLive", value);
        self
    }

    /// `EncryptionSpecification`: `EncryptionSpecification`.
    #[track_caller]
    pub fn encryption_specification(
        mut self,
        value: impl IntoValue<EncryptionSpecification>,
    ) -> Self {
        self.0.set("EncryptionSpecification", value);
        self
    }

    /// `KeyspaceName`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn keyspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyspaceName", value);
        self
    }

    /// `PartitionKeyColumns`: list of `Column`, at least 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn partition_key_columns(mut self, value: impl IntoValue<ListOf<Column>>) -> Self {
        self.0.set("PartitionKeyColumns", value);
        self
    }

    /// `PointInTimeRecoveryEnabled`: boolean.
    #[track_caller]
    pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PointInTimeRecoveryEnabled", value);
        self
    }

    /// `RegularColumns`: list of `Column`.
    #[track_caller]
    pub fn regular_columns(mut self, value: impl IntoValue<ListOf<Column>>) -> Self {
        self.0.set("RegularColumns", value);
        self
    }

    /// `ReplicaSpecifications`: list of `ReplicaSpecification`, at least 1 item.
    #[track_caller]
    pub fn replica_specifications(
        mut self,
        value: impl IntoValue<ListOf<ReplicaSpecification>>,
    ) -> Self {
        self.0.set("ReplicaSpecifications", value);
        self
    }

    /// `TableName`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WarmThroughput`: `WarmThroughput`.
    #[track_caller]
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughput>) -> Self {
        self.0.set("WarmThroughput", value);
        self
    }
}

/// `AutoScalingSetting` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingSetting(Properties);

properties! { AutoScalingSetting }

impl AutoScalingSetting {
    /// `AutoScalingDisabled`: boolean, default false.
    #[track_caller]
    pub fn auto_scaling_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoScalingDisabled", value);
        self
    }

    /// `MaximumUnits`: integer, at least 1.
    #[track_caller]
    pub fn maximum_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumUnits", value);
        self
    }

    /// `MinimumUnits`: integer, at least 1.
    #[track_caller]
    pub fn minimum_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumUnits", value);
        self
    }

    /// `ScalingPolicy`: `ScalingPolicy`.
    #[track_caller]
    pub fn scaling_policy(mut self, value: impl IntoValue<ScalingPolicy>) -> Self {
        self.0.set("ScalingPolicy", value);
        self
    }
}

/// `AutoScalingSpecification` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingSpecification(Properties);

properties! { AutoScalingSpecification }

impl AutoScalingSpecification {
    /// `ReadCapacityAutoScaling`: `AutoScalingSetting`.
    #[track_caller]
    pub fn read_capacity_auto_scaling(mut self, value: impl IntoValue<AutoScalingSetting>) -> Self {
        self.0.set("ReadCapacityAutoScaling", value);
        self
    }

    /// `WriteCapacityAutoScaling`: `AutoScalingSetting`.
    #[track_caller]
    pub fn write_capacity_auto_scaling(
        mut self,
        value: impl IntoValue<AutoScalingSetting>,
    ) -> Self {
        self.0.set("WriteCapacityAutoScaling", value);
        self
    }
}

/// `BillingMode` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingMode(Properties);

properties! { BillingMode }

impl BillingMode {
    /// `Mode`: `Mode`, default `ON_DEMAND`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `ProvisionedThroughput`: `ProvisionedThroughput`.
    #[track_caller]
    pub fn provisioned_throughput(mut self, value: impl IntoValue<ProvisionedThroughput>) -> Self {
        self.0.set("ProvisionedThroughput", value);
        self
    }
}

/// `CdcSpecification` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct CdcSpecification(Properties);

properties! { CdcSpecification }

impl CdcSpecification {
    /// `Status`: `CdcStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<CdcStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ViewType`: `CdcViewType`, default `NEW_AND_OLD_IMAGES`.
    #[track_caller]
    pub fn view_type(mut self, value: impl IntoValue<CdcViewType>) -> Self {
        self.0.set("ViewType", value);
        self
    }
}

choice! {
    /// `CdcStatus` of `AWS::Cassandra::Table`.
    CdcStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `CdcViewType` of `AWS::Cassandra::Table`.
    CdcViewType
    NEW_IMAGE "NEW_IMAGE"
    OLD_IMAGE "OLD_IMAGE"
    KEYS_ONLY "KEYS_ONLY"
    NEW_AND_OLD_IMAGES "NEW_AND_OLD_IMAGES"
}

/// `ClusteringKeyColumn` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusteringKeyColumn(Properties);

properties! { ClusteringKeyColumn }

impl ClusteringKeyColumn {
    /// `Column`: `Column`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<Column>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `OrderBy`: `ClusteringKeyColumnOrderBy`, default `ASC`.
    #[track_caller]
    pub fn order_by(mut self, value: impl IntoValue<ClusteringKeyColumnOrderBy>) -> Self {
        self.0.set("OrderBy", value);
        self
    }
}

choice! {
    /// `ClusteringKeyColumnOrderBy` of `AWS::Cassandra::Table`.
    ClusteringKeyColumnOrderBy
    ASC "ASC"
    DESC "DESC"
}

/// `Column` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct Column(Properties);

properties! { Column }

impl Column {
    /// `ColumnName`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ColumnType`: string. Required.
    #[track_caller]
    pub fn column_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnType", value);
        self
    }
}

/// `EncryptionSpecification` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionSpecification(Properties);

properties! { EncryptionSpecification }

impl EncryptionSpecification {
    /// `EncryptionType`: `EncryptionType`, default `AWS_OWNED_KMS_KEY`. Required.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `KmsKeyIdentifier`: string.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }
}

choice! {
    /// `EncryptionType` of `AWS::Cassandra::Table`.
    EncryptionType
    AWS_OWNED_KMS_KEY "AWS_OWNED_KMS_KEY"
    CUSTOMER_MANAGED_KMS_KEY "CUSTOMER_MANAGED_KMS_KEY"
}

choice! {
    /// `Mode` of `AWS::Cassandra::Table`.
    Mode
    PROVISIONED "PROVISIONED"
    ON_DEMAND "ON_DEMAND"
}

/// `ProvisionedThroughput` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedThroughput(Properties);

properties! { ProvisionedThroughput }

impl ProvisionedThroughput {
    /// `ReadCapacityUnits`: integer, at least 1. Required.
    #[track_caller]
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadCapacityUnits", value);
        self
    }

    /// `WriteCapacityUnits`: integer, at least 1. Required.
    #[track_caller]
    pub fn write_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WriteCapacityUnits", value);
        self
    }
}

/// `ReplicaSpecification` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicaSpecification(Properties);

properties! { ReplicaSpecification }

impl ReplicaSpecification {
    /// `ReadCapacityAutoScaling`: `AutoScalingSetting`.
    #[track_caller]
    pub fn read_capacity_auto_scaling(mut self, value: impl IntoValue<AutoScalingSetting>) -> Self {
        self.0.set("ReadCapacityAutoScaling", value);
        self
    }

    /// `ReadCapacityUnits`: integer.
    #[track_caller]
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadCapacityUnits", value);
        self
    }

    /// `Region`: string, 2 to 25 characters. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `ScalingPolicy` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingPolicy(Properties);

properties! { ScalingPolicy }

impl ScalingPolicy {
    /// `TargetTrackingScalingPolicyConfiguration`: `TargetTrackingScalingPolicyConfiguration`.
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

/// `Tag` of `AWS::Cassandra::Table`.
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

/// `TargetTrackingScalingPolicyConfiguration` of `AWS::Cassandra::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingScalingPolicyConfiguration(Properties);

properties! { TargetTrackingScalingPolicyConfiguration }

impl TargetTrackingScalingPolicyConfiguration {
    /// `DisableScaleIn`: boolean, default `false`.
    #[track_caller]
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableScaleIn", value);
        self
    }

    /// `ScaleInCooldown`: integer, default 0.
    #[track_caller]
    pub fn scale_in_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleInCooldown", value);
        self
    }

    /// `ScaleOutCooldown`: integer, default 0.
    #[track_caller]
    pub fn scale_out_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleOutCooldown", value);
        self
    }

    /// `TargetValue`: integer. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}

/// `WarmThroughput` of `AWS::Cassandra::Table`.
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
