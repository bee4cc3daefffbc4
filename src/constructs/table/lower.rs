//! A table in one region, and what it has in common with a global one.

use super::key::key_schema;
use super::{RequestUnits, Table, TableEncryption};
use crate::iam::{PolicyDocument, Statement};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Duration, Map, Node, Value};

/// The `AWS::DynamoDB::Table`.
pub(super) fn resource(table: &Table) -> Resource {
    let throughput = table.billing.throughput();
    let sse = match &table.encryption {
        TableEncryption::AwsOwned => None,
        TableEncryption::KmsManaged => Some(sse()),
        TableEncryption::Key(key) => {
            let mut sse = sse();
            sse.insert("KMSMasterKeyId", key.arn().node());
            Some(sse)
        }
    };
    common(table, "AWS::DynamoDB::Table")
        .set_some(
            "ProvisionedThroughput",
            throughput.map(super::Throughput::node),
        )
        .set_some(
            "OnDemandThroughput",
            table.billing.limits().and_then(on_demand_throughput),
        )
        .set_some("GlobalSecondaryIndexes", indexes(table))
        .set_some("SSESpecification", sse)
        .set(
            "PointInTimeRecoverySpecification",
            recovery(table, table.point_in_time_recovery.as_ref()),
        )
        .set_some(
            "DeletionProtectionEnabled",
            table.deletion_protection.clone(),
        )
        .set_some(
            "TableClass",
            table.table_class.map(super::TableClass::as_str),
        )
        .set_some(
            "ContributorInsightsSpecification",
            table
                .contributor_insights
                .map(super::ContributorInsights::node),
        )
        .set_some("ResourcePolicy", resource_policy(&table.policy))
}

/// What both kinds of tables write alike.
pub(super) fn common(table: &Table, resource_type: &str) -> Resource {
    let mut attributes: Vec<Node> = Vec::new();
    for attribute in table.key_attributes().map(super::KeyAttribute::definition) {
        if !attributes.contains(&attribute) {
            attributes.push(attribute);
        }
    }
    let partition_key = table.partition_key.as_ref();
    let local = table.local_secondary_indexes.iter();
    let local = local.map(|(name, index)| index.node(name, partition_key));
    let time_to_live = table.time_to_live.as_ref();
    Resource::new(resource_type)
        .set_some("TableName", table.table_name.clone())
        .set("AttributeDefinitions", Node::list(attributes))
        .set(
            "KeySchema",
            key_schema(partition_key, table.sort_key.as_ref()),
        )
        .set("BillingMode", table.billing.mode())
        .set_some("LocalSecondaryIndexes", list(local))
        .set_some(
            "StreamSpecification",
            table.stream_view().map(super::StreamViewType::node),
        )
        .set_some(
            "TimeToLiveSpecification",
            time_to_live.map(|attribute| {
                Node::map([
                    ("AttributeName", attribute.node()),
                    ("Enabled", Node::from(true)),
                ])
            }),
        )
        .keep(DeletionPolicy::Retain)
}

/// A list, where there is something to put into it.
pub(super) fn list(nodes: impl IntoIterator<Item = Node>) -> Option<Node> {
    let nodes: Vec<Node> = nodes.into_iter().collect();
    (!nodes.is_empty()).then(|| Node::list(nodes))
}

/// `SSESpecification` of a table that is encrypted with a key of KMS.
pub(super) fn sse() -> Map {
    let mut map = Map::new();
    map.insert("SSEEnabled", true);
    map.insert("SSEType", "KMS");
    map
}

/// `PointInTimeRecoverySpecification`
pub(super) fn recovery(table: &Table, on: Option<&Value<bool>>) -> Node {
    let on = on.cloned().unwrap_or_else(|| true.into());
    let mut map = Map::new();
    map.insert("PointInTimeRecoveryEnabled", on.node());
    if let Some(period) = &table.recovery_period
        && on.as_literal() != Some(&false)
    {
        let days = period.node_with(|period: &Duration| period.days_node());
        map.insert("RecoveryPeriodInDays", days);
    }
    Node::from(map)
}

/// `ResourcePolicy`
///
/// A table cannot refer to itself. In its own policy `*` means the table.
pub(super) fn resource_policy(statements: &[Statement]) -> Option<Node> {
    let document = policy_document(statements)?;
    Some(Node::map([("PolicyDocument", document.node())]))
}

pub(super) fn policy_document(statements: &[Statement]) -> Option<PolicyDocument> {
    let statements = statements.iter().cloned().map(|statement| {
        if statement.resources.is_empty() && statement.not_resources.is_empty() {
            statement.on("*")
        } else {
            statement
        }
    });
    (statements.len() > 0).then(|| PolicyDocument::new(statements).merged())
}

/// `OnDemandThroughput`
fn on_demand_throughput(units: &RequestUnits) -> Option<Node> {
    let mut map = Map::new();
    if let Some(read) = &units.read {
        map.insert("MaxReadRequestUnits", read.node());
    }
    if let Some(write) = &units.write {
        map.insert("MaxWriteRequestUnits", write.node());
    }
    (!map.is_empty()).then(|| Node::from(map))
}

fn indexes(table: &Table) -> Option<Node> {
    let indexes = table.global_secondary_indexes.iter().map(|(name, index)| {
        let mut map = index.common(name);
        if let Some(own) = table.billing.throughput() {
            let throughput = index.provisioned.as_ref().unwrap_or(own);
            map.insert("ProvisionedThroughput", throughput.node());
        }
        if let Some(limits) = index
            .max_request_units
            .as_ref()
            .and_then(on_demand_throughput)
        {
            map.insert("OnDemandThroughput", limits);
        }
        if let Some(insights) = index.contributor_insights {
            map.insert("ContributorInsightsSpecification", insights.node());
        }
        Node::from(map)
    });
    list(indexes)
}
