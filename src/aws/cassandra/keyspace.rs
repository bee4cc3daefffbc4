// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cassandra::Keyspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Cassandra::Keyspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Keyspace(Body);

resource! { Keyspace "AWS::Cassandra::Keyspace" }

impl Keyspace {
    /// `ClientSideTimestampsEnabled`: boolean.
    #[track_caller]
    pub fn client_side_timestamps_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ClientSideTimestampsEnabled", value);
        self
    }

    /// `KeyspaceName`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. A change replaces the resource.
    #[track_caller]
    pub fn keyspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyspaceName", value);
        self
    }

    /// `ReplicationSpecification`: `ReplicationSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn replication_specification(
        mut self,
        value: impl IntoValue<ReplicationSpecification>,
    ) -> Self {
        self.0.set("ReplicationSpecification", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `ReplicationSpecification` of `AWS::Cassandra::Keyspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationSpecification(Properties);

properties! { ReplicationSpecification }

impl ReplicationSpecification {
    /// `RegionList`: list of strings, 2 to 20 items.
    #[track_caller]
    pub fn region_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RegionList", value);
        self
    }

    /// `ReplicationStrategy`: `ReplicationSpecificationReplicationStrategy`.
    #[track_caller]
    pub fn replication_strategy(
        mut self,
        value: impl IntoValue<ReplicationSpecificationReplicationStrategy>,
    ) -> Self {
        self.0.set("ReplicationStrategy", value);
        self
    }
}

choice! {
    /// `ReplicationSpecificationReplicationStrategy` of `AWS::Cassandra::Keyspace`.
    ReplicationSpecificationReplicationStrategy
    SINGLE_REGION "SINGLE_REGION"
    MULTI_REGION "MULTI_REGION"
}

/// `Tag` of `AWS::Cassandra::Keyspace`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
