// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cassandra::Type` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cassandra::Type`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Type(Body);

resource! { Type "AWS::Cassandra::Type" }

impl Type {
    /// `Fields`: list of `Field`. Required. A change replaces the resource.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<Field>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `KeyspaceName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn keyspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyspaceName", value);
        self
    }

    /// `TypeName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }
}

impl Handle<Type> {
    /// `DirectParentTypes`
    #[inline]
    pub fn direct_parent_types(&self) -> Value<Vec<String>> {
        self.attribute("DirectParentTypes")
    }

    /// `DirectReferringTables`
    #[inline]
    pub fn direct_referring_tables(&self) -> Value<Vec<String>> {
        self.attribute("DirectReferringTables")
    }

    /// `KeyspaceArn`
    #[inline]
    pub fn keyspace_arn(&self) -> Value<String> {
        self.attribute("KeyspaceArn")
    }

    /// `LastModifiedTimestamp`
    #[inline]
    pub fn last_modified_timestamp(&self) -> Value<f64> {
        self.attribute("LastModifiedTimestamp")
    }

    /// `MaxNestingDepth`
    #[inline]
    pub fn max_nesting_depth(&self) -> Value<i64> {
        self.attribute("MaxNestingDepth")
    }
}

/// `Field` of `AWS::Cassandra::Type`.
#[derive(Clone, Default)]
#[must_use]
pub struct Field(Properties);

properties! { Field }

impl Field {
    /// `FieldName`: string. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `FieldType`: string. Required.
    #[track_caller]
    pub fn field_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldType", value);
        self
    }
}
