//! A table with replicas.

use indexmap::IndexMap;

use super::lower::{alike, common, recovery, resource_policy, sse};
use super::{
    Autoscaling, Capacity, ContributorInsights, Replica, Table, TableClass, TableEncryption,
};
use crate::aws::dynamodb::global_table::{
    CapacityAutoScalingSettings, GlobalSecondaryIndex, ReadOnDemandThroughputSettings,
    ReadProvisionedThroughputSettings, ReplicaGlobalSecondaryIndexSpecification,
    ReplicaSSESpecification, ReplicaSpecification, Tag, TargetTrackingScalingPolicyConfiguration,
    WriteOnDemandThroughputSettings, WriteProvisionedThroughputSettings,
};
use crate::aws::{ListOf, Part, ResourceType, dynamodb};
use crate::iam::Statement;
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Value, pseudo};

/// The `AWS::DynamoDB::GlobalTable`. The stack's own region is its last replica.
pub(super) fn resource(table: &Table) -> Resource {
    let encrypted = table.encryption != TableEncryption::AwsOwned;
    let throughput = table.billing.throughput();
    let write = throughput.map(|throughput| write_settings(&throughput.write));
    let limits = table.billing.limits();
    let limit = limits.and_then(|limits| limits.write.as_ref());
    let others = table
        .replicas
        .iter()
        .map(|replica| Copy::of(table, replica));
    let copies = others.chain([Copy::own(table)]);
    let mut resource = dynamodb::GlobalTable::default()
        .global_secondary_indexes(indexes(table).unless_empty())
        .sse_specification(encrypted.then(|| alike(sse())))
        .write_provisioned_throughput_settings(write)
        .write_on_demand_throughput_settings(limit.map(write_limit))
        .replicas(ListOf::from_iter(copies.map(|copy| copy.properties(table))))
        .resource()
        .keep(DeletionPolicy::Retain);
    for (name, entry) in common(table).resource().properties {
        resource.properties.insert(name, entry.value);
    }
    resource
}

/// What is written of a replica.
struct Copy<'a> {
    region: Value<String>,
    point_in_time_recovery: Option<&'a Value<bool>>,
    deletion_protection: Option<&'a Value<bool>>,
    table_class: Option<TableClass>,
    contributor_insights: Option<ContributorInsights>,
    read: Option<&'a Capacity>,
    key: Option<Value<String>>,
    policy: &'a [Statement],
    tags: Option<&'a IndexMap<String, Value<String>>>,
}

impl<'a> Copy<'a> {
    /// The table itself, in the stack's region.
    fn own(table: &'a Table) -> Self {
        let key = match &table.encryption {
            TableEncryption::Key(key) => Some(key.arn()),
            _ => None,
        };
        Self {
            region: pseudo::region(),
            point_in_time_recovery: table.point_in_time_recovery.as_ref(),
            deletion_protection: table.deletion_protection.as_ref(),
            table_class: table.table_class,
            contributor_insights: table.contributor_insights,
            read: table
                .billing
                .throughput()
                .map(|throughput| &throughput.read),
            key,
            policy: &table.policy,
            tags: None,
        }
    }

    /// A replica, which is as the table where it does not say otherwise.
    fn of(table: &'a Table, replica: &'a Replica) -> Self {
        let own = Self::own(table);
        Self {
            region: replica.region.clone(),
            point_in_time_recovery: replica
                .point_in_time_recovery
                .as_ref()
                .or(own.point_in_time_recovery),
            deletion_protection: replica
                .deletion_protection
                .as_ref()
                .or(own.deletion_protection),
            table_class: replica.table_class.or(own.table_class),
            contributor_insights: replica.contributor_insights.or(own.contributor_insights),
            read: replica.read.as_ref().or(own.read),
            key: replica.key.clone(),
            policy: &replica.policy,
            tags: Some(&replica.tags),
        }
    }

    fn properties(self, table: &Table) -> ReplicaSpecification {
        let limits = table.billing.limits();
        let limit = limits.and_then(|limits| limits.read.as_ref());
        let tags = self.tags.into_iter().flatten();
        let tags = tags.map(|(key, value)| Tag::default().key(key).value(value));
        let insights = self.contributor_insights;
        let insights = insights.map(ContributorInsights::specification);
        let recovery = recovery(table, self.point_in_time_recovery);
        let indexes = self.indexes(table);
        let key = self.key;
        let key = key.map(|key| ReplicaSSESpecification::default().kms_master_key_id(key));
        ReplicaSpecification::default()
            .point_in_time_recovery_specification(alike(recovery))
            .deletion_protection_enabled(self.deletion_protection)
            .table_class(self.table_class.map(TableClass::as_str))
            .contributor_insights_specification(insights.map(alike))
            .read_provisioned_throughput_settings(self.read.map(read_settings))
            .read_on_demand_throughput_settings(limit.map(read_limit))
            .global_secondary_indexes(indexes.unless_empty())
            .resource_policy(resource_policy(self.policy).map(alike))
            .tags(ListOf::from_iter(tags).unless_empty())
            .region(self.region)
            .sse_specification(key)
    }

    /// What the indexes have for each replica. One that has nothing is left out.
    fn indexes(&self, table: &Table) -> ListOf<ReplicaGlobalSecondaryIndexSpecification> {
        let indexes = table.global_secondary_indexes.iter();
        let indexes = indexes.filter_map(|(name, index)| {
            let limits = index.max_request_units.as_ref();
            let limit = limits.and_then(|limits| limits.read.as_ref());
            let own = index.provisioned.as_ref();
            let own = own.map(|throughput| &throughput.read);
            let read = self.read.map(|read| own.unwrap_or(read));
            let insights = index.contributor_insights;
            if limit.is_none() && read.is_none() && insights.is_none() {
                return None;
            }
            let insights = insights.map(ContributorInsights::specification);
            let settings = ReplicaGlobalSecondaryIndexSpecification::default()
                .index_name(name)
                .contributor_insights_specification(insights.map(alike))
                .read_provisioned_throughput_settings(read.map(read_settings))
                .read_on_demand_throughput_settings(limit.map(read_limit));
            Some(settings)
        });
        indexes.collect()
    }
}

fn indexes(table: &Table) -> ListOf<GlobalSecondaryIndex> {
    let indexes = table.global_secondary_indexes.iter().map(|(name, index)| {
        let own = table.billing.throughput();
        let throughput = own.map(|own| index.provisioned.as_ref().unwrap_or(own));
        let write = throughput.map(|throughput| write_settings(&throughput.write));
        let limits = index.max_request_units.as_ref();
        let limit = limits.and_then(|limits| limits.write.as_ref());
        GlobalSecondaryIndex::wrap(index.common(name).unwrap())
            .write_provisioned_throughput_settings(write)
            .write_on_demand_throughput_settings(limit.map(write_limit))
    });
    indexes.collect()
}

fn read_limit(limit: &Value<i64>) -> ReadOnDemandThroughputSettings {
    ReadOnDemandThroughputSettings::default().max_read_request_units(limit)
}

fn write_limit(limit: &Value<i64>) -> WriteOnDemandThroughputSettings {
    WriteOnDemandThroughputSettings::default().max_write_request_units(limit)
}

fn read_settings(capacity: &Capacity) -> ReadProvisionedThroughputSettings {
    let settings = ReadProvisionedThroughputSettings::default();
    match capacity {
        Capacity::Fixed { fixed } => settings.read_capacity_units(fixed),
        Capacity::Autoscaled(scaling) => {
            settings.read_capacity_auto_scaling_settings(scale(scaling))
        }
    }
}

fn write_settings(capacity: &Capacity) -> WriteProvisionedThroughputSettings {
    let scaling = capacity.scaling().map(scale);
    WriteProvisionedThroughputSettings::default().write_capacity_auto_scaling_settings(scaling)
}

fn scale(scaling: &Autoscaling) -> CapacityAutoScalingSettings {
    let target = TargetTrackingScalingPolicyConfiguration::default()
        .target_value(scaling.target_utilization.clone().unchecked());
    CapacityAutoScalingSettings::default()
        .min_capacity(&scaling.min)
        .max_capacity(&scaling.max)
        .target_tracking_scaling_policy_configuration(target)
}
