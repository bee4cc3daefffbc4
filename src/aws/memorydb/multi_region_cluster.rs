// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MemoryDB::MultiRegionCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MemoryDB::MultiRegionCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiRegionCluster(Body);

resource! { MultiRegionCluster "AWS::MemoryDB::MultiRegionCluster" }

impl MultiRegionCluster {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Engine`: string.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `EngineVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `MultiRegionClusterNameSuffix`: string, pattern `[a-z][a-z0-9\-]*`. A change replaces the resource.
    #[track_caller]
    pub fn multi_region_cluster_name_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MultiRegionClusterNameSuffix", value);
        self
    }

    /// `MultiRegionParameterGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn multi_region_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MultiRegionParameterGroupName", value);
        self
    }

    /// `NodeType`: string. Required.
    #[track_caller]
    pub fn node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeType", value);
        self
    }

    /// `NumShards`: integer.
    #[track_caller]
    pub fn num_shards(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumShards", value);
        self
    }

    /// `TLSEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn tls_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TLSEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UpdateStrategy`: `UpdateStrategy`.
    #[track_caller]
    pub fn update_strategy(mut self, value: impl IntoValue<UpdateStrategy>) -> Self {
        self.0.set("UpdateStrategy", value);
        self
    }
}

impl Handle<MultiRegionCluster> {
    /// `ARN`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("ARN")
    }

    /// `MultiRegionClusterName`
    #[inline]
    pub fn multi_region_cluster_name(&self) -> Value<String> {
        self.attribute("MultiRegionClusterName")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::MemoryDB::MultiRegionCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,128}$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,256}$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `UpdateStrategy` of `AWS::MemoryDB::MultiRegionCluster`.
    UpdateStrategy
    COORDINATED "COORDINATED"
    UNCOORDINATED "UNCOORDINATED"
}
