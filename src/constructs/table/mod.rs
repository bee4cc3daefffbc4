//! `Table`: a table of Amazon DynamoDB.

mod access;
mod billing;
mod check;
mod global;
mod handle;
mod key;
mod lower;
mod metrics;
mod replica;
mod scaling;
mod settings;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Key;
use crate::definition::{Base, Construct, Handle, Lowering, MetricSpec};
use crate::iam::Statement;
use crate::value::{Duration, Value};

pub(in crate::constructs) use handle::stream_of;

pub use billing::{Autoscaling, Billing, Capacity, RequestUnits, Throughput};
pub use key::{GlobalSecondaryIndex, KeyAttribute, KeyType, LocalSecondaryIndex, Projection};
pub use metrics::{TableMetrics, TableOperation};
pub use replica::Replica;
pub use settings::{ContributorInsights, StreamViewType, TableClass, TableEncryption};

/// A table (`AWS::DynamoDB::Table`), or one with replicas in other regions (`AWS::DynamoDB::GlobalTable`).
///
/// Secure by default: point-in-time recovery is on, data is encrypted with a key of DynamoDB, and the table stays when it
/// leaves the stack or is replaced. Capacity is paid by request. Provisioned capacity that scales is written with
/// `AWS::ApplicationAutoScaling::ScalableTarget` and `AWS::ApplicationAutoScaling::ScalingPolicy`.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let stock = stack.add(
///     Table::new("Stock")
///         .partition_key("sku", KeyType::String)
///         .global_secondary_index(
///             "ByPlace",
///             GlobalSecondaryIndex::new("place", KeyType::String).sort_key("changed", KeyType::Number),
///         )
///         .time_to_live("expires")
///         .stream(StreamViewType::NewAndOldImages),
/// );
/// stack.output("TableName", stock.name());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Table {
    #[serde(skip)]
    base: Base,
    /// `TableName`. Default: CloudFormation makes one up, so that the table can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Value<String>>,
    /// `KeySchema`: the attribute by whose value items are spread. A table needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_key: Option<KeyAttribute>,
    /// `KeySchema`: the attribute by which items of one partition are sorted. Default: a partition has one item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<KeyAttribute>,
    /// `GlobalSecondaryIndexes` by name: further keys by which items are found. Default: none.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub global_secondary_indexes: IndexMap<String, GlobalSecondaryIndex>,
    /// `LocalSecondaryIndexes` by name: further ways to sort a partition, up to 5, fixed when the table is made. Default: none.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub local_secondary_indexes: IndexMap<String, LocalSecondaryIndex>,
    /// `BillingMode` with the capacity. Default: by request.
    #[serde(skip_serializing_if = "Billing::is_default")]
    pub billing: Billing,
    /// `StreamSpecification`: what the stream says of a change. Default: no stream; with replicas new and old images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<StreamViewType>,
    /// `TimeToLiveSpecification`: the attribute with the second, counted from 1970, after which an item may go. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<Value<String>>,
    /// `PointInTimeRecoverySpecification`: whether the table can be restored to any second. Default: it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery: Option<Value<bool>>,
    /// `PointInTimeRecoverySpecification`: how far back that goes, 1 to 35 days. Default: 35 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_period: Option<Value<Duration>>,
    /// `SSESpecification`: encryption at rest. Default: a key of DynamoDB.
    #[serde(skip_serializing_if = "TableEncryption::is_default")]
    pub encryption: TableEncryption,
    /// `DeletionProtectionEnabled`: nobody can delete the table until this is off. Default: off, since the table stays anyway
    /// when it leaves the stack; with it on, a stack that says otherwise could not be deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<Value<bool>>,
    /// `TableClass`. Default: standard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_class: Option<TableClass>,
    /// `ContributorInsightsSpecification`: which keys are used most. Default: it is not recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contributor_insights: Option<ContributorInsights>,
    /// `ResourcePolicy`: statements about who else may use the table. Default: the policies of roles decide alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
    /// `Replicas` in other regions. Default: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replicas: Vec<Replica>,
    /// Whether to write an `AWS::DynamoDB::GlobalTable` even without replicas, so that some can be added later. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub global: bool,
}

impl Table {
    /// A table, which needs a partition key.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `TableName`
    #[must_use]
    #[track_caller]
    pub fn table_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.table_name = Some(Value::here(name));
        self
    }

    /// `KeySchema`: the attribute by whose value items are spread.
    #[must_use]
    #[track_caller]
    pub fn partition_key(mut self, name: impl Into<Value<String>>, key_type: KeyType) -> Self {
        self.partition_key = Some(KeyAttribute::new(name, key_type));
        self
    }

    /// `KeySchema`: the attribute by which items of one partition are sorted.
    #[must_use]
    #[track_caller]
    pub fn sort_key(mut self, name: impl Into<Value<String>>, key_type: KeyType) -> Self {
        self.sort_key = Some(KeyAttribute::new(name, key_type));
        self
    }

    /// `GlobalSecondaryIndexes`: a further key by which items are found.
    #[must_use]
    pub fn global_secondary_index(
        mut self,
        name: impl Into<String>,
        index: GlobalSecondaryIndex,
    ) -> Self {
        self.global_secondary_indexes.insert(name.into(), index);
        self
    }

    /// `LocalSecondaryIndexes`: a further way to sort a partition.
    #[must_use]
    pub fn local_secondary_index(
        mut self,
        name: impl Into<String>,
        index: LocalSecondaryIndex,
    ) -> Self {
        self.local_secondary_indexes.insert(name.into(), index);
        self
    }

    /// `BillingMode` with the capacity.
    #[must_use]
    pub fn billing(mut self, billing: Billing) -> Self {
        self.billing = billing;
        self
    }

    /// `OnDemandThroughput`: the most that is paid for by request, in request units a second.
    #[must_use]
    #[track_caller]
    pub fn max_request_units(
        self,
        read: impl Into<Value<i64>>,
        write: impl Into<Value<i64>>,
    ) -> Self {
        self.billing(Billing::OnDemandUpTo(RequestUnits::new(read, write)))
    }

    /// `ProvisionedThroughput`: capacity that is paid for whether it is used or not, fixed or scaled.
    #[must_use]
    #[track_caller]
    pub fn provisioned(self, read: impl Into<Capacity>, write: impl Into<Capacity>) -> Self {
        self.billing(Billing::Provisioned(Throughput::new(read, write)))
    }

    /// `StreamSpecification`: what the stream says of a change.
    #[must_use]
    pub fn stream(mut self, view: StreamViewType) -> Self {
        self.stream = Some(view);
        self
    }

    /// `TimeToLiveSpecification`: the attribute with the second, counted from 1970, after which an item may go.
    #[must_use]
    #[track_caller]
    pub fn time_to_live(mut self, attribute: impl Into<Value<String>>) -> Self {
        self.time_to_live = Some(Value::here(attribute));
        self
    }

    /// `PointInTimeRecoverySpecification`: whether the table can be restored to any second.
    #[must_use]
    #[track_caller]
    pub fn point_in_time_recovery(mut self, on: impl Into<Value<bool>>) -> Self {
        self.point_in_time_recovery = Some(Value::here(on));
        self
    }

    /// `PointInTimeRecoverySpecification`: how far back the table can be restored.
    #[must_use]
    #[track_caller]
    pub fn recovery_period(mut self, period: impl Into<Value<Duration>>) -> Self {
        self.recovery_period = Some(Value::here(period));
        self
    }

    /// `SSESpecification`: encryption at rest.
    #[must_use]
    pub fn encryption(mut self, encryption: TableEncryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// `SSESpecification`: encrypts with a key of one's own.
    #[must_use]
    #[track_caller]
    pub fn key(self, key: &Handle<Key>) -> Self {
        self.encryption(TableEncryption::Key(key.here()))
    }

    /// `DeletionProtectionEnabled`: nobody can delete the table until this is off.
    #[must_use]
    #[track_caller]
    pub fn deletion_protection(mut self, on: impl Into<Value<bool>>) -> Self {
        self.deletion_protection = Some(Value::here(on));
        self
    }

    /// `TableClass`
    #[must_use]
    pub fn table_class(mut self, class: TableClass) -> Self {
        self.table_class = Some(class);
        self
    }

    /// `ContributorInsightsSpecification`: records which keys are used most.
    #[must_use]
    pub fn contributor_insights(mut self, insights: ContributorInsights) -> Self {
        self.contributor_insights = Some(insights);
        self
    }

    /// `ResourcePolicy`: a statement about who else may use the table; without a resource it is for this table.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// `Replicas`: a copy in another region, which can be read and written there. The table becomes a global one.
    ///
    /// CloudFormation does not change an `AWS::DynamoDB::Table` into an `AWS::DynamoDB::GlobalTable`: a deployed table has to
    /// be given up by its stack, where it stays by default, and to be imported again. Say [`global`](Self::global) from the
    /// start where replicas may come.
    #[must_use]
    #[track_caller]
    pub fn replica(mut self, replica: impl Into<Replica>) -> Self {
        self.replicas.push(replica.into());
        self
    }

    /// Writes an `AWS::DynamoDB::GlobalTable` even without replicas, so that some can be added later. It costs the same as
    /// long as there are none.
    #[must_use]
    pub fn global(mut self) -> Self {
        self.global = true;
        self
    }

    /// Whether it is written as a global table.
    ///
    /// One type for all would be simpler. But a plain table is what tools and policies around CloudFormation know, it can
    /// have a fixed write capacity, and whoever deploys it needs no permissions for replication. So a table becomes global
    /// only where somebody says so.
    fn is_global(&self) -> bool {
        self.global || !self.replicas.is_empty()
    }

    /// What its stream says of a change, where it has one.
    ///
    /// Source: the page "`AWS::DynamoDB::GlobalTable`" of the CloudFormation template reference: tables with replicas have a
    /// stream of new and old images.
    fn stream_view(&self) -> Option<StreamViewType> {
        let implied = (!self.replicas.is_empty()).then_some(StreamViewType::NewAndOldImages);
        self.stream.or(implied)
    }

    fn has_indexes(&self) -> bool {
        !self.global_secondary_indexes.is_empty() || !self.local_secondary_indexes.is_empty()
    }

    /// Every attribute that is part of a key, as often as it is.
    fn key_attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        let own = [&self.partition_key, &self.sort_key].into_iter().flatten();
        let global = self.global_secondary_indexes.values();
        let global =
            global.flat_map(|index| std::iter::once(&index.partition_key).chain(&index.sort_key));
        let local = self
            .local_secondary_indexes
            .values()
            .map(|index| &index.sort_key);
        own.chain(global).chain(local)
    }
}

impl Construct for Table {
    const TYPE: &'static str = "Table";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        check::check(self, cx);
        if self.is_global() {
            cx.add("", global::resource(self));
        } else {
            cx.add("", lower::resource(self));
            scaling::scale(self, cx);
        }
    }

    fn verbs(&self) -> &'static [&'static str] {
        access::VERBS
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        access::statements(self, verb, target)
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        metrics::METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        vec![("TableName", target.reference())]
    }
}
