// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::GlobalCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RDS::GlobalCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalCluster(Body);

resource! { GlobalCluster "AWS::RDS::GlobalCluster" }

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

    /// `EngineLifecycleSupport`: string.
    #[track_caller]
    pub fn engine_lifecycle_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineLifecycleSupport", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, 1 to 63 characters, pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
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
    /// `GlobalEndpoint`
    #[inline]
    pub fn global_endpoint(&self) -> Value<Node> {
        self.attribute("GlobalEndpoint")
    }
}

choice! {
    /// `Engine` of `AWS::RDS::GlobalCluster`.
    Engine
    AURORA "aurora"
    AURORA_MYSQL "aurora-mysql"
    AURORA_POSTGRESQL "aurora-postgresql"
}

/// `Tag` of `AWS::RDS::GlobalCluster`.
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
