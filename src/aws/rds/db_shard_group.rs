// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBShardGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBShardGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBShardGroup(Body);

resource! { DBShardGroup "AWS::RDS::DBShardGroup" }

impl DBShardGroup {
    /// `ComputeRedundancy`: integer, at least 0.
    #[track_caller]
    pub fn compute_redundancy(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ComputeRedundancy", value);
        self
    }

    /// `DBClusterIdentifier`: string, 1 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterIdentifier", value);
        self
    }

    /// `DBShardGroupIdentifier`: string, 1 to 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn db_shard_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBShardGroupIdentifier", value);
        self
    }

    /// `MaxACU`: number. Required.
    #[track_caller]
    pub fn max_acu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxACU", value);
        self
    }

    /// `MinACU`: number.
    #[track_caller]
    pub fn min_acu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinACU", value);
        self
    }

    /// `PubliclyAccessible`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DBShardGroup> {
    /// `DBShardGroupResourceId`
    #[inline]
    pub fn db_shard_group_resource_id(&self) -> Value<String> {
        self.attribute("DBShardGroupResourceId")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }
}

/// `Tag` of `AWS::RDS::DBShardGroup`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
