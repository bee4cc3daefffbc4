//! What can be wrong with a table.

use super::lower::policy_document;
use super::{
    Billing, Capacity, KeyAttribute, Replica, StreamViewType, Table, TableEncryption, Throughput,
};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{self, Statement, limit};
use crate::value::{Origin, Value};

pub(super) fn check(table: &Table, cx: &mut Lowering<'_>) {
    check_name(table, cx);
    check_keys(table, cx);
    check_indexes(table, cx);
    check_billing(table, cx);
    check_recovery(table, cx);
    check_policy(&table.policy, cx);
    check_replicas(table, cx);
}

/// Source: the page "CreateTable" of the DynamoDB API reference, for the names of tables and indexes.
fn is_name(name: &str) -> bool {
    (3..=255).contains(&name.len())
        && name
            .bytes()
            .all(|letter| letter.is_ascii_alphanumeric() || b"_.-".contains(&letter))
}

fn wrong_name(name: &str, origin: Origin, cx: &mut Lowering<'_>) {
    let diagnostic = Diagnostic::error(
        Code::PATTERN,
        format!("`{name}` is not the name of a table or an index"),
    )
    .at(origin, format!("resource `{}`", cx.name()))
    .help("such a name has 3 to 255 letters, digits, dots, dashes and underscores");
    cx.report(diagnostic);
}

fn check_name(table: &Table, cx: &mut Lowering<'_>) {
    if let Some(value) = &table.table_name
        && let Some(name) = value.as_literal()
        && !is_name(name)
    {
        wrong_name(name, value.origin(), cx);
    }
}

fn check_keys(table: &Table, cx: &mut Lowering<'_>) {
    if table.partition_key.is_none() {
        let diagnostic = Diagnostic::error(
            Code::INCOMPLETE,
            format!("table `{}` has no partition key", cx.name()),
        )
        .at(cx.origin(), "")
        .help(
            "name the attribute by which items are found: `.partition_key(\"id\", KeyType::String)`, `partition_key: { name: \
             id, type: string }` in a definition file",
        );
        cx.report(diagnostic);
    }
    let mut known: Vec<&KeyAttribute> = Vec::new();
    for attribute in table.key_attributes() {
        match known.iter().find(|other| other.name == attribute.name) {
            None => known.push(attribute),
            Some(other) if other.key_type == attribute.key_type => {}
            Some(other) => two_types(attribute, other, cx),
        }
    }
    let global = table.global_secondary_indexes.values();
    let global = global.map(|index| (Some(&index.partition_key), index.sort_key.as_ref()));
    let local = table.local_secondary_indexes.values();
    let local = local.map(|index| (table.partition_key.as_ref(), Some(&index.sort_key)));
    let own = (table.partition_key.as_ref(), table.sort_key.as_ref());
    for (partition, sort) in std::iter::once(own).chain(global).chain(local) {
        if let (Some(partition), Some(sort)) = (partition, sort)
            && partition.name == sort.name
        {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!(
                    "attribute {} cannot be both partition key and sort key",
                    shown(&sort.name)
                ),
            )
            .at(sort.name.origin().or(cx.origin()), "the sort key")
            .related(partition.name.origin(), "the partition key");
            cx.report(diagnostic);
        }
    }
}

fn shown(name: &Value<String>) -> String {
    match name.as_literal() {
        Some(name) => format!("`{name}`"),
        None => "of a key".to_owned(),
    }
}

fn two_types(attribute: &KeyAttribute, other: &KeyAttribute, cx: &mut Lowering<'_>) {
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!("attribute {} is of two types", shown(&attribute.name)),
    )
    .at(
        attribute.name.origin().or(cx.origin()),
        format!("{:?} here", attribute.key_type),
    )
    .related(other.name.origin(), format!("{:?} here", other.key_type))
    .help("an attribute that is part of several keys has the same type in all of them");
    cx.report(diagnostic);
}

fn check_indexes(table: &Table, cx: &mut Lowering<'_>) {
    let local = &table.local_secondary_indexes;
    let global = table.global_secondary_indexes.iter();
    let global = global.map(|(name, index)| (name, index.partition_key.name.origin()));
    let places = local
        .iter()
        .map(|(name, index)| (name, index.sort_key.name.origin()));
    for (name, origin) in global.chain(places) {
        if !is_name(name) {
            wrong_name(name, origin.or(cx.origin()), cx);
        }
    }
    for (name, index) in local {
        if let Some(other) = table.global_secondary_indexes.get(name) {
            let diagnostic = Diagnostic::error(
                Code::DUPLICATE_NAME,
                format!("table `{}` has two indexes named `{name}`", cx.name()),
            )
            .at(
                index.sort_key.name.origin().or(cx.origin()),
                "the local one",
            )
            .related(other.partition_key.name.origin(), "the global one");
            cx.report(diagnostic);
        }
    }
    // Source: the page "Quotas in Amazon DynamoDB" of the DynamoDB developer guide.
    if let Some((_, sixth)) = local.get_index(5) {
        let diagnostic = Diagnostic::error(
            Code::TOO_MANY,
            format!(
                "table `{}` has {} local secondary indexes, 5 are allowed",
                cx.name(),
                local.len()
            ),
        )
        .at(sixth.sort_key.name.origin().or(cx.origin()), "the sixth")
        .help("make further ones global");
        cx.report(diagnostic);
    }
    if let (Some((name, index)), None) = (local.first(), &table.sort_key) {
        let diagnostic = Diagnostic::error(
            Code::INCOMPLETE,
            format!(
                "index `{name}` sorts table `{}` another way, which has no sort key",
                cx.name()
            ),
        )
        .at(
            index.sort_key.name.origin().or(cx.origin()),
            "a local secondary index",
        )
        .help("give the table a sort key, or make the index global");
        cx.report(diagnostic);
    }
}

fn check_billing(table: &Table, cx: &mut Lowering<'_>) {
    let indexes = || table.global_secondary_indexes.iter();
    let limits = indexes().filter_map(|(_, index)| index.max_request_units.as_ref());
    for limits in table.billing.limits().into_iter().chain(limits) {
        cx.bounds("MaxReadRequestUnits", limits.read.as_ref(), 1..=i64::MAX);
        cx.bounds("MaxWriteRequestUnits", limits.write.as_ref(), 1..=i64::MAX);
    }
    let own = indexes().filter_map(|(_, index)| index.provisioned.as_ref());
    for Throughput { read, write } in table.billing.throughput().into_iter().chain(own) {
        check_capacity("ReadCapacityUnits", read, cx);
        check_capacity("WriteCapacityUnits", write, cx);
    }
    let provisioned = matches!(table.billing, Billing::Provisioned(_));
    for (name, index) in indexes() {
        let (wrong, how) = if provisioned {
            (
                index.max_request_units.is_some(),
                "has provisioned capacity",
            )
        } else {
            (index.provisioned.is_some(), "is paid for by request")
        };
        if wrong {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!("index `{name}` has capacity of another kind than its table"),
            )
            .at(
                index.partition_key.name.origin().or(cx.origin()),
                "the index",
            )
            .related(cx.origin(), format!("table `{}` {how}", cx.name()));
            cx.report(diagnostic);
        }
    }
}

fn check_capacity(property: &str, capacity: &Capacity, cx: &mut Lowering<'_>) {
    let Some(scaling) = capacity.scaling() else {
        cx.bounds(property, Some(capacity.start()), 1..=i64::MAX);
        return;
    };
    cx.bounds("MinCapacity", Some(&scaling.min), 1..=i64::MAX);
    let least = scaling.min.as_literal().copied().unwrap_or(1).max(1);
    cx.bounds("MaxCapacity", Some(&scaling.max), least..=i64::MAX);
    // Source: the page "Managing throughput capacity automatically with DynamoDB auto scaling" of the DynamoDB developer guide.
    cx.bounds("TargetValue", Some(&scaling.target_utilization), 20..=90);
}

fn check_recovery(table: &Table, cx: &mut Lowering<'_>) {
    cx.day_bounds(
        "RecoveryPeriodInDays",
        table.recovery_period.as_ref(),
        1..=35,
    );
    let off = table.point_in_time_recovery.as_ref();
    let off = off.filter(|on| on.as_literal() == Some(&false));
    if let (Some(period), Some(off)) = (&table.recovery_period, off) {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            format!(
                "table `{}` has a recovery period without recovery",
                cx.name()
            ),
        )
        .at(period.origin().or(cx.origin()), "the period")
        .related(off.origin(), "recovery is off");
        cx.report(diagnostic);
    }
}

fn check_policy(statements: &[Statement], cx: &mut Lowering<'_>) {
    let size = policy_document(statements).map_or(0, |document| iam::size(&document));
    if size > limit::TABLE_POLICY {
        let diagnostic = Diagnostic::error(
            Code::POLICY_SIZE,
            format!(
                "the policy of table `{}` has about {size} characters, {} are allowed",
                cx.name(),
                limit::TABLE_POLICY
            ),
        )
        .at(cx.origin(), "");
        cx.report(diagnostic);
    }
}

fn check_replicas(table: &Table, cx: &mut Lowering<'_>) {
    let own = cx.stack().target().region.clone();
    for (at, replica) in table.replicas.iter().enumerate() {
        check_policy(&replica.policy, cx);
        if let Some(read) = &replica.read {
            check_capacity("ReadCapacityUnits", read, cx);
        }
        check_region(
            replica,
            table.replicas.get(..at).unwrap_or_default(),
            own.as_deref(),
            cx,
        );
        check_replica_key(table, replica, cx);
    }
    if !table.is_global() {
        return;
    }
    if !table.replicas.is_empty()
        && table
            .stream
            .is_some_and(|view| view != StreamViewType::NewAndOldImages)
    {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            format!(
                "table `{}` has replicas: its stream has new and old images",
                cx.name()
            ),
        )
        .at(cx.origin(), "")
        .help("leave the stream out, or let it have new and old images");
        cx.report(diagnostic);
    }
    let indexes = table.global_secondary_indexes.values();
    let indexes = indexes.filter_map(|index| index.provisioned.as_ref());
    for Throughput { write, .. } in table.billing.throughput().into_iter().chain(indexes) {
        if write.scaling().is_none() {
            // Source: the resource schema of AWS::DynamoDB::GlobalTable, WriteProvisionedThroughputSettings.
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!("table `{}` is a global one: its write capacity cannot be fixed", cx.name()),
            )
            .at(write.start().origin().or(cx.origin()), "a fixed write capacity")
            .help("let it scale: `Capacity::autoscaled(5, 100)`, `write: { min: 5, max: 100 }` in a definition file");
            cx.report(diagnostic);
        }
    }
}

fn check_region(replica: &Replica, before: &[Replica], own: Option<&str>, cx: &mut Lowering<'_>) {
    let place = replica.region.origin().or(cx.origin());
    let text = replica.region.as_literal().map(String::as_str);
    if text.is_some() && text == own {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            format!(
                "table `{}` is in {} itself",
                cx.name(),
                own.unwrap_or_default()
            ),
        )
        .at(place, "a replica of the stack's own region")
        .help("leave it out: the table is the replica of its own region");
        cx.report(diagnostic);
    }
    if let Some(other) = before.iter().find(|other| other.region == replica.region) {
        let diagnostic = Diagnostic::error(
            Code::DUPLICATE_NAME,
            format!("table `{}` has two replicas in the same region", cx.name()),
        )
        .at(place, "the second")
        .related(other.region.origin(), "the first");
        cx.report(diagnostic);
    }
}

fn check_replica_key(table: &Table, replica: &Replica, cx: &mut Lowering<'_>) {
    let own_key = matches!(table.encryption, TableEncryption::Key(_));
    let (message, help) = match (own_key, &replica.key) {
        (true, None) => (
            "is encrypted with a key of its own, and a replica has none",
            "give the replica the ARN of a key of its region",
        ),
        (false, Some(_)) => (
            "has no key of its own, and a replica has one",
            "encrypt the table with a key too, or leave out that of the replica",
        ),
        _ => return,
    };
    let diagnostic = Diagnostic::error(Code::CONFLICT, format!("table `{}` {message}", cx.name()))
        .at(replica.region.origin().or(cx.origin()), "the replica")
        .help(help);
    cx.report(diagnostic);
}
