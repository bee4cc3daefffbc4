// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::DataTableRecord` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::DataTableRecord`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataTableRecord(Body);

resource! { DataTableRecord "AWS::Connect::DataTableRecord" }

impl DataTableRecord {
    /// `DataTableArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataTableArn", value);
        self
    }

    /// `DataTableRecord`: `DataTableRecord2`. Required.
    #[track_caller]
    pub fn data_table_record(mut self, value: impl IntoValue<DataTableRecord2>) -> Self {
        self.0.set("DataTableRecord", value);
        self
    }

    /// `InstanceArn`: string, 1 to 100 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }
}

impl Handle<DataTableRecord> {
    /// `RecordId`
    #[inline]
    pub fn record_id(&self) -> Value<String> {
        self.attribute("RecordId")
    }
}

/// `DataTableRecord` of `AWS::Connect::DataTableRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataTableRecord2(Properties);

properties! { DataTableRecord2 }

impl DataTableRecord2 {
    /// `PrimaryValues`: list of `ValueProperty`.
    #[track_caller]
    pub fn primary_values(mut self, value: impl IntoValue<ListOf<ValueProperty>>) -> Self {
        self.0.set("PrimaryValues", value);
        self
    }

    /// `Values`: list of `ValueProperty`. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<ValueProperty>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `Value` of `AWS::Connect::DataTableRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueProperty(Properties);

properties! { ValueProperty }

impl ValueProperty {
    /// `AttributeId`: string, 1 to 256 characters.
    #[track_caller]
    pub fn attribute_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeId", value);
        self
    }

    /// `AttributeValue`: string.
    #[track_caller]
    pub fn attribute_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeValue", value);
        self
    }
}
