// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::DataTable` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Connect::DataTable`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataTable(Body);

resource! { DataTable "AWS::Connect::DataTable" }

impl DataTable {
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

    /// `Name`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `Status`. Required. A change replaces the resource.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeZone`: string. Required.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }

    /// `ValueLockLevel`: `ValueLockLevel`. Required.
    #[track_caller]
    pub fn value_lock_level(mut self, value: impl IntoValue<ValueLockLevel>) -> Self {
        self.0.set("ValueLockLevel", value);
        self
    }
}

impl Handle<DataTable> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<f64> {
        self.attribute("CreatedTime")
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

choice! {
    /// `Status` of `AWS::Connect::DataTable`.
    Status
    PUBLISHED "PUBLISHED"
}

/// `Tag` of `AWS::Connect::DataTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

choice! {
    /// `ValueLockLevel` of `AWS::Connect::DataTable`.
    ValueLockLevel
    NONE "NONE"
    DATA_TABLE "DATA_TABLE"
    PRIMARY_VALUE "PRIMARY_VALUE"
    ATTRIBUTE "ATTRIBUTE"
    VALUE "VALUE"
}
