// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDB::GlobalCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DocDB::GlobalCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalCluster(Body);

resource! { GlobalCluster "AWS::DocDB::GlobalCluster" }

impl GlobalCluster {
    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `Engine`: `Engine`, default `docdb`. A change replaces the resource.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `EngineVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, 1 to 63 characters, pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Required. A change replaces the resource.
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

impl Handle<GlobalCluster> {
    /// `GlobalClusterArn`
    #[inline]
    pub fn global_cluster_arn(&self) -> Value<String> {
        self.attribute("GlobalClusterArn")
    }

    /// `GlobalClusterResourceId`
    #[inline]
    pub fn global_cluster_resource_id(&self) -> Value<String> {
        self.attribute("GlobalClusterResourceId")
    }
}

choice! {
    /// `Engine` of `AWS::DocDB::GlobalCluster`.
    Engine
    DOCDB "docdb"
}

/// `Tag` of `AWS::DocDB::GlobalCluster`.
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
