// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::PlacementGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::PlacementGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementGroup(Body);

resource! { PlacementGroup "AWS::EC2::PlacementGroup" }

impl PlacementGroup {
    /// `ParentGroupId`: string. A change replaces the resource.
    #[track_caller]
    pub fn parent_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentGroupId", value);
        self
    }

    /// `PartitionCount`: integer. A change replaces the resource.
    #[track_caller]
    pub fn partition_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PartitionCount", value);
        self
    }

    /// `SpreadLevel`: `SpreadLevel`. A change replaces the resource.
    #[track_caller]
    pub fn spread_level(mut self, value: impl IntoValue<SpreadLevel>) -> Self {
        self.0.set("SpreadLevel", value);
        self
    }

    /// `Strategy`: `Strategy`. A change replaces the resource.
    #[track_caller]
    pub fn strategy(mut self, value: impl IntoValue<Strategy>) -> Self {
        self.0.set("Strategy", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PlacementGroup> {
    /// `GroupId`
    #[inline]
    pub fn group_id(&self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// `GroupName`
    #[inline]
    pub fn group_name(&self) -> Value<String> {
        self.attribute("GroupName")
    }
}

choice! {
    /// `SpreadLevel` of `AWS::EC2::PlacementGroup`.
    SpreadLevel
    HOST "host"
    RACK "rack"
}

choice! {
    /// `Strategy` of `AWS::EC2::PlacementGroup`.
    Strategy
    CLUSTER "cluster"
    PARTITION "partition"
    PRECISION_TIME "precision-time"
    SPREAD "spread"
}

/// `Tag` of `AWS::EC2::PlacementGroup`.
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
