//! A table with replicas.

use indexmap::IndexMap;

use super::lower::{common, list, recovery, resource_policy, sse};
use super::{Capacity, ContributorInsights, Replica, Table, TableClass, TableEncryption};
use crate::iam::Statement;
use crate::template::Resource;
use crate::value::{Map, Node, Value, pseudo};

/// The `AWS::DynamoDB::GlobalTable`. The stack's own region is its last replica.
pub(super) fn resource(table: &Table) -> Resource {
    let encrypted = table.encryption != TableEncryption::AwsOwned;
    let write = table
        .billing
        .throughput()
        .map(|throughput| &throughput.write);
    let limit = table
        .billing
        .limits()
        .and_then(|limits| limits.write.as_ref());
    let others = table
        .replicas
        .iter()
        .map(|replica| Copy::of(table, replica));
    let copies = others.chain([Copy::own(table)]);
    common(table, "AWS::DynamoDB::GlobalTable")
        .set_some("GlobalSecondaryIndexes", indexes(table))
        .set_some("SSESpecification", encrypted.then(sse))
        .set_some(
            "WriteProvisionedThroughputSettings",
            write.map(write_settings),
        )
        .set_some(
            "WriteOnDemandThroughputSettings",
            limit.map(|limit| Node::map([("MaxWriteRequestUnits", limit.node())])),
        )
        .set("Replicas", Node::list(copies.map(|copy| copy.node(table))))
}

/// What is written of a replica.
struct Copy<'a> {
    region: Node,
    point_in_time_recovery: Option<&'a Value<bool>>,
    deletion_protection: Option<&'a Value<bool>>,
    table_class: Option<TableClass>,
    contributor_insights: Option<ContributorInsights>,
    read: Option<&'a Capacity>,
    key: Option<Node>,
    policy: &'a [Statement],
    tags: Option<&'a IndexMap<String, Value<String>>>,
}

impl<'a> Copy<'a> {
    /// The table itself, in the stack's region.
    fn own(table: &'a Table) -> Self {
        let key = match &table.encryption {
            TableEncryption::Key(key) => Some(key.arn().node()),
            _ => None,
        };
        Self {
            region: pseudo::region().node(),
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
            region: replica.region.node(),
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
            key: replica.key.as_ref().map(Value::node),
            policy: &replica.policy,
            tags: Some(&replica.tags),
        }
    }

    fn node(&self, table: &Table) -> Node {
        let limit = table
            .billing
            .limits()
            .and_then(|limits| limits.read.as_ref());
        let tags = self.tags.into_iter().flatten().map(|(key, value)| {
            Node::map([("Key", Node::from(key.as_str())), ("Value", value.node())])
        });
        let mut map = Map::new();
        map.insert("Region", self.region.clone());
        for (name, value) in [
            (
                "PointInTimeRecoverySpecification",
                Some(recovery(table, self.point_in_time_recovery)),
            ),
            (
                "DeletionProtectionEnabled",
                self.deletion_protection.map(Value::node),
            ),
            (
                "TableClass",
                self.table_class.map(|class| Node::from(class.as_str())),
            ),
            (
                "ContributorInsightsSpecification",
                self.contributor_insights.map(ContributorInsights::node),
            ),
            (
                "ReadProvisionedThroughputSettings",
                self.read.map(read_settings),
            ),
            ("ReadOnDemandThroughputSettings", limit.map(read_limit)),
            (
                "SSESpecification",
                self.key
                    .clone()
                    .map(|key| Node::map([("KMSMasterKeyId", key)])),
            ),
            ("GlobalSecondaryIndexes", list(self.indexes(table))),
            ("ResourcePolicy", resource_policy(self.policy)),
            ("Tags", list(tags)),
        ] {
            if let Some(value) = value {
                map.insert(name, value);
            }
        }
        Node::from(map)
    }

    /// What the indexes have for each replica. One that has nothing is left out.
    fn indexes(&self, table: &Table) -> Vec<Node> {
        let indexes = table
            .global_secondary_indexes
            .iter()
            .filter_map(|(name, index)| {
                let limit = index
                    .max_request_units
                    .as_ref()
                    .and_then(|limits| limits.read.as_ref());
                let own = index
                    .provisioned
                    .as_ref()
                    .map(|throughput| &throughput.read);
                let read = self.read.map(|read| own.unwrap_or(read));
                let settings = [
                    (
                        "ContributorInsightsSpecification",
                        index.contributor_insights.map(ContributorInsights::node),
                    ),
                    ("ReadProvisionedThroughputSettings", read.map(read_settings)),
                    ("ReadOnDemandThroughputSettings", limit.map(read_limit)),
                ];
                let settings = settings
                    .into_iter()
                    .filter_map(|(key, value)| Some((key, value?)));
                let name = [("IndexName", Node::from(name.as_str()))];
                let map: Map = name.into_iter().chain(settings).collect();
                (map.len() > 1).then(|| Node::from(map))
            });
        indexes.collect()
    }
}

fn indexes(table: &Table) -> Option<Node> {
    let indexes = table.global_secondary_indexes.iter().map(|(name, index)| {
        let mut map = index.common(name);
        if let Some(own) = table.billing.throughput() {
            let throughput = index.provisioned.as_ref().unwrap_or(own);
            map.insert(
                "WriteProvisionedThroughputSettings",
                write_settings(&throughput.write),
            );
        }
        let limits = index.max_request_units.as_ref();
        if let Some(limit) = limits.and_then(|limits| limits.write.as_ref()) {
            let settings = Node::map([("MaxWriteRequestUnits", limit.node())]);
            map.insert("WriteOnDemandThroughputSettings", settings);
        }
        Node::from(map)
    });
    list(indexes)
}

fn read_limit(limit: &Value<i64>) -> Node {
    Node::map([("MaxReadRequestUnits", limit.node())])
}

fn read_settings(capacity: &Capacity) -> Node {
    match capacity.scaling() {
        None => Node::map([("ReadCapacityUnits", capacity.start().node())]),
        Some(_) => Node::map([("ReadCapacityAutoScalingSettings", scaling(capacity))]),
    }
}

fn write_settings(capacity: &Capacity) -> Node {
    Node::map([("WriteCapacityAutoScalingSettings", scaling(capacity))])
}

fn scaling(capacity: &Capacity) -> Node {
    let Some(scaling) = capacity.scaling() else {
        return Node::default();
    };
    let target = Node::map([("TargetValue", scaling.target_utilization.node())]);
    Node::map([
        ("MinCapacity", scaling.min.node()),
        ("MaxCapacity", scaling.max.node()),
        ("TargetTrackingScalingPolicyConfiguration", target),
    ])
}
