// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::ClusterSubnetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::ClusterSubnetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterSubnetGroup(Body);

resource! { ClusterSubnetGroup "AWS::Redshift::ClusterSubnetGroup" }

impl ClusterSubnetGroup {
    /// `Description`: string, at most 2147483647 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SubnetIds`: list of strings, at most 20 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ClusterSubnetGroup> {
    /// `ClusterSubnetGroupName`
    #[inline]
    pub fn cluster_subnet_group_name(&self) -> Value<String> {
        self.attribute("ClusterSubnetGroupName")
    }
}

/// `Tag` of `AWS::Redshift::ClusterSubnetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
