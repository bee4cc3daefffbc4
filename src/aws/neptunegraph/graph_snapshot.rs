// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NeptuneGraph::GraphSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NeptuneGraph::GraphSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GraphSnapshot(Body);

resource! { GraphSnapshot "AWS::NeptuneGraph::GraphSnapshot" }

impl GraphSnapshot {
    /// `GraphIdentifier`: string, pattern `^g-[a-z0-9]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn graph_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GraphIdentifier", value);
        self
    }

    /// `SnapshotName`: string, 1 to 63 characters, pattern `^(?!gs-)[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<GraphSnapshot> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `KmsKeyIdentifier`
    #[inline]
    pub fn kms_key_identifier(&self) -> Value<String> {
        self.attribute("KmsKeyIdentifier")
    }

    /// `SnapshotCreateTime`
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::NeptuneGraph::GraphSnapshot`.
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
