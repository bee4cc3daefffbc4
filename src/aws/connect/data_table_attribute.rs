// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::DataTableAttribute` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Connect::DataTableAttribute`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataTableAttribute(Body);

resource! { DataTableAttribute "AWS::Connect::DataTableAttribute" }

impl DataTableAttribute {
    /// `DataTableArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataTableArn", value);
        self
    }

    /// `Description`: string, at most 250 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceArn`: string, 1 to 100 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Validation`: `Validation`.
    #[track_caller]
    pub fn validation(mut self, value: impl IntoValue<Validation>) -> Self {
        self.0.set("Validation", value);
        self
    }

    /// `ValueType`: `ValueType`. Required.
    #[track_caller]
    pub fn value_type(mut self, value: impl IntoValue<ValueType>) -> Self {
        self.0.set("ValueType", value);
        self
    }
}

impl Handle<DataTableAttribute> {
    /// `AttributeId`
    #[inline]
    pub fn attribute_id(&self) -> Value<String> {
        self.attribute("AttributeId")
    }

    /// `LastModifiedRegion`
    #[inline]
    pub fn last_modified_region(&self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// `LockVersion`
    #[inline]
    pub fn lock_version(&self) -> Value<Node> {
        self.attribute("LockVersion")
    }
}

/// `Validation` of `AWS::Connect::DataTableAttribute`.
#[derive(Clone, Default)]
#[must_use]
pub struct Validation(Properties);

properties! { Validation }

impl Validation {
    /// `Enum`: `ValidationEnum`.
    #[track_caller]
    pub fn enum_(mut self, value: impl IntoValue<ValidationEnum>) -> Self {
        self.0.set("Enum", value);
        self
    }

    /// `ExclusiveMaximum`: number.
    #[track_caller]
    pub fn exclusive_maximum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ExclusiveMaximum", value);
        self
    }

    /// `ExclusiveMinimum`: number.
    #[track_caller]
    pub fn exclusive_minimum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ExclusiveMinimum", value);
        self
    }

    /// `MaxLength`: integer, 0 to 1000.
    #[track_caller]
    pub fn max_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLength", value);
        self
    }

    /// `MaxValues`: integer, 0 to 100.
    #[track_caller]
    pub fn max_values(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxValues", value);
        self
    }

    /// `Maximum`: number.
    #[track_caller]
    pub fn maximum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Maximum", value);
        self
    }

    /// `MinLength`: integer, 0 to 1000.
    #[track_caller]
    pub fn min_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinLength", value);
        self
    }

    /// `MinValues`: integer, 0 to 100.
    #[track_caller]
    pub fn min_values(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinValues", value);
        self
    }

    /// `Minimum`: number.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Minimum", value);
        self
    }

    /// `MultipleOf`: number, at least 0.
    #[track_caller]
    pub fn multiple_of(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MultipleOf", value);
        self
    }
}

/// `ValidationEnum` of `AWS::Connect::DataTableAttribute`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidationEnum(Properties);

properties! { ValidationEnum }

impl ValidationEnum {
    /// `Strict`: boolean.
    #[track_caller]
    pub fn strict(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Strict", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `ValueType` of `AWS::Connect::DataTableAttribute`.
    ValueType
    TEXT "TEXT"
    NUMBER "NUMBER"
    BOOLEAN "BOOLEAN"
    TEXT_LIST "TEXT_LIST"
    NUMBER_LIST "NUMBER_LIST"
}
