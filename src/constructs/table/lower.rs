//! A table in one region, and what it has in common with a global one.

use super::key::key_schema;
use super::{
    ContributorInsights, KeyAttribute, RequestUnits, StreamViewType, Table, TableClass,
    TableEncryption, Throughput,
};
use crate::aws::dynamodb::table::{
    GlobalSecondaryIndex, PointInTimeRecoverySpecification, ResourcePolicy, SSESpecification,
    SSESpecificationSSEType, TimeToLiveSpecification,
};
use crate::aws::{ListOf, ResourceType, Unchecked, dynamodb};
use crate::iam::{PolicyDocument, Statement};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Node, Value};

/// The `AWS::DynamoDB::Table`.
pub(super) fn resource(table: &Table) -> Resource {
    let sse = match &table.encryption {
        TableEncryption::AwsOwned => None,
        TableEncryption::KmsManaged => Some(sse()),
        TableEncryption::Key(key) => Some(sse().kms_master_key_id(key.arn())),
    };
    let on = table.point_in_time_recovery.as_ref();
    let insights = table.contributor_insights;
    common(table)
        .provisioned_throughput(table.billing.throughput().map(Throughput::properties))
        .on_demand_throughput(table.billing.limits().and_then(RequestUnits::properties))
        .global_secondary_indexes(indexes(table).unless_empty())
        .sse_specification(sse)
        .point_in_time_recovery_specification(recovery(table, on))
        .deletion_protection_enabled(table.deletion_protection.as_ref())
        .table_class(table.table_class.map(TableClass::as_str))
        .contributor_insights_specification(insights.map(ContributorInsights::specification))
        .resource_policy(resource_policy(&table.policy))
        .resource()
        .keep(DeletionPolicy::Retain)
}

/// What both kinds of tables write alike.
pub(super) fn common(table: &Table) -> dynamodb::Table {
    let mut attributes: Vec<&KeyAttribute> = Vec::new();
    for attribute in table.key_attributes() {
        if !attributes.contains(&attribute) {
            attributes.push(attribute);
        }
    }
    let attributes = attributes.into_iter().map(KeyAttribute::definition);
    let partition_key = table.partition_key.as_ref();
    let local = table.local_secondary_indexes.iter();
    let local = local.map(|(name, index)| index.properties(name, partition_key));
    let time_to_live = table.time_to_live.as_ref().map(|attribute| {
        TimeToLiveSpecification::default()
            .attribute_name(attribute)
            .enabled(true)
    });
    dynamodb::Table::default()
        .table_name(table.table_name.as_ref())
        .attribute_definitions(ListOf::from_iter(attributes))
        .key_schema(key_schema(partition_key, table.sort_key.as_ref()))
        .billing_mode(table.billing.mode())
        .local_secondary_indexes(ListOf::from_iter(local).unless_empty())
        .stream_specification(table.stream_view().map(StreamViewType::specification))
        .time_to_live_specification(time_to_live)
}

/// What properties of different types write alike.
pub(super) fn alike(properties: impl Into<Node>) -> Unchecked {
    Value::<Node>::from(properties.into()).unchecked()
}

/// `SSESpecification` of a table that is encrypted with a key of KMS.
pub(super) fn sse() -> SSESpecification {
    SSESpecification::default()
        .sse_enabled(true)
        .sse_type(SSESpecificationSSEType::KMS)
}

/// `PointInTimeRecoverySpecification`
pub(super) fn recovery(
    table: &Table,
    on: Option<&Value<bool>>,
) -> PointInTimeRecoverySpecification {
    let on = on.cloned().unwrap_or_else(|| true.into());
    let period = table.recovery_period.as_ref();
    let period = period.filter(|_| on.as_literal() != Some(&false));
    PointInTimeRecoverySpecification::default()
        .recovery_period_in_days(period.map(Value::in_days))
        .point_in_time_recovery_enabled(on)
}

/// `ResourcePolicy`
///
/// A table cannot refer to itself. In its own policy `*` means the table.
pub(super) fn resource_policy(statements: &[Statement]) -> Option<ResourcePolicy> {
    let document = policy_document(statements)?;
    Some(ResourcePolicy::default().policy_document(document.node()))
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

fn indexes(table: &Table) -> ListOf<GlobalSecondaryIndex> {
    let indexes = table.global_secondary_indexes.iter().map(|(name, index)| {
        let own = table.billing.throughput();
        let throughput = own.map(|own| index.provisioned.as_ref().unwrap_or(own));
        let limits = index.max_request_units.as_ref();
        let insights = index.contributor_insights;
        index
            .common(name)
            .provisioned_throughput(throughput.map(Throughput::properties))
            .on_demand_throughput(limits.and_then(RequestUnits::properties))
            .contributor_insights_specification(insights.map(ContributorInsights::specification))
    });
    indexes.collect()
}
