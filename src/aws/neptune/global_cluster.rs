// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Neptune::GlobalCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Neptune::GlobalCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalCluster(Body);

resource! { GlobalCluster "AWS::Neptune::GlobalCluster" }

impl GlobalCluster {
    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `Engine`: `Engine`. A change replaces the resource.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, 1 to 255 characters, pattern `^[A-Za-z][0-9A-Za-z-:._]*$`. A change replaces the resource.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
        self
    }

    /// `SourceDBClusterIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value);
        self
    }

    /// `StorageEncrypted`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn storage_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StorageEncrypted", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `Engine` of `AWS::Neptune::GlobalCluster`.
    Engine
    NEPTUNE "neptune"
}

/// `Tag` of `AWS::Neptune::GlobalCluster`.
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
