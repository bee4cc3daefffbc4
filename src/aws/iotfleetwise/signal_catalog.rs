// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTFleetWise::SignalCatalog` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTFleetWise::SignalCatalog`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SignalCatalog(Body);

resource! { SignalCatalog "AWS::IoTFleetWise::SignalCatalog" }

impl SignalCatalog {
    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z\d\-_:]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NodeCounts`: `NodeCounts`.
    #[track_caller]
    pub fn node_counts(mut self, value: impl IntoValue<NodeCounts>) -> Self {
        self.0.set("NodeCounts", value);
        self
    }

    /// `Nodes`: list of `Node`, 1 to 5000 items.
    #[track_caller]
    pub fn nodes(mut self, value: impl IntoValue<ListOf<Node>>) -> Self {
        self.0.set("Nodes", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SignalCatalog> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModificationTime`
    #[inline]
    pub fn last_modification_time(&self) -> Value<String> {
        self.attribute("LastModificationTime")
    }

    /// `NodeCounts.TotalActuators`
    #[inline]
    pub fn node_counts_total_actuators(&self) -> Value<f64> {
        self.attribute("NodeCounts.TotalActuators")
    }

    /// `NodeCounts.TotalAttributes`
    #[inline]
    pub fn node_counts_total_attributes(&self) -> Value<f64> {
        self.attribute("NodeCounts.TotalAttributes")
    }

    /// `NodeCounts.TotalBranches`
    #[inline]
    pub fn node_counts_total_branches(&self) -> Value<f64> {
        self.attribute("NodeCounts.TotalBranches")
    }

    /// `NodeCounts.TotalNodes`
    #[inline]
    pub fn node_counts_total_nodes(&self) -> Value<f64> {
        self.attribute("NodeCounts.TotalNodes")
    }

    /// `NodeCounts.TotalSensors`
    #[inline]
    pub fn node_counts_total_sensors(&self) -> Value<f64> {
        self.attribute("NodeCounts.TotalSensors")
    }
}

/// `Actuator` of `AWS::IoTFleetWise::SignalCatalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct Actuator(Properties);

properties! { Actuator }

impl Actuator {
    /// `AllowedValues`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `AssignedValue`: string.
    #[track_caller]
    pub fn assigned_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssignedValue", value);
        self
    }

    /// `DataType`: `NodeDataType`. Required.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<NodeDataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FullyQualifiedName`: string. Required.
    #[track_caller]
    pub fn fully_qualified_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FullyQualifiedName", value);
        self
    }

    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `Attribute` of `AWS::IoTFleetWise::SignalCatalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct Attribute(Properties);

properties! { Attribute }

impl Attribute {
    /// `AllowedValues`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `AssignedValue`: string.
    #[track_caller]
    pub fn assigned_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssignedValue", value);
        self
    }

    /// `DataType`: `NodeDataType`. Required.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<NodeDataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FullyQualifiedName`: string. Required.
    #[track_caller]
    pub fn fully_qualified_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FullyQualifiedName", value);
        self
    }

    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `Branch` of `AWS::IoTFleetWise::SignalCatalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct Branch(Properties);

properties! { Branch }

impl Branch {
    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FullyQualifiedName`: string. Required.
    #[track_caller]
    pub fn fully_qualified_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FullyQualifiedName", value);
        self
    }
}

/// `Node` of `AWS::IoTFleetWise::SignalCatalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct Node(Properties);

properties! { Node }

impl Node {
    /// `Actuator`: `Actuator`.
    #[track_caller]
    pub fn actuator(mut self, value: impl IntoValue<Actuator>) -> Self {
        self.0.set("Actuator", value);
        self
    }

    /// `Attribute`: `Attribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<Attribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `Branch`: `Branch`.
    #[track_caller]
    pub fn branch(mut self, value: impl IntoValue<Branch>) -> Self {
        self.0.set("Branch", value);
        self
    }

    /// `Sensor`: `Sensor`.
    #[track_caller]
    pub fn sensor(mut self, value: impl IntoValue<Sensor>) -> Self {
        self.0.set("Sensor", value);
        self
    }
}

/// `NodeCounts` of `AWS::IoTFleetWise::SignalCatalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeCounts(Properties);

properties! { NodeCounts }

choice! {
    /// `NodeDataType` of `AWS::IoTFleetWise::SignalCatalog`.
    NodeDataType
    INT8 "INT8"
    UINT8 "UINT8"
    INT16 "INT16"
    UINT16 "UINT16"
    INT32 "INT32"
    UINT32 "UINT32"
    INT64 "INT64"
    UINT64 "UINT64"
    BOOLEAN "BOOLEAN"
    FLOAT "FLOAT"
    DOUBLE "DOUBLE"
    STRING "STRING"
    UNIX_TIMESTAMP "UNIX_TIMESTAMP"
    INT8_ARRAY "INT8_ARRAY"
    UINT8_ARRAY "UINT8_ARRAY"
    INT16_ARRAY "INT16_ARRAY"
    UINT16_ARRAY "UINT16_ARRAY"
    INT32_ARRAY "INT32_ARRAY"
    UINT32_ARRAY "UINT32_ARRAY"
    INT64_ARRAY "INT64_ARRAY"
    UINT64_ARRAY "UINT64_ARRAY"
    BOOLEAN_ARRAY "BOOLEAN_ARRAY"
    FLOAT_ARRAY "FLOAT_ARRAY"
    DOUBLE_ARRAY "DOUBLE_ARRAY"
    STRING_ARRAY "STRING_ARRAY"
    UNIX_TIMESTAMP_ARRAY "UNIX_TIMESTAMP_ARRAY"
    UNKNOWN "UNKNOWN"
}

/// `Sensor` of `AWS::IoTFleetWise::SignalCatalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sensor(Properties);

properties! { Sensor }

impl Sensor {
    /// `AllowedValues`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `DataType`: `NodeDataType`. Required.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<NodeDataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FullyQualifiedName`: string. Required.
    #[track_caller]
    pub fn fully_qualified_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FullyQualifiedName", value);
        self
    }

    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `Tag` of `AWS::IoTFleetWise::SignalCatalog`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
