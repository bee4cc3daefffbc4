// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::ReplicationSubnetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::DMS::ReplicationSubnetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationSubnetGroup(Body);

resource! { ReplicationSubnetGroup "AWS::DMS::ReplicationSubnetGroup" }

impl ReplicationSubnetGroup {
    /// `ReplicationSubnetGroupDescription`: string. Required.
    #[track_caller]
    pub fn replication_subnet_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationSubnetGroupDescription", value);
        self
    }

    /// `ReplicationSubnetGroupIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn replication_subnet_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationSubnetGroupIdentifier", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::DMS::ReplicationSubnetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
