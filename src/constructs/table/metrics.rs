//! What DynamoDB publishes about a table.

use super::Table;
use crate::definition::{Handle, Metric, MetricSpec};

const NAMESPACE: &str = "AWS/DynamoDB";

/// Source: the page "DynamoDB metrics and dimensions" of the DynamoDB developer guide. The last four need the dimension
/// `Operation`, the replication latency `ReceivingRegion`.
pub(super) const METRICS: &[MetricSpec] = &[
    metric("consumed_read_capacity", "ConsumedReadCapacityUnits", "Sum"),
    metric(
        "consumed_write_capacity",
        "ConsumedWriteCapacityUnits",
        "Sum",
    ),
    metric(
        "provisioned_read_capacity",
        "ProvisionedReadCapacityUnits",
        "Average",
    ),
    metric(
        "provisioned_write_capacity",
        "ProvisionedWriteCapacityUnits",
        "Average",
    ),
    metric("read_throttle_events", "ReadThrottleEvents", "Sum"),
    metric("write_throttle_events", "WriteThrottleEvents", "Sum"),
    metric(
        "conditional_check_failed_requests",
        "ConditionalCheckFailedRequests",
        "Sum",
    ),
    metric("transaction_conflicts", "TransactionConflict", "Sum"),
    metric("expired_items_deleted", "TimeToLiveDeletedItemCount", "Sum"),
    metric("replication_latency", "ReplicationLatency", "Average"),
    metric(
        "successful_request_latency",
        "SuccessfulRequestLatency",
        "Average",
    ),
    metric("throttled_requests", "ThrottledRequests", "Sum"),
    metric("system_errors", "SystemErrors", "Sum"),
    metric("returned_items", "ReturnedItemCount", "Sum"),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: NAMESPACE,
        metric,
        statistic,
    }
}

/// An operation by which DynamoDB tells some of its metrics apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableOperation {
    /// `BatchGetItem`
    BatchGetItem,
    /// `BatchWriteItem`
    BatchWriteItem,
    /// `DeleteItem`
    DeleteItem,
    /// `ExecuteStatement`
    ExecuteStatement,
    /// `GetItem`
    GetItem,
    /// `GetRecords`
    GetRecords,
    /// `PutItem`
    PutItem,
    /// `Query`
    Query,
    /// `Scan`
    Scan,
    /// `TransactGetItems`
    TransactGetItems,
    /// `TransactWriteItems`
    TransactWriteItems,
    /// `UpdateItem`
    UpdateItem,
}

impl TableOperation {
    fn as_str(self) -> &'static str {
        match self {
            Self::BatchGetItem => "BatchGetItem",
            Self::BatchWriteItem => "BatchWriteItem",
            Self::DeleteItem => "DeleteItem",
            Self::ExecuteStatement => "ExecuteStatement",
            Self::GetItem => "GetItem",
            Self::GetRecords => "GetRecords",
            Self::PutItem => "PutItem",
            Self::Query => "Query",
            Self::Scan => "Scan",
            Self::TransactGetItems => "TransactGetItems",
            Self::TransactWriteItems => "TransactWriteItems",
            Self::UpdateItem => "UpdateItem",
        }
    }
}

/// The metrics of a table, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct TableMetrics(Handle<Table>);

impl TableMetrics {
    pub(super) fn of(table: &Handle<Table>) -> Self {
        Self(table.clone())
    }

    #[track_caller]
    fn metric(&self, name: &str) -> Metric {
        Metric::of(&self.0, name)
    }

    #[track_caller]
    fn by_operation(&self, name: &str, operation: TableOperation) -> Metric {
        self.metric(name).dimension("Operation", operation.as_str())
    }

    /// Read capacity units used.
    #[track_caller]
    pub fn consumed_read_capacity(&self) -> Metric {
        self.metric("consumed_read_capacity")
    }

    /// Write capacity units used.
    #[track_caller]
    pub fn consumed_write_capacity(&self) -> Metric {
        self.metric("consumed_write_capacity")
    }

    /// Read capacity units paid for, on average.
    #[track_caller]
    pub fn provisioned_read_capacity(&self) -> Metric {
        self.metric("provisioned_read_capacity")
    }

    /// Write capacity units paid for, on average.
    #[track_caller]
    pub fn provisioned_write_capacity(&self) -> Metric {
        self.metric("provisioned_write_capacity")
    }

    /// Readings of an item that were turned away.
    #[track_caller]
    pub fn read_throttle_events(&self) -> Metric {
        self.metric("read_throttle_events")
    }

    /// Writings of an item that were turned away.
    #[track_caller]
    pub fn write_throttle_events(&self) -> Metric {
        self.metric("write_throttle_events")
    }

    /// Conditional writings whose condition did not hold.
    #[track_caller]
    pub fn conditional_check_failed_requests(&self) -> Metric {
        self.metric("conditional_check_failed_requests")
    }

    /// Requests for an item that another transaction was at.
    #[track_caller]
    pub fn transaction_conflicts(&self) -> Metric {
        self.metric("transaction_conflicts")
    }

    /// Items that went because their time had come.
    #[track_caller]
    pub fn expired_items_deleted(&self) -> Metric {
        self.metric("expired_items_deleted")
    }

    /// How long a change takes to reach the replica in a region, in milliseconds, on average.
    #[track_caller]
    pub fn replication_latency(&self, region: &str) -> Metric {
        self.metric("replication_latency")
            .dimension("ReceivingRegion", region)
    }

    /// How long an operation takes, in milliseconds, on average.
    #[track_caller]
    pub fn successful_request_latency(&self, operation: TableOperation) -> Metric {
        self.by_operation("successful_request_latency", operation)
    }

    /// Requests of an operation that were turned away.
    #[track_caller]
    pub fn throttled_requests(&self, operation: TableOperation) -> Metric {
        self.by_operation("throttled_requests", operation)
    }

    /// Requests of an operation that failed in DynamoDB itself.
    #[track_caller]
    pub fn system_errors(&self, operation: TableOperation) -> Metric {
        self.by_operation("system_errors", operation)
    }

    /// Items that an operation gave back.
    #[track_caller]
    pub fn returned_items(&self, operation: TableOperation) -> Metric {
        self.by_operation("returned_items", operation)
    }

    /// Requests that were wrong. DynamoDB counts them for account and region, not for a table.
    #[track_caller]
    pub fn user_errors(&self) -> Metric {
        Metric::custom(NAMESPACE, "UserErrors").statistic("Sum")
    }
}
