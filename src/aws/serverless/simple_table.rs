// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::SimpleTable` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Serverless::SimpleTable`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SimpleTable(Body);

resource! { SimpleTable "AWS::Serverless::SimpleTable" }

impl SimpleTable {
    /// `PointInTimeRecoverySpecification`: `AWSDynamoDBTablePointInTimeRecoverySpecification`.
    #[track_caller]
    pub fn point_in_time_recovery_specification(
        mut self,
        value: impl IntoValue<AWSDynamoDBTablePointInTimeRecoverySpecification>,
    ) -> Self {
        self.0.set("PointInTimeRecoverySpecification", value);
        self
    }

    /// `PrimaryKey`: `PrimaryKey`. A change replaces the resource.
    #[track_caller]
    pub fn primary_key(mut self, value: impl IntoValue<PrimaryKey>) -> Self {
        self.0.set("PrimaryKey", value);
        self
    }

    /// `ProvisionedThroughput`: `AWSDynamoDBTableProvisionedThroughput`. A change replaces the resource.
    #[track_caller]
    pub fn provisioned_throughput(
        mut self,
        value: impl IntoValue<AWSDynamoDBTableProvisionedThroughput>,
    ) -> Self {
        self.0.set("ProvisionedThroughput", value);
        self
    }

    /// `SSESpecification`: `AWSDynamoDBTableSSESpecification`. A change replaces the resource.
    #[track_caller]
    pub fn sse_specification(
        mut self,
        value: impl IntoValue<AWSDynamoDBTableSSESpecification>,
    ) -> Self {
        self.0.set("SSESpecification", value);
        self
    }

    /// `TableName`: string. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `Tags`: object. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<SimpleTable> {
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
}

/// `AWS::DynamoDB::Table.PointInTimeRecoverySpecification` of `AWS::Serverless::SimpleTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSDynamoDBTablePointInTimeRecoverySpecification(Properties);

properties! { AWSDynamoDBTablePointInTimeRecoverySpecification }

impl AWSDynamoDBTablePointInTimeRecoverySpecification {
    /// `PointInTimeRecoveryEnabled`: boolean.
    #[track_caller]
    pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PointInTimeRecoveryEnabled", value);
        self
    }

    /// `RecoveryPeriodInDays`: number.
    #[track_caller]
    pub fn recovery_period_in_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RecoveryPeriodInDays", value);
        self
    }
}

/// `AWS::DynamoDB::Table.ProvisionedThroughput` of `AWS::Serverless::SimpleTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSDynamoDBTableProvisionedThroughput(Properties);

properties! { AWSDynamoDBTableProvisionedThroughput }

impl AWSDynamoDBTableProvisionedThroughput {
    /// `ReadCapacityUnits`: number. Required.
    #[track_caller]
    pub fn read_capacity_units(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ReadCapacityUnits", value);
        self
    }

    /// `WriteCapacityUnits`: number. Required.
    #[track_caller]
    pub fn write_capacity_units(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("WriteCapacityUnits", value);
        self
    }
}

/// `AWS::DynamoDB::Table.SSESpecification` of `AWS::Serverless::SimpleTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSDynamoDBTableSSESpecification(Properties);

properties! { AWSDynamoDBTableSSESpecification }

impl AWSDynamoDBTableSSESpecification {
    /// `KMSMasterKeyId`: string.
    #[track_caller]
    pub fn kms_master_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSMasterKeyId", value);
        self
    }

    /// `SSEEnabled`: boolean. Required.
    #[track_caller]
    pub fn sse_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SSEEnabled", value);
        self
    }

    /// `SSEType`: string.
    #[track_caller]
    pub fn sse_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SSEType", value);
        self
    }
}

/// `PrimaryKey` of `AWS::Serverless::SimpleTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrimaryKey(Properties);

properties! { PrimaryKey }

impl PrimaryKey {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}
